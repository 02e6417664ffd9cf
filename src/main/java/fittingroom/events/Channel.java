package fittingroom.events;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// Where shopper and shop meet. A channel is not a place on a page: that is a [Placement].
public enum Channel {
    WEB,
    APP,
    EMAIL,
    PUSH,
    STORE,
    SUPPORT;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Channel> of(String code) {
        return Arrays.stream(values()).filter(one -> one.code().equalsIgnoreCase(code.strip())).findFirst();
    }
}
