package fittingroom.events;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// A use of a shopper's data that the shopper may allow or refuse. What the law calls it elsewhere is mapped at
/// import.
public enum Purpose {
    /// Measure what happened, and learn from it.
    ANALYTICS,
    /// Choose what this shopper sees in the shop's own channels.
    PERSONALISATION,
    /// Join what is known from several channels.
    CROSS_CHANNEL,
    /// Send e-mail and push messages.
    DIRECT_MARKETING,
    ADS;

    int bit() {
        return 1 << ordinal();
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// Reads both spellings of personalisation, and `-`, `_` or a blank between words.
    public static Optional<Purpose> of(String code) {
        String wanted = code.strip().toLowerCase(Locale.ROOT).replace('_', '-').replace(' ', '-').replace("ization", "isation");
        return Arrays.stream(values()).filter(one -> one.code().equals(wanted)).findFirst();
    }
}
