package fittingroom.rules;

import fittingroom.events.Channel;
import fittingroom.events.Placement;
import java.time.Instant;

/// What rules may know of the page that they act on: where, when, beside what, for whom. It holds no candidates.
///
/// @param now milliseconds since 1970
/// @param anchor ordinal of the product looked at, or -1
/// @param beside ordinals of further products that the slate stands beside: those in a cart
/// @param cart ordinals of what lies in the cart, beside the slate or not
@SuppressWarnings("ArrayRecordComponent")
public record Page(
        Placement placement, Channel channel, long now, int anchor, int[] beside, int[] cart, Visitor visitor) {

    private static final int[] NOTHING = {};

    /// Beside nothing, for nobody in particular.
    public static Page at(Placement placement, Channel channel, Instant now) {
        return new Page(placement, channel, now.toEpochMilli(), -1, NOTHING, NOTHING, Visitor.NOBODY);
    }

    public Page beside(int nextAnchor, int... others) {
        return new Page(placement, channel, now, nextAnchor, others, cart, visitor);
    }

    public Page withCart(int... next) {
        return new Page(placement, channel, now, anchor, beside, next, visitor);
    }

    public Page seenBy(Visitor next) {
        return new Page(placement, channel, now, anchor, beside, cart, next);
    }
}
