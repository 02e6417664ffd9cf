package fittingroom.coherence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fittingroom.catalog.AttributeReader;
import fittingroom.catalog.Catalog;
import fittingroom.catalog.Category;
import fittingroom.catalog.Product;
import fittingroom.events.Placement;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// What jars depends on what a product stands there for.
class CompanyTest {

    private static final List<Product> PRODUCTS = List.of(
            product("gown", "Velvet evening gown").withColumns(Map.of("gender", "women")),
            product("other-gown", "Satin evening dress, red").withColumns(Map.of("gender", "women")),
            product("clutch", "Beaded box clutch"),
            product("backpack", "Rugged hiking backpack"),
            product("coat", "Wool coat"),
            product("men-coat", "Wool overcoat").withColumns(Map.of("gender", "men")),
            product("women-coat", "Wool coat with belt").withColumns(Map.of("gender", "women")),
            product("wine", "Red wine, dry"),
            product("cheese", "Cheddar cheese"),
            product("baby-food", "Baby food, carrot").withColumns(Map.of("age", "baby")),
            product("odd", "Morning Star Number Nine").withCategory(Category.of("Face > Masks")),
            product("mask", "Pink clay face mask").withCategory(Category.of("Face > Masks")));
    private static final Catalog CATALOG = new Catalog(PRODUCTS, AttributeReader.shipped()::read);
    private static final Coherence COHERENCE = Coherence.of(CATALOG);

    @Test
    void everyPlacementSaysWhatItsProductsAreThereFor() {
        assertEquals(Company.INSTEAD, Company.of(Placement.SIMILAR));
        assertEquals(Company.WITH, Company.of(Placement.COMPLETE_THE_LOOK));
        assertEquals(Company.WITH, Company.of(Placement.CART));
        assertEquals(Company.EITHER, Company.of(Placement.HOME));
    }

    @Test
    void aClutchCompletesAGownAndAmongAlternativesItIsMisplacedButDoesNotJar() {
        assertEquals(Verdict.FINE, verdict("gown", "clutch", Company.WITH));
        assertEquals(Verdict.UNSURE, verdict("gown", "clutch", Company.INSTEAD));
        assertEquals(List.of("use"), judge("gown", "clutch", Company.INSTEAD).codes());
        assertEquals(Verdict.CLASH, verdict("gown", "backpack", Company.INSTEAD));
        assertEquals(Verdict.FINE, verdict("gown", "clutch", Company.EITHER));
    }

    @Test
    void anotherOfTheKindIsTheBestAlternative() {
        assertEquals(Verdict.FINE, verdict("gown", "other-gown", Company.INSTEAD));
        assertTrue(score("gown", "other-gown", Company.INSTEAD) > score("gown", "coat", Company.INSTEAD));
        assertEquals(
                List.of("another evening dress", "both for evening wear", "both elegant"),
                judge("gown", "other-gown", Company.INSTEAD).support());
    }

    @Test
    void anAlternativeIsForTheSamePeople() {
        assertEquals(Verdict.CLASH, verdict("women-coat", "men-coat", Company.INSTEAD));
        assertEquals("gender", judge("women-coat", "men-coat", Company.INSTEAD).codes().getFirst());
        assertEquals(Verdict.FINE, verdict("women-coat", "coat", Company.INSTEAD));
    }

    @Test
    void whatTheShopPutsIntoOneSmallCategoryIsAnAlternativeThoughNobodyReadsItsTitle() {
        assertTrue(score("odd", "mask", Company.INSTEAD) > Coherence.FINE_FROM);
    }

    @Test
    void inOneListNothingJarsButWhatMustNeverStandTogether() {
        assertEquals(1, score("gown", "backpack", Company.AMONG));
        assertEquals(1, score("women-coat", "men-coat", Company.AMONG));
        assertEquals(Verdict.CLASH, verdict("wine", "baby-food", Company.AMONG));
        assertEquals(List.of("sensitive"), judge("wine", "baby-food", Company.AMONG).codes());
    }

    @Test
    void nothingClearsSensitiveNeighboursWhateverTheyStandThereFor() {
        for (Company company : Company.values()) {
            assertEquals(Verdict.CLASH, verdict("wine", "baby-food", company), company.name());
        }
    }

    @Test
    void besideACartItIsEnoughToSuitOneThingOfIt() {
        Beside cart = new Beside(Company.WITH, new int[] {at("backpack"), at("gown")});
        assertEquals(score("gown", "clutch", Company.WITH), cart.suits(at("clutch"), COHERENCE::score));
        assertEquals(at("gown"), cart.partner(at("clutch"), COHERENCE::score));
        Beside shopping = new Beside(Company.WITH, new int[] {at("cheese"), at("baby-food")});
        assertEquals(at("baby-food"), shopping.partner(at("wine"), COHERENCE::score));
        assertTrue(shopping.suits(at("wine"), COHERENCE::score) < Coherence.CLASH_BELOW);
    }

    @Test
    void besideNothingEverythingSuits() {
        assertEquals(1, new Beside(Company.WITH, new int[0]).suits(0, COHERENCE::score));
        assertEquals(1, new Beside(Company.WITH, new int[] {0}).suits(0, COHERENCE::score));
    }

    private static Product product(String id, String title) {
        return Product.named(id, title);
    }

    private static int at(String id) {
        return CATALOG.find(id).orElseThrow();
    }

    private static float score(String a, String b, Company company) {
        return COHERENCE.score(at(a), at(b), company);
    }

    private static Verdict verdict(String a, String b, Company company) {
        return judge(a, b, company).verdict();
    }

    private static Judgement judge(String a, String b, Company company) {
        return COHERENCE.judge(at(a), at(b), company);
    }
}
