package fittingroom.scoring;

import fittingroom.base.Id;
import fittingroom.catalog.Product;
import fittingroom.events.Channel;
import fittingroom.events.Consent;
import fittingroom.events.Placement;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// One question to the engine: what would be shown to whom, where, when. It names things; whether they exist is for
/// the scorer to say.
///
/// @param shopper id as in the log; empty for a guest
/// @param anchor the product looked at
/// @param history products seen in this visit, oldest first; they come after what the log knows
/// @param cart products in the cart now
/// @param size how many picks are wanted, 1 or more
/// @param consent empty: what the log and the declarations say
public record Request(
        Optional<String> shopper,
        Optional<Id<Product>> anchor,
        List<Id<Product>> history,
        List<Id<Product>> cart,
        Placement placement,
        Channel channel,
        int size,
        Optional<Consent> consent,
        Instant now) {

    public static final int USUAL_SIZE = 10;

    public Request {
        history = List.copyOf(history);
        cart = List.copyOf(cart);
        if (size < 1) {
            throw new IllegalArgumentException("a slate has at least one place, not " + size);
        }
    }

    /// A guest without a past at a placement on its usual channel.
    public static Request at(Placement placement, Instant now) {
        return new Request(
                Optional.empty(), Optional.empty(), List.of(), List.of(), placement, placement.usualChannel(),
                USUAL_SIZE, Optional.empty(), now);
    }

    public Request withShopper(String id) {
        return new Request(Optional.of(id), anchor, history, cart, placement, channel, size, consent, now);
    }

    public Request withoutShopper() {
        return new Request(Optional.empty(), anchor, history, cart, placement, channel, size, consent, now);
    }

    public Request withAnchor(Id<Product> next) {
        return new Request(shopper, Optional.of(next), history, cart, placement, channel, size, consent, now);
    }

    public Request withoutAnchor() {
        return new Request(shopper, Optional.empty(), history, cart, placement, channel, size, consent, now);
    }

    public Request withHistory(List<Id<Product>> next) {
        return new Request(shopper, anchor, next, cart, placement, channel, size, consent, now);
    }

    public Request withCart(List<Id<Product>> next) {
        return new Request(shopper, anchor, history, next, placement, channel, size, consent, now);
    }

    public Request withPlacement(Placement next) {
        return new Request(shopper, anchor, history, cart, next, next.usualChannel(), size, consent, now);
    }

    public Request withChannel(Channel next) {
        return new Request(shopper, anchor, history, cart, placement, next, size, consent, now);
    }

    public Request withSize(int next) {
        return new Request(shopper, anchor, history, cart, placement, channel, next, consent, now);
    }

    public Request withConsent(Optional<Consent> next) {
        return new Request(shopper, anchor, history, cart, placement, channel, size, next, now);
    }

    public Request withNow(Instant next) {
        return new Request(shopper, anchor, history, cart, placement, channel, size, consent, next);
    }
}
