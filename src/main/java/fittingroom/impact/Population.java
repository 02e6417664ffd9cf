package fittingroom.impact;

import fittingroom.base.Id;
import fittingroom.catalog.Catalog;
import fittingroom.catalog.Product;
import fittingroom.events.Consent;
import fittingroom.events.EventKind;
import fittingroom.events.EventLog;
import fittingroom.events.Placement;
import fittingroom.scoring.Request;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;

/// Shoppers of a log in a random order, so that the first of them are a fair sample of all, and the page on which
/// each is met. It scores nothing.
///
/// A page is no use of a past: whoever refused personalisation still stands on some product page, and is met there
/// with nothing else known.
public final class Population {

    private static final int CART = 5;

    private final EventLog log;
    private final Catalog catalog;
    private final Instant now;
    private final int[] shoppers;

    private Population(EventLog log, Catalog catalog, Instant now, int[] shoppers) {
        this.log = log;
        this.catalog = catalog;
        this.now = now;
        this.shoppers = shoppers;
    }

    /// @param now the moment in which all are met
    /// @param random decides the order
    public static Population of(EventLog log, Catalog catalog, Instant now, RandomGenerator random) {
        int[] order = new int[log.shopperCount()];
        for (int i = 0; i < order.length; i++) {
            int at = random.nextInt(i + 1);
            order[i] = order[at];
            order[at] = i;
        }
        return new Population(log, catalog, now, order);
    }

    /// The first of them, or all where there are fewer.
    ///
    /// @param count 0 or more
    public Population first(int count) {
        return new Population(log, catalog, now, Arrays.copyOf(shoppers, Math.min(count, shoppers.length)));
    }

    public int size() {
        return shoppers.length;
    }

    /// The id of the n-th, from 0.
    public String shopper(int n) {
        return log.shopperId(shoppers[n]);
    }

    /// What the n-th allows.
    public Consent consent(int n) {
        return log.consent(shoppers[n]);
    }

    /// What is asked for the n-th at a placement: beside the product touched last where the placement needs an anchor,
    /// with what was added since the last purchase in a cart. Empty for who never touched a product of the catalog.
    public Optional<Request> request(int n, Placement placement) {
        Request request = Request.at(placement, now).withShopper(shopper(n));
        if (placement == Placement.CART) {
            return Optional.of(request.withCart(cart(shoppers[n])));
        }
        return placement.isAnchored() ? lastTouched(shoppers[n]).map(request::withAnchor) : Optional.of(request);
    }

    private Optional<Id<Product>> lastTouched(int shopper) {
        for (int n = log.eventCount(shopper) - 1; n >= 0; n--) {
            int product = log.product(log.eventOf(shopper, n));
            if (product >= 0) {
                return Optional.of(catalog.product(product).id());
            }
        }
        return Optional.empty();
    }

    private List<Id<Product>> cart(int shopper) {
        Set<Id<Product>> cart = new LinkedHashSet<>();
        for (int n = 0; n < log.eventCount(shopper); n++) {
            int event = log.eventOf(shopper, n);
            EventKind kind = log.kind(event);
            int product = log.product(event);
            if (kind == EventKind.PURCHASE) {
                cart.clear();
            } else if (product >= 0 && kind == EventKind.ADD) {
                cart.add(catalog.product(product).id());
            } else if (product >= 0 && kind == EventKind.REMOVE) {
                cart.remove(catalog.product(product).id());
            }
        }
        return cart.stream().skip(Math.max(0, cart.size() - CART)).toList();
    }
}
