package fittingroom.catalog;

import java.util.Locale;

/// One question that a merchandiser asks about a product. The answers are words of the lexicon, not free text.
public enum Facet {
    DEPARTMENT,
    TYPE,
    OCCASION,
    /// `0` (sport, work outdoors) to `4` (black tie).
    FORMALITY,
    STYLE,
    SEASON,
    COLOUR,
    PATTERN,
    MATERIAL,
    GENDER,
    AGE,
    /// What it is for: the activity or use, as in hiking, office, kitchen.
    USE,
    /// Room of the home.
    ROOM,
    SKIN,
    CLAIM,
    /// What must not stand beside just anything.
    SENSITIVE;

    /// As written in rules and files: lower case.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
