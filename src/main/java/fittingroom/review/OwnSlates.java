package fittingroom.review;

import fittingroom.base.Id;
import fittingroom.catalog.Catalog;
import fittingroom.catalog.Product;
import fittingroom.events.Consent;
import fittingroom.events.EventKind;
import fittingroom.events.EventLog;
import fittingroom.events.Placement;
import fittingroom.events.Purpose;
import fittingroom.scoring.Request;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/// The requests that a shopper of the log would make now, one a placement: the page of the product they looked at last,
/// the cart they left, the message they agreed to. Where there is no such page there is no request. It asks nothing.
final class OwnSlates {

    private final EventLog log;
    private final Catalog catalog;
    private final Instant now;
    private final List<Placement> placements;

    OwnSlates(EventLog log, Catalog catalog, Instant now, Set<Placement> placements) {
        this.log = log;
        this.catalog = catalog;
        this.now = now;
        this.placements = placements.stream().sorted().toList();
    }

    List<Request> of(int shopper) {
        List<Request> requests = new ArrayList<>();
        for (Placement placement : placements) {
            Request request = Request.at(placement, now).withShopper(log.shopperId(shopper));
            switch (placement) {
                case SIMILAR, COMPLETE_THE_LOOK -> lastSeen(shopper).ifPresent(
                        product -> requests.add(request.withAnchor(catalog.product(product).id())));
                case CART -> {
                    List<Id<Product>> cart = cart(shopper);
                    if (!cart.isEmpty()) {
                        requests.add(request.withCart(cart));
                    }
                }
                case EMAIL, PUSH -> {
                    Consent consent = log.consent(shopper);
                    if (consent.allows(Purpose.DIRECT_MARKETING)) {
                        requests.add(request);
                    }
                }
                case HOME, STORE_ASSISTANT -> requests.add(request);
            }
        }
        return requests;
    }

    private OptionalInt lastSeen(int shopper) {
        for (int n = log.eventCount(shopper) - 1; n >= 0; n--) {
            int event = log.eventOf(shopper, n);
            boolean page = log.kind(event) == EventKind.VIEW || log.kind(event) == EventKind.CLICK
                    || log.kind(event) == EventKind.ADD || log.kind(event) == EventKind.PURCHASE;
            if (page && log.product(event) >= 0) {
                return OptionalInt.of(log.product(event));
            }
        }
        return OptionalInt.empty();
    }

    /// What was put in since the last purchase and not taken out.
    private List<Id<Product>> cart(int shopper) {
        Set<Id<Product>> cart = new LinkedHashSet<>();
        for (int n = 0; n < log.eventCount(shopper); n++) {
            int event = log.eventOf(shopper, n);
            if (log.kind(event) == EventKind.PURCHASE) {
                cart.clear();
            } else if (log.product(event) >= 0) {
                Id<Product> product = catalog.product(log.product(event)).id();
                if (log.kind(event) == EventKind.ADD) {
                    cart.add(product);
                } else if (log.kind(event) == EventKind.REMOVE) {
                    cart.remove(product);
                }
            }
        }
        return List.copyOf(cart);
    }
}
