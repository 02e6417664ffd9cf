package fittingroom.ui.catalog;

import fittingroom.catalog.Reading;
import fittingroom.ui.parts.Say;
import java.util.Locale;

/// From where an answer about a product is and how sure it is, in words that people read. It knows no nodes.
final class FactWords {

    private FactWords() {}

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
