package fittingroom.coherence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fittingroom.base.Money;
import fittingroom.catalog.Lexicon;
import fittingroom.catalog.Product;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ChecksTest {

    @Test
    void flipFlopsBesideATieClashForTheOccasion() {
        assertEquals("occasion", first("Flip flops", "Silk tie"));
    }

    @Test
    void aBeanieBesideABikiniJarsForTheSeason() {
        assertTrue(codes("Knit beanie", "Bikini").contains("season"));
    }

    @Test
    void womenBesideMenClashesAndUnisexDoesNot() {
        assertEquals("gender", first("Women's shirt", "Men's trousers"));
        assertFalse(codes("Unisex shirt", "Men's trousers").contains("gender"));
        assertFalse(codes("Shirt", "Men's trousers").contains("gender"));
    }

    @Test
    void aFishingRodBesideADogLeashClashesForItsUse() {
        assertEquals("use", first("Fishing rod", "Dog leash"));
    }

    @Test
    void babiesSleepInBabyClothesNotInCampingGearAndWearHatsAndShoes() {
        assertNotEquals(Verdict.CLASH, judge("Baby romper", "Baby sleeping bag, 2.5 tog").verdict());
        assertNotEquals(Verdict.CLASH, judge("Baby romper", "Kids' sun hat").verdict());
        assertNotEquals(Verdict.CLASH, judge("Baby romper", "Kids' wellies").verdict());
        assertEquals(Verdict.CLASH, judge("Baby romper", "Down sleeping bag for camping").verdict());
        assertEquals(Verdict.CLASH, judge("Baby romper", "Women's sun hat").verdict());
    }

    @Test
    void aBeachTowelGoesWithSwimwearAndCharcoalIsAColourOfJumpers() {
        assertEquals(Verdict.FINE, judge("Bikini top", "Beach towel").verdict());
        assertNotEquals(Verdict.CLASH, judge("Straw tote", "Beach towel").verdict());
        assertNotEquals(Verdict.CLASH, judge("Wool trousers, grey", "Cashmere crew-neck, charcoal").verdict());
        assertEquals(Verdict.CLASH, judge("Silk tie", "Bag of barbecue charcoal").verdict());
    }

    @Test
    void aGiftCardClashesWithNothing() {
        for (String other : List.of("Silk tie", "Linen napkins, set of four", "Hiking boots", "Baby romper")) {
            assertNotEquals(Verdict.CLASH, judge("Gift card", other).verdict(), other);
        }
    }

    @Test
    void wineBesideBabyFoodIsSensitive() {
        assertTrue(codes("Red wine", "Baby formula").contains("sensitive"));
    }

    @Test
    void plusSizeBesidePetiteIsAnotherCut() {
        assertTrue(codes("Plus size jeans", "Petite fit jeans").contains("size"));
    }

    @Test
    void theSameTitleAgainIsADuplicate() {
        assertEquals("duplicate", first("Wool coat", "Wool coat"));
    }

    @Test
    void aClutchMayCostLessThanAGownButNotAHundredth() {
        assertFalse(priced(60_000, 12_000).codes().contains("price"));
        assertTrue(priced(600_000, 400).codes().contains("price"));
    }

    @Test
    void amountsOfTwoCurrenciesAreNotCompared() {
        Product gown = Product.named("1", "Evening gown").withPrice(new Money(600_000, "EUR"));
        Product clutch = Product.named("2", "Clutch").withPrice(new Money(400, "USD"));

        assertFalse(FoundingExampleTest.judge(gown, clutch).codes().contains("price"));
    }

    @Test
    void unknownProductsAreUnsureNeverSilentlyFine() {
        assertEquals(Verdict.UNSURE, judge("Zwxq", "Plorf").verdict());
        assertEquals(Verdict.UNSURE, judge("", "Silk tie").verdict());
        assertEquals(List.of(), judge("", "Silk tie").codes());
    }

    @Test
    void aTextInALanguageNobodyAddedIsUnsure() {
        assertEquals(Verdict.UNSURE, judge("夏のワンピース", "Silk tie").verdict());
    }

    @Test
    void whatWasReadInAnotherLanguageClashesAllTheSame() {
        assertEquals(Verdict.CLASH, judge("Abendkleid aus Satin", "Wanderrucksack").verdict());
        assertNotEquals(Verdict.CLASH, judge("Abendkleid aus Satin", "Abendtasche").verdict());
    }

    @Test
    void bothSidesAreNamed() {
        String words = judge("Silk tie", "Flip flops").reasons().getFirst();

        assertTrue(words.contains("tie") && words.contains("flip flops"), words);
    }

    @Test
    void whatSpeaksForAPairIsSaidWhereNothingClashes() {
        assertTrue(judge("Evening dress", "Clutch").reasons().contains("clutch and evening dress belong together"));
    }

    @Test
    void theTableOfKindsHasNoBrokenLine() {
        assertEquals(List.of(), new GoesTable(Lexicon.shipped()).brokenLines());
    }

    @Test
    void aBrokenLineOfTheTableIsNamedAndTheRestKept() {
        GoesTable table = new GoesTable(Lexicon.of(Map.of(
                "department", "d: d", "type", "[x] department d\nx1: x1\n[y] department d\ny1: y1",
                "goes", "x - y\nx likes y\nx ++ z")));

        assertEquals(List.of(2, 3), table.brokenLines());
        assertEquals(0.24f, table.fit(0, 1));
    }

    @Test
    void oneDirectionStaysOneDirection() {
        GoesTable table = new GoesTable(Lexicon.of(Map.of(
                "department", "d: d", "type", "[x] department d\nx1: x1\n[y] department d\ny1: y1",
                "goes", "x ++> y")));

        assertTrue(table.fit(0, 1) > 0.8);
        assertEquals(GoesTable.UNKNOWN, table.fit(1, 0));
    }

    private static Judgement priced(long gown, long clutch) {
        return FoundingExampleTest.judge(
                Product.named("1", "Evening gown").withPrice(new Money(gown, "EUR")),
                Product.named("2", "Clutch").withPrice(new Money(clutch, "EUR")));
    }

    private static String first(String a, String b) {
        return codes(a, b).getFirst();
    }

    private static List<String> codes(String a, String b) {
        return judge(a, b).codes();
    }

    static Judgement judge(String a, String b) {
        return FoundingExampleTest.judge(Product.named("1", a), Product.named("2", b));
    }
}
