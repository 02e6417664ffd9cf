package fittingroom.review;

import java.util.Locale;

/// Whose slates were looked at. It is not a channel: both engines serve all of them.
public enum Origin {
    /// What our own engine would show.
    OWN,
    /// What another engine has shown.
    SERVED;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
