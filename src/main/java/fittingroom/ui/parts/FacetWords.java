package fittingroom.ui.parts;

import fittingroom.catalog.Facet;
import java.util.Collection;
import java.util.stream.Collectors;

/// Attributes of products and their values in words that people read, without codes and steps of scales. It knows no
/// product, and says nothing of where a value is from.
public final class FacetWords {

    private FacetWords() {}

    public static String facet(Facet facet) {
        return Say.code("ui.facet", facet.code());
    }

    /// `evening dress`, `age in months`.
    public static String value(Facet facet, String code) {
        return Say.code("ui.value." + facet.code(), code);
    }

    /// All answers to a facet in one line, each word once.
    public static String values(Facet facet, Collection<String> codes) {
        if (codes.isEmpty()) {
            return Say.it("ui.correct.unknown");
        }
        return facet == Facet.FORMALITY ? formality(codes)
                : codes.stream().map(code -> value(facet, code)).distinct().collect(Collectors.joining(", "));
    }

    /// The steps of the scale, from the least to the most formal: `casual to smart casual`.
    private static String formality(Collection<String> codes) {
        double least = codes.stream().mapToDouble(Double::parseDouble).min().orElseThrow();
        double most = codes.stream().mapToDouble(Double::parseDouble).max().orElseThrow();
        String from = value(Facet.FORMALITY, Long.toString(Math.round(least)));
        String to = value(Facet.FORMALITY, Long.toString(Math.round(most)));
        return from.equals(to) ? from : Say.it("ui.value.formality.range", from, to);
    }
}
