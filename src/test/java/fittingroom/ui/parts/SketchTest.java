package fittingroom.ui.parts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fittingroom.base.Id;
import fittingroom.catalog.Attributes;
import fittingroom.catalog.Category;
import fittingroom.catalog.Facet;
import fittingroom.catalog.Product;
import fittingroom.catalog.Reading;
import fittingroom.catalog.Variant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/// In which colours a product is drawn.
class SketchTest {

    private static final Attributes BOTH = new Attributes(Map.of(Facet.COLOUR, List.of(
            new Reading("green", Reading.Origin.COLUMN, 0.95), new Reading("navy", Reading.Origin.COLUMN, 0.95))));

    @Test
    void aProductInSeveralColoursIsDrawnInThatOfItsFirstVariantAlone() {
        Sketch drawn = Sketch.of(dress(coloured("midnight blue"), coloured("emerald")), BOTH);
        assertEquals(Glyphs.ours().colour("navy"), Optional.of(drawn.colour()));
        assertTrue(drawn.second().isEmpty());
    }

    @Test
    void aProductOfTwoColoursKeepsBoth() {
        assertTrue(Sketch.of(dress(coloured("green and navy")), BOTH).second().isPresent());
    }

    private static Variant coloured(String colour) {
        return new Variant(colour, Map.of("colour", colour), Optional.empty(), OptionalInt.empty());
    }

    private static Product dress(Variant... variants) {
        return new Product(
                Id.of("dress"), "Satin Evening Dress", "", Category.NONE, "", Optional.empty(), Optional.empty(),
                OptionalInt.empty(), true, "", "", List.of(), List.of(variants), Map.of());
    }
}
