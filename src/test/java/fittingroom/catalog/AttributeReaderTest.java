package fittingroom.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AttributeReaderTest {

    private static final AttributeReader READER = AttributeReader.shipped();

    @Test
    void aProductWithoutAnyTextIsUnknownThroughout() {
        assertEquals(Attributes.UNKNOWN, READER.read(Product.named("1", "")));
    }

    @Test
    void wordsThatNobodyKnowsLeaveEverythingUnknown() {
        assertEquals(Attributes.UNKNOWN, READER.read(Product.named("1", "Zwxq Plorf 17")));
    }

    @Test
    void aOneWordTitleNamesTheType() {
        assertEquals(Optional.of("clutch"), type("Clutch"));
    }

    @Test
    void whatComesAfterAJointIsNotTheThing() {
        assertEquals(Optional.of("belt"), type("Leather belt for jeans"));
        assertEquals(Optional.of("tent"), type("Tent with lamp"));
    }

    @Test
    void theLastTypeOfACompoundIsTheThing() {
        assertEquals(Optional.of("socks"), type("Sandal sock"));
    }

    @Test
    void aVagueNameGivesWayToAnExactOne() {
        Product product = Product.named("1", "Black shoes").withCategory(Category.of("Footwear > Formal Shoes"));

        assertEquals(Optional.of("formal-shoes"), READER.read(product).first(Facet.TYPE));
    }

    @Test
    void aTitleBeatsAWrongCategory() {
        Product product = Product.named("1", "Velvet cushion cover").withCategory(Category.of("Apparel > Scarf"));

        assertEquals(Optional.of("cushion"), READER.read(product).first(Facet.TYPE));
    }

    @Test
    void whatADescriptionOnlyMentionsIsNotTheThing() {
        Product clutch = Product.named("1", "Velvet clutch")
                .withDescription("Holds a phone and a lipstick, and goes with a silk dress.");
        Product helper = Product.named("2", "Evening companion").withDescription("A clutch of black velvet.");

        assertEquals(Set.of("clutch"), READER.read(clutch).values(Facet.TYPE));
        assertEquals(Optional.of("clutch"), READER.read(helper).first(Facet.TYPE));
    }

    @Test
    void aDescriptionStillSaysWhichOfItsKindAThingIs() {
        Product product = Product.named("1", "City shoes").withDescription("Low sneakers of canvas: sneakers for every day.");

        assertEquals(Optional.of("sneakers"), READER.read(product).first(Facet.TYPE));
    }

    @Test
    void aSloganBeforeTheThingGivesWayToTheFiling() {
        Category tops = Category.of("Apparel & Accessories > Clothing > Shirts & Tops");
        Category hoodies = Category.of("Apparel & Accessories > Clothing > Outerwear > Hoodies & Sweatshirts");

        assertEquals(
                Optional.of("tshirt"),
                READER.read(Product.named("1", "My boat, my rules captain's tee").withCategory(tops)).first(Facet.TYPE));
        assertEquals(
                Optional.of("sweatshirt"),
                READER.read(Product.named("2", "My boat, my rules three quarter zip").withCategory(hoodies))
                        .first(Facet.TYPE));
    }

    @Test
    void columnsAreReadUnderAnySpellingOfTheirNames() {
        for (String name : Set.of("baseColour", "Base Colour", "base_colour", "COLOR", "farbe")) {
            Attributes read = READER.read(Product.named("1", "Thing").withColumns(Map.of(name, "Navy Blue")));

            assertEquals(Optional.of("navy"), read.first(Facet.COLOUR), name);
            assertEquals(Reading.Origin.COLUMN, read.of(Facet.COLOUR).getFirst().from(), name);
        }
    }

    @Test
    void aLetterIsAGenderOnlyInAColumnForGender() {
        assertEquals(
                Optional.of("women"),
                READER.read(Product.named("1", "x").withColumns(Map.of("gender_affinity", "F"))).first(Facet.GENDER));
        assertFalse(READER.read(Product.named("1", "Model F")).knows(Facet.GENDER));
    }

    @Test
    void contradictingAttributesAreBothKept() {
        Product product = Product.named("1", "Shirt for men").withColumns(Map.of("gender", "Women"));

        assertEquals(Set.of("women", "men"), READER.read(product).values(Facet.GENDER));
    }

    @Test
    void otherLanguagesAreReadWhereTheLexiconHasThem() {
        assertEquals(Optional.of("evening-dress"), type("Abendkleid aus Seide"));
        assertEquals(Optional.of("backpack"), type("Mochila de cuero"));
        assertEquals(Optional.of("sofa"), type("Canapé en velours"));
        assertEquals(Attributes.UNKNOWN, READER.read(Product.named("1", "夏のワンピース")));
    }

    @Test
    void aDescriptionOfFiveThousandWordsIsReadQuicklyAndItsTitleStillCounts() {
        String text = "A lamp stands beside the sofa while the rain falls on the tent. ".repeat(400);
        Product product = Product.named("1", "Silk scarf").withDescription(text);

        Attributes read = assertTimeoutPreemptively(Duration.ofSeconds(5), () -> READER.read(product));

        assertEquals(Optional.of("scarf"), read.first(Facet.TYPE));
    }

    @Test
    void whatFollowsFromATypeSaysSo() {
        Reading occasion = READER.read(Product.named("1", "Clutch")).of(Facet.OCCASION).getFirst();

        assertEquals(Reading.Origin.IMPLIED, occasion.from());
        assertTrue(occasion.confidence() < 0.8);
    }

    @Test
    void formalityIsARangeBetweenNoughtAndFour() {
        Attributes gown = READER.read(Product.named("1", "Satin evening gown"));
        Attributes trainers = READER.read(Product.named("2", "Running shoes"));

        assertTrue(greatest(gown) >= 3.5 && greatest(gown) <= 4);
        assertTrue(greatest(trainers) <= 1);
    }

    private static double greatest(Attributes attributes) {
        return attributes.values(Facet.FORMALITY).stream().mapToDouble(Double::parseDouble).max().orElse(-1);
    }

    private static Optional<String> type(String title) {
        return READER.read(Product.named("1", title)).first(Facet.TYPE);
    }
}
