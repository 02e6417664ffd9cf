package fittingroom.ui.rules;

import fittingroom.catalog.Catalog;
import fittingroom.rules.Effect;
import fittingroom.ui.parts.Say;
import java.util.Locale;
import org.kordamp.ikonli.feather.Feather;

/// The kinds of effect as the form offers them, each with a sign and with what it is when it is chosen anew.
enum EffectKind {
    BOOST(Feather.TRENDING_UP),
    BURY(Feather.TRENDING_DOWN),
    PIN(Feather.MAP_PIN),
    HIDE(Feather.EYE_OFF),
    SHOW_ONLY(Feather.EYE),
    KEEP_APART(Feather.SLASH),
    GOES_WITH(Feather.LINK),
    LIMIT(Feather.MINIMIZE_2),
    QUOTA(Feather.PIE_CHART),
    SUPPRESS(Feather.USER_X),
    REPLACE(Feather.REPEAT),
    FILL(Feather.PLUS_SQUARE);

    /// What a fresh boost or bury does, in percent.
    private static final double FRESH = 40;

    private final Feather icon;

    EffectKind(Feather icon) {
        this.icon = icon;
    }

    static EffectKind of(Effect effect) {
        return switch (effect) {
            case Effect.Hide() -> HIDE;
            case Effect.ShowOnly() -> SHOW_ONLY;
            case Effect.Suppress ignored -> SUPPRESS;
            case Effect.Replace ignored -> REPLACE;
            case Effect.Limit ignored -> LIMIT;
            case Effect.Quota ignored -> QUOTA;
            case Effect.Fill() -> FILL;
            case Effect.Pin ignored -> PIN;
            case Effect.Boost ignored -> BOOST;
            case Effect.Bury ignored -> BURY;
            case Effect.KeepApart() -> KEEP_APART;
            case Effect.GoesWith() -> GOES_WITH;
        };
    }

    /// The effect that a rule gets when it is turned into this kind; a strength is kept.
    ///
    /// @param catalog not empty; a replacement begins with one of its products
    Effect fresh(Effect before, Catalog catalog) {
        return switch (this) {
            case SHOW_ONLY -> new Effect.ShowOnly();
            case SUPPRESS -> new Effect.Suppress(Effect.Suppress.Deed.BOUGHT, 1, 0, "");
            case REPLACE -> new Effect.Replace(catalog.product(0).id());
            case LIMIT -> new Effect.Limit(2, "brand");
            case QUOTA -> new Effect.Quota(30);
            case FILL -> new Effect.Fill();
            case HIDE -> new Effect.Hide();
            case PIN -> new Effect.Pin(1);
            case BOOST -> new Effect.Boost(strength(before));
            case BURY -> new Effect.Bury(strength(before));
            case KEEP_APART -> new Effect.KeepApart();
            case GOES_WITH -> new Effect.GoesWith();
        };
    }

    /// In percent; [#FRESH] where the effect has none.
    static double strength(Effect effect) {
        return switch (effect) {
            case Effect.Boost(double percent) -> percent;
            case Effect.Bury(double percent) -> percent;
            default -> FRESH;
        };
    }

    Feather icon() {
        return icon;
    }

    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String words() {
        return Say.it("ui.rules.effect." + code());
    }

    String tip() {
        return Say.it("ui.rules.effect." + code() + ".tip");
    }
}
