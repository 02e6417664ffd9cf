package fittingroom.journeys;

import fittingroom.base.Id;
import fittingroom.catalog.Product;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/// What a trigger says to one shopper, or would say if nothing held it back. It is sent by nobody.
///
/// @param about empty where it is about no product
public record Message(Trigger trigger, Optional<Id<Product>> about, Instant at, Fate fate) {

    /// What became of it.
    public enum Fate {
        SENT,
        NO_CONSENT,
        /// The channel had spoken often enough.
        CAPPED;

        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
