package fittingroom.catalog;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Which facets a column of a shop's file answers, by its name in any spelling: `baseColour`, `base_colour`,
/// `Base colour`. A column that is not on the list may answer any facet, with less weight.
final class ColumnNames {

    private final Map<String, Set<Facet>> facets;

    private ColumnNames(Map<String, Set<Facet>> facets) {
        this.facets = facets;
    }

    /// Reads lines of `facet: name, name`.
    static ColumnNames read(String text) {
        Map<String, Set<Facet>> facets = new HashMap<>();
        text.lines().map(line -> LexiconLine.of(0, line)).filter(line -> !line.forms().isEmpty()).forEach(line -> {
            for (Facet facet : Facet.values()) {
                if (facet.code().equals(line.code())) {
                    line.forms().forEach(name -> facets.computeIfAbsent(fold(name), key -> EnumSet.noneOf(Facet.class))
                            .add(facet));
                }
            }
        });
        return new ColumnNames(facets);
    }

    /// The facets of a column, empty where its name says nothing.
    Set<Facet> of(String name) {
        return facets.getOrDefault(fold(name), Set.of());
    }

    static String fold(String name) {
        int colon = name.lastIndexOf(':');
        String last = colon < 0 ? name : name.substring(colon + 1);
        StringBuilder out = new StringBuilder(last.length());
        String lower = last.toLowerCase(Locale.ROOT);
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                out.append(c);
            }
        }
        return out.toString();
    }
}
