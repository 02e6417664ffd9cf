package fittingroom.scoring;

import fittingroom.base.Id;
import fittingroom.catalog.Catalog;
import fittingroom.catalog.Product;
import fittingroom.events.Consent;
import fittingroom.events.EventKind;
import fittingroom.events.EventLog;
import fittingroom.events.Placement;
import fittingroom.events.Purpose;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.random.RandomGenerator;

/// All shoppers of a log in a random order, so that the first of them are a fair sample of all, and the page on which
/// each is met at a placement: the one place that says whose slates are counted. It scores nothing.
///
/// A page is no use of a past: whoever refused personalisation still stands on some product page, and is met there
/// with nothing else known. Where the log knows no shopper at all, a guest stands beside every product of the catalog.
public final class Population {

    /// So many products of a cart are looked at, those put in last.
    public static final int CART = 20;

    private static final Set<EventKind> LOOKS = Set.of(EventKind.VIEW, EventKind.CLICK, EventKind.ADD, EventKind.PURCHASE);

    private final EventLog log;
    private final Catalog catalog;
    private final Instant now;
    private final boolean guests;
    /// Ordinals of shoppers, or of the products that guests stand beside.
    private final int[] members;

    private Population(EventLog log, Catalog catalog, Instant now, boolean guests, int[] members) {
        this.log = log;
        this.catalog = catalog;
        this.now = now;
        this.guests = guests;
        this.members = members;
    }

    /// @param now the moment in which all are met
    /// @param random decides the order
    public static Population of(EventLog log, Catalog catalog, Instant now, RandomGenerator random) {
        boolean guests = log.shopperCount() == 0;
        int[] order = new int[guests ? catalog.size() : log.shopperCount()];
        for (int i = 0; i < order.length; i++) {
            int at = random.nextInt(i + 1);
            order[i] = order[at];
            order[at] = i;
        }
        return new Population(log, catalog, now, guests, order);
    }

    /// The first of them, or all where there are fewer.
    ///
    /// @param count 0 or more
    public Population first(int count) {
        return new Population(log, catalog, now, guests, Arrays.copyOf(members, Math.min(count, members.length)));
    }

    public int size() {
        return members.length;
    }

    /// Whether these are no shoppers of a log but guests, one beside each product.
    public boolean isOfGuests() {
        return guests;
    }

    /// The moment in which all are met.
    public Instant now() {
        return now;
    }

    /// The number in the log of the n-th, from 0; empty for a guest.
    public OptionalInt shopper(int n) {
        return guests ? OptionalInt.empty() : OptionalInt.of(members[n]);
    }

    /// What the n-th allows.
    public Consent consent(int n) {
        return guests ? log.declared() : log.consent(members[n]);
    }

    /// What is asked for the n-th at a placement: beside the product looked at last where the placement needs an anchor;
    /// with what was added since the last purchase in a cart, at most [#CART] of it; by a message where the shopper agreed
    /// to them. Empty where there is no such page.
    public Optional<Request> request(int n, Placement placement) {
        return guests ? guest(members[n], placement) : request(members[n], Request.at(placement, now));
    }

    private Optional<Request> guest(int product, Placement placement) {
        return placement.isAnchored()
                ? Optional.of(Request.at(placement, now).withAnchor(catalog.product(product).id()))
                : Optional.empty();
    }

    private Optional<Request> request(int shopper, Request guest) {
        Request request = guest.withShopper(log.shopperId(shopper));
        return switch (request.placement()) {
            case SIMILAR, COMPLETE_THE_LOOK -> lookedAtLast(shopper).map(request::withAnchor);
            case CART -> Optional.of(cart(shopper)).filter(cart -> !cart.isEmpty()).map(request::withCart);
            case EMAIL, PUSH -> Optional.of(request)
                    .filter(_ -> log.consent(shopper).allows(Purpose.DIRECT_MARKETING));
            case HOME, STORE_ASSISTANT -> Optional.of(request);
        };
    }

    private Optional<Id<Product>> lookedAtLast(int shopper) {
        for (int n = log.eventCount(shopper) - 1; n >= 0; n--) {
            int event = log.eventOf(shopper, n);
            if (log.product(event) >= 0 && LOOKS.contains(log.kind(event))) {
                return Optional.of(catalog.product(log.product(event)).id());
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
