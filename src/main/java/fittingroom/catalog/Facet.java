package fittingroom.catalog;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

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
    /// In which signs its sizes are written: letters, EU, UK, US, waist and length.
    SIZE,
    /// Where its price stands among the prices of its own kind in this shop.
    BAND,
    /// Where its brand stands among the brands of this shop.
    TIER,
    /// What must not stand beside just anything.
    SENSITIVE;

    /// As written in rules and files: lower case.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The facet of a code, in upper or lower case; empty where this program knows none.
    public static Optional<Facet> of(String code) {
        return Arrays.stream(values()).filter(one -> one.code().equals(code.toLowerCase(Locale.ROOT))).findFirst();
    }
}
