package fittingroom.journeys;

import java.util.Locale;

/// Why no slate is shown at a placement. It says nothing of a slate that is short.
public enum Silence {
    /// No product is looked at.
    NO_PAGE,
    NO_CART,
    /// No consent to messages.
    NO_CONSENT,
    /// Nobody knows where to write to.
    NO_ADDRESS;

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// Key of the words.
    public String wordsKey() {
        return "journeys.silence." + code();
    }
}
