package fittingroom.ui.shell;

import org.kordamp.ikonli.feather.Feather;

/// One thing that the palette has found and can open. It is not the thing itself.
///
/// @param id tells it from all others, so that what was opened lately is known again
/// @param detail a second, quieter text; may be empty
/// @param key as people read it; may be empty
/// @param possible whether it can be opened now; what cannot is shown all the same
/// @param score how well it fits what was typed, from 1
public record Finding(
        String id, Kind kind, String title, String detail, String key, Feather icon, boolean possible, int score,
        Runnable open) {

    /// What kinds of things can be found, in the order in which equals are listed.
    public enum Kind {
        DESK,
        ACTION,
        CASE,
        RULE,
        PRODUCT,
        SHOPPER
    }

    Finding scored(int other) {
        return new Finding(id, kind, title, detail, key, icon, possible, other, open);
    }
}
