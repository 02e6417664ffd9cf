package fittingroom.journeys;

import fittingroom.base.Id;
import fittingroom.catalog.Product;
import fittingroom.events.Channel;
import fittingroom.events.Consent;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// One thing that a shopper does on a channel at a moment. Whether its product exists is for the walk to say.
///
/// @param product as the file or the person named it: an id, handle or SKU
/// @param dwell how long the shopper stayed, zero where nobody says
/// @param text what was searched for, or where the shopper came from
/// @param says what the shopper allows and refuses from now on
public record Step(
        Instant at, Channel channel, Act act, Optional<Id<Product>> product, Duration dwell, String text, Consent says) {

    /// A step that is about nothing.
    public static Step of(Instant at, Channel channel, Act act) {
        return new Step(at, channel, act, Optional.empty(), Duration.ZERO, "", Consent.UNKNOWN);
    }

    public Step about(Id<Product> which) {
        return new Step(at, channel, act, Optional.of(which), dwell, text, says);
    }

    public Step staying(Duration time) {
        return new Step(at, channel, act, product, time, text, says);
    }

    public Step saying(String words) {
        return new Step(at, channel, act, product, dwell, words, says);
    }

    public Step allowing(Consent consent) {
        return new Step(at, channel, act, product, dwell, text, consent);
    }

    public Step at(Instant moment) {
        return new Step(moment, channel, act, product, dwell, text, says);
    }

    /// Whether it says everything that its act needs.
    public boolean isWhole() {
        return (product.isPresent() || !act.needsProduct())
                && (!text.isBlank() || !act.needsText())
                && act.needsConsent() != says.equals(Consent.UNKNOWN);
    }
}
