package fittingroom.impact;

import fittingroom.events.Consent;
import fittingroom.events.Purpose;
import java.util.Locale;

/// Shoppers by what may be used for them. It follows what holds, whether they said it or a person declared it.
public enum ConsentGroup {
    /// Personal slates from all channels together.
    EVERYWHERE,
    /// Personal slates, each channel by itself.
    BY_CHANNEL,
    /// No personal slates.
    NOT_PERSONAL;

    public static ConsentGroup of(Consent consent) {
        if (!consent.allows(Purpose.PERSONALISATION)) {
            return NOT_PERSONAL;
        }
        return consent.allows(Purpose.CROSS_CHANNEL) ? EVERYWHERE : BY_CHANNEL;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
