package fittingroom.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fittingroom.base.Problem;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LexiconTest {

    @Test
    void theShippedFilesHaveNoBrokenLine() {
        assertEquals(
                List.of(), Lexicon.shipped().problems().stream().map(Problem::message).toList());
    }

    @Test
    void aBrokenLineIsNamedByItsNumberAndTheRestIsKept() {
        Lexicon lexicon = lexicon("plain: plain\nthis line has no sign\nspotty: spotty");

        assertEquals(1, lexicon.problems().size());
        assertEquals("FR-A-01", lexicon.problems().getFirst().code());
        assertTrue(lexicon.problems().getFirst().message().contains("pattern.txt, line 2"));
        assertTrue(lexicon.concept(Facet.PATTERN, "spotty").isPresent());
    }

    @Test
    void everyOtherMistakeIsNamedToo() {
        Lexicon lexicon = lexicon("""
                plain: plain | weight 3
                plain: again
                + dotted: dotty
                bold: bold | formality 9
                """);

        assertEquals(
                List.of("FR-A-02", "FR-A-05", "FR-A-04", "FR-A-03"),
                lexicon.problems().stream().map(Problem::code).toList());
    }

    @Test
    void aMerchandiserCanAddWords() {
        Map<String, String> files = new HashMap<>(Lexicon.shippedFiles());
        files.merge("type", "\n+ clutch: fripperette", String::concat);
        AttributeReader reader = new AttributeReader(Lexicon.of(files));

        assertEquals(Optional.of("clutch"), reader.read(Product.named("1", "Fripperette")).first(Facet.TYPE));
    }

    @Test
    void everyGroupHasADepartmentAndEveryColourASwatch() {
        Lexicon lexicon = Lexicon.shipped();

        lexicon.groups().values().forEach(group ->
                assertTrue(lexicon.concept(Facet.DEPARTMENT, group.department()).isPresent(), group.code()));
        lexicon.concepts(Facet.COLOUR).stream().filter(colour -> !colour.code().equals("multi")).forEach(colour ->
                assertTrue(lexicon.swatch(colour.code()).isPresent(), colour.code()));
    }

    @Test
    void facetsThatBecomeBitsFitIntoThem() {
        for (Facet facet : List.of(Facet.OCCASION, Facet.STYLE, Facet.USE, Facet.SENSITIVE, Facet.CLAIM)) {
            assertTrue(Lexicon.shipped().concepts(facet).size() < 64, facet.code());
        }
    }

    @Test
    void coloursAreMeasuredAsPeopleSeeThem() {
        assertEquals(100, Colour.of("#ffffff").lightness(), 0.1);
        assertEquals(0, Colour.of("#000000").lightness(), 0.1);
        assertEquals(53.2, Colour.of("#ff0000").lightness(), 0.2);
        assertEquals(104.6, Colour.of("#ff0000").chroma(), 0.5);
        assertEquals(40, Colour.of("#ff0000").hue(), 0.5);
        assertTrue(Colour.of("#8a8a8a").isNeutral());
    }

    private static Lexicon lexicon(String patterns) {
        return Lexicon.of(Map.of("pattern", patterns));
    }
}
