package fittingroom.ui.catalog;

import fittingroom.catalog.Facet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// One way to narrow the products down: by what the shop wrote, or by what the reader of attributes found. A product
/// may have several values of one aspect.
enum Aspect {
    CATEGORY,
    TYPE(Facet.TYPE),
    BRAND,
    COLOUR(Facet.COLOUR),
    SEASON(Facet.SEASON),
    OCCASION(Facet.OCCASION),
    STYLE(Facet.STYLE),
    FORMALITY(Facet.FORMALITY),
    MATERIAL(Facet.MATERIAL),
    PATTERN(Facet.PATTERN),
    GENDER(Facet.GENDER),
    AGE(Facet.AGE),
    USE(Facet.USE),
    ROOM(Facet.ROOM),
    SKIN(Facet.SKIN),
    CLAIM(Facet.CLAIM),
    BAND(Facet.BAND),
    TIER(Facet.TIER),
    SIZE(Facet.SIZE),
    SENSITIVE(Facet.SENSITIVE),
    DEPARTMENT(Facet.DEPARTMENT),
    PRICE,
    STOCK;

    /// Those that have a pick-list of their own; the others share one.
    static final List<Aspect> FIRST = List.of(CATEGORY, TYPE, BRAND, COLOUR, SEASON, OCCASION);

    private final Optional<Facet> facet;

    Aspect() {
        this.facet = Optional.empty();
    }

    Aspect(Facet facet) {
        this.facet = Optional.of(facet);
    }

    /// What the reader was asked, where this aspect is read and not written.
    Optional<Facet> facet() {
        return facet;
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
