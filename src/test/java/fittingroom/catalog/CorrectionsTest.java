package fittingroom.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fittingroom.base.Id;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CorrectionsTest {

    private static final AttributeReader READER = AttributeReader.shipped();
    private static final Product CLUTCH = Product.named("c", "Black velvet clutch").withColumns(Map.of("colour", "Red"));

    @Test
    void aPersonsWordTakesThePlaceOfEverythingThatWasRead() {
        Attributes read = READER.read(CLUTCH, Map.of(Facet.COLOUR, List.of("navy")));

        assertEquals(Set.of("navy"), read.values(Facet.COLOUR));
        assertEquals(Reading.Origin.CORRECTION, read.of(Facet.COLOUR).getFirst().from());
        assertEquals(1, read.of(Facet.COLOUR).getFirst().confidence());
    }

    @Test
    void whatFollowsFromACorrectedTypeFollows() {
        Attributes read = READER.read(CLUTCH, Map.of(Facet.TYPE, List.of("backpack")));

        assertEquals(Set.of("backpack"), read.values(Facet.TYPE));
        assertFalse(read.values(Facet.OCCASION).contains("evening"), "a clutch is for the evening, a backpack is not");
        assertTrue(read.knows(Facet.DEPARTMENT));
    }

    @Test
    void unknownByAPersonsWordStaysUnknownEvenWhereItWouldFollow() {
        Attributes read = READER.read(CLUTCH, Map.of(Facet.OCCASION, List.of(), Facet.FORMALITY, List.of()));

        assertFalse(read.knows(Facet.OCCASION));
        assertFalse(read.knows(Facet.FORMALITY));
        assertEquals(Optional.of("clutch"), read.first(Facet.TYPE));
    }

    @Test
    void aStepOfFormalityLeavesHalfAStepOnEitherSide() {
        Attributes read = READER.read(CLUTCH, Map.of(Facet.FORMALITY, List.of("1")));

        assertEquals(Set.of("0.5", "1.5"), read.values(Facet.FORMALITY));
        assertEquals(Reading.Origin.CORRECTION, read.of(Facet.FORMALITY).getFirst().from());
    }

    @Test
    void aColumnForFormalityIsBelieved() {
        assertEquals(Set.of("3.5", "4"), READER.read(
                Product.named("1", "T-shirt").withColumns(Map.of("Formality", "Black tie"))).values(Facet.FORMALITY));
    }

    @Test
    void theLastWordHoldsAndCanBeTakenBack() {
        Id<Product> id = Id.of("c");
        Correction red = new Correction(id, Facet.COLOUR, List.of("red"));
        Correction blue = new Correction(id, Facet.COLOUR, List.of("blue"));
        Corrections said = Corrections.of(List.of(red)).with(List.of(blue, new Correction(id, Facet.SEASON, List.of())));

        assertEquals(Optional.of(blue), said.of(id, Facet.COLOUR));
        assertEquals(2, said.size());
        assertEquals(1, said.without(List.of(red)).size());
        assertEquals(Corrections.NONE.hash(), said.without(said.all()).hash());
        assertNotEquals(said.hash(), said.with(List.of(red)).hash());
        assertEquals(said.hash(), Corrections.of(said.all().reversed()).hash());
    }

    @Test
    void aColumnThatSaysYesToItsOwnNameIsRead() {
        Product cream = Product.named("1", "Face cream").withColumns(Map.of("Dry", "1", "Oily", "0", "Vegan", "yes", "Sensitive", "no"));

        assertEquals(Set.of("dry"), READER.read(cream).values(Facet.SKIN));
        assertEquals(Set.of("vegan"), READER.read(cream).values(Facet.CLAIM));
    }

    @Test
    void twoColumnsThatContradictEachOtherAreBothKeptAndTwoWordsInOneToo() {
        Product torn = Product.named("1", "Thing").withColumns(Map.of("colour", "red", "base colour", "blue"));
        Product both = Product.named("2", "Thing").withColumns(Map.of("colour", "black / gold", "season", "spring, summer"));

        assertEquals(Set.of("red", "blue"), READER.read(torn).values(Facet.COLOUR));
        assertEquals(Set.of("black", "gold"), READER.read(both).values(Facet.COLOUR));
        assertEquals(Set.of("spring", "summer"), READER.read(both).values(Facet.SEASON));
    }
}
