package fittingroom.ui.catalog;

import fittingroom.catalog.Facet;
import fittingroom.catalog.Reading;
import fittingroom.ui.parts.Say;
import java.util.Collection;
import java.util.DoubleSummaryStatistics;
import java.util.Locale;
import java.util.stream.Collectors;

/// What is known of a product's attributes, in words that people read. It knows no nodes.
final class FactWords {

    private FactWords() {}

    static String facet(Facet facet) {
        return Say.code("ui.facet", facet.code());
    }

    /// `evening dress`, `age in months`.
    static String value(Facet facet, String code) {
        return Say.code("ui.value." + facet.code(), code);
    }

    /// All answers to a facet in one line.
    static String values(Facet facet, Collection<String> codes) {
        if (codes.isEmpty()) {
            return Say.it("ui.correct.unknown");
        }
        return facet == Facet.FORMALITY ? formality(codes)
                : codes.stream().map(code -> value(facet, code)).collect(Collectors.joining(", "));
    }

    /// The word for the middle, and the range where there is one.
    private static String formality(Collection<String> codes) {
        DoubleSummaryStatistics steps = codes.stream().mapToDouble(Double::parseDouble).summaryStatistics();
        String word = value(Facet.FORMALITY, Long.toString(Math.round((steps.getMin() + steps.getMax()) / 2)));
        return codes.size() == 1 ? word : Say.it("ui.value.formality.range", word, steps.getMin(), steps.getMax());
    }

    /// From where an answer is, and how sure it is.
    static String why(ProductStory.Fact fact) {
        Reading reading = fact.reading();
        String origin = Say.code("ui.origin", reading.from().name().toLowerCase(Locale.ROOT));
        long sure = Math.round(reading.confidence() * 100);
        return switch (reading.from()) {
            case CORRECTION -> fact.words().isEmpty()
                    ? Say.it("ui.catalogue.read.corrected") : Say.it("ui.catalogue.read.corrected.from", fact.words());
            case SHOP -> fact.words();
            case IMPLIED -> fact.words().isEmpty()
                    ? Say.it("ui.catalogue.read.from", origin, sure) : Say.it("ui.catalogue.read.follows", fact.words(), sure);
            default -> fact.words().isEmpty()
                    ? Say.it("ui.catalogue.read.from", origin, sure)
                    : Say.it("ui.catalogue.read.words", fact.words(), origin, sure);
        };
    }
}
