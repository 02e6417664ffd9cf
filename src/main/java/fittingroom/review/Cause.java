package fittingroom.review;

import java.util.Comparator;

/// Why pairings are one case: the same kind of thing beside the same kind of thing, for the same first reason. It is
/// a key for people to recognise, not a rule.
///
/// @param anchorType word of the lexicon, or the shop's own category, or empty where neither is known
/// @param productType the same of the other side
/// @param code first reason code of the clash
public record Cause(String anchorType, String productType, String code) implements Comparable<Cause> {

    private static final Comparator<Cause> ORDER = Comparator.comparing(Cause::anchorType)
            .thenComparing(Cause::productType).thenComparing(Cause::code);

    /// As in `evening-dress × backpack: occasion`, a name that stays the same from day to day.
    public String key() {
        return anchorType + " × " + productType + ": " + code;
    }

    /// As people say it: `evening dress × backpack`.
    public String spoken() {
        return anchorType.replace('-', ' ') + " × " + productType.replace('-', ' ');
    }

    @Override
    public int compareTo(Cause other) {
        return ORDER.compare(this, other);
    }
}
