package fittingroom.catalog;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/// What a word of the lexicon says besides its own meaning, as a gown says evening. They are expectations, and what
/// is read on the product itself beats them.
///
/// @param implied other answers that follow, by facet
/// @param low least formality, negative where nothing is said
/// @param high greatest formality
/// @param level usual price, 1 (a snack) to 6 (a sofa), 0 where nothing is said
/// @param vague a name that says little beside a more exact one, as `shoes` does
/// @param apart words of the same facet that do not stand beside this one
public record Traits(Map<Facet, Set<String>> implied, double low, double high, int level, Set<String> apart, boolean vague) {

    public static final Traits NONE = new Traits(Map.of(), -1, -1, 0, Set.of(), false);

    public Traits {
        implied = Map.copyOf(implied);
        apart = Set.copyOf(apart);
    }

    public boolean hasFormality() {
        return low >= 0;
    }

    public Set<String> of(Facet facet) {
        return implied.getOrDefault(facet, Set.of());
    }

    /// These, and where these are silent on a facet those of the group.
    Traits over(Traits group) {
        Map<Facet, Set<String>> merged = new EnumMap<>(Facet.class);
        merged.putAll(group.implied);
        merged.putAll(implied);
        Set<String> allApart = new LinkedHashSet<>(apart);
        allApart.addAll(group.apart);
        return new Traits(
                merged,
                hasFormality() ? low : group.low,
                hasFormality() ? high : group.high,
                level > 0 ? level : group.level,
                allApart,
                vague);
    }
}
