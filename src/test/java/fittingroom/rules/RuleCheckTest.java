package fittingroom.rules;

import static fittingroom.scoring.TinyShop.product;
import static org.junit.jupiter.api.Assertions.assertEquals;

import fittingroom.catalog.Catalog;
import fittingroom.catalog.Category;
import fittingroom.events.Placement;
import fittingroom.scoring.TinyShop;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Defects planted one by one, each found and named with its partner; and sets without a defect, about which nothing
/// is said.
class RuleCheckTest {

    private static final Catalog CATALOG = TinyShop.evening().catalog();
    private static final Condition EVENING = new Condition.Has("occasion", "evening");
    private static final Condition DRESSES = new Condition.InCategory(Category.of("Women > Dresses"));
    private static final Effect HIDE = new Effect.Hide();

    @Test
    void aSetWithoutADefectIsLeftInPeace() {
        assertFound(List.of(),
                Rule.of("a", "boost evening", EVENING, new Effect.Boost(50)),
                Rule.of("b", "bury jeans", product("jeans"), new Effect.Bury(20)),
                Rule.of("c", "no boots beside dresses", product("boots"), HIDE).when(DRESSES),
                Rule.of("d", "pin clutch", product("clutch"), new Effect.Pin(1)).when(DRESSES),
                Rule.of("e", "pin heels", product("heels"), new Effect.Pin(2)).when(DRESSES),
                Rule.of("f", "pin tee at home", product("tee"), new Effect.Pin(1)).at(Scope.at(Placement.HOME)),
                Rule.of("g", "apart", product("backpack"), new Effect.KeepApart()).when(EVENING),
                Rule.of("h", "same style", new Condition.SameAsAnchor("style"), new Effect.Boost(10)));
    }

    @Test
    void boostingTheWhollyAndBuryingAPartIsNoWar() {
        assertFound(List.of(),
                Rule.of("a", "boost evening", EVENING, new Effect.Boost(50)),
                Rule.of("b", "bury the gown", product("gown"), new Effect.Bury(20)));
    }

    @Test
    void pinsToOnePlaceOfOnePage() {
        assertFound(List.of("PINS_CONFLICT b a"),
                Rule.of("a", "a", product("clutch"), new Effect.Pin(1)),
                Rule.of("b", "b", product("heels"), new Effect.Pin(1)).when(DRESSES));
        assertFound(List.of(),
                Rule.of("a", "a", product("clutch"), new Effect.Pin(1)).when(product("boots")),
                Rule.of("b", "b", product("heels"), new Effect.Pin(1)).when(DRESSES));
        assertFound(List.of(),
                Rule.of("a", "a", product("clutch"), new Effect.Pin(1)).at(Scope.at(Placement.HOME)),
                Rule.of("b", "b", product("heels"), new Effect.Pin(1)).at(Scope.at(Placement.EMAIL)));
    }

    @Test
    void oneProductPinnedTwice() {
        assertFound(List.of("PINNED_TWICE b a"),
                Rule.of("a", "a", product("clutch"), new Effect.Pin(1)),
                Rule.of("b", "b", product("clutch"), new Effect.Pin(3)));
    }

    @Test
    void aPinOfWhatIsHidden() {
        assertFound(List.of("PIN_HIDDEN a b"),
                Rule.of("a", "a", product("gown"), new Effect.Pin(1)).when(product("dress")),
                Rule.of("b", "b", EVENING, HIDE));
        assertFound(List.of("PIN_HIDDEN b a"),
                Rule.of("a", "a", product("backpack"), new Effect.KeepApart()).when(EVENING),
                Rule.of("b", "b", product("backpack"), new Effect.Pin(2)).when(product("dress")));
        assertFound(List.of(),
                Rule.of("a", "a", product("gown"), new Effect.Pin(1)),
                Rule.of("b", "b", EVENING, HIDE).at(Scope.at(Placement.HOME)));
    }

    @Test
    void whatAHideShadows() {
        assertFound(List.of("SHADOWED a b"),
                Rule.of("a", "a", product("gown"), new Effect.Boost(10)).at(Scope.at(Placement.HOME)),
                Rule.of("b", "b", EVENING, HIDE));
        assertFound(List.of(),
                Rule.of("a", "a", EVENING, new Effect.Boost(10)),
                Rule.of("b", "b", product("gown"), HIDE));
    }

    @Test
    void theSameTwice() {
        assertFound(List.of("DUPLICATE b a"),
                Rule.of("a", "one name", EVENING, new Effect.Boost(10)),
                Rule.of("b", "another", EVENING, new Effect.Boost(10)));
    }

    @Test
    void oppositeWays() {
        assertFound(List.of("OPPOSED b a"),
                Rule.of("a", "a", DRESSES, new Effect.Boost(10)),
                Rule.of("b", "b", product("dress", "gown"), new Effect.Bury(10)));
        assertFound(List.of("OPPOSED b a"),
                Rule.of("a", "a", product("boots"), new Effect.KeepApart()).when(DRESSES),
                Rule.of("b", "b", product("boots"), new Effect.GoesWith()).when(DRESSES));
    }

    @Test
    void whatCanNeverAct() {
        assertFound(List.of("DEAD a"), Rule.of("a", "a", new Condition.Has("type", "hovercraft"), HIDE));
        assertFound(List.of("DEAD a"),
                Rule.of("a", "a", product("tee"), HIDE).when(new Condition.InCategory(Category.of("Garden"))));
        assertFound(List.of("DEAD a"),
                Rule.of("a", "a", new Condition.SameAsAnchor("style"), HIDE).at(Scope.at(Placement.EMAIL)));
        assertFound(List.of("NO_STRENGTH a"), Rule.of("a", "a", EVENING, new Effect.Boost(0)));
        assertFound(List.of("UNSAID a"), Rule.of("a", "", new Condition.ProductIs(Set.of()), new Effect.Boost(40)));
        Rule hidden = Rule.of("a", "", Condition.ANYTHING, new Effect.Boost(40)).withWhat(new Condition.Has("type", "shoe"));
        for (Condition unsaid : List.<Condition>of(
                new Condition.InCategory(fittingroom.catalog.Category.NONE), new Condition.Has("season", ""),
                new Condition.SameAsAnchor(""), new Condition.Not(new Condition.ProductIs(Set.of())))) {
            assertFound(List.of("UNSAID a"), hidden.withWhat(unsaid));
            assertFound(List.of("UNSAID a"), hidden.when(unsaid));
            assertFound(List.of("UNSAID a"), hidden.seenBy(new Audience.Not(new Audience.CartHas(unsaid))));
        }
        assertFound(List.of("UNSAID a"), hidden.seenBy(new Audience.Likes("season", "", 0.3)));
        assertFound(List.of("ALIKE a"), Rule.of("a", "", Condition.ANYTHING, new Effect.Bury(40)));
        assertFound(List.of("FAR_PIN a"), Rule.of("a", "a", EVENING, new Effect.Pin(200)));
        assertFound(List.of("HIDES_ALL a"), Rule.of("a", "a", Condition.ANYTHING, HIDE));
    }

    @Test
    void namesThatNobodyKnows() {
        assertFound(List.of("PRODUCT_GONE a"), Rule.of("a", "a", product("tee", "sandals"), HIDE));
        assertFound(List.of("UNKNOWN_ATTRIBUTE a", "DEAD a"), Rule.of("a", "a", new Condition.Has("ocasion", "x"), HIDE));
        assertFound(List.of("UNKNOWN_ATTRIBUTE a"),
                Rule.of("a", "a", new Condition.Not(new Condition.Has("ocasion", "x")), new Effect.Boost(5)));
    }

    @Test
    void whatIsOffIsNotLookedAt() {
        assertFound(List.of(), Rule.of("a", "a", Condition.ANYTHING, HIDE).withOn(false));
    }

    @Test
    void withoutACatalogNothingIsSaidOfProducts() {
        RuleSet set = RuleSet.EMPTY.with(Rule.of("a", "a", product("sandals"), new Effect.Pin(1)))
                .with(Rule.of("b", "b", EVENING, HIDE));
        assertEquals(List.of(), RuleCheck.of(set, Catalog.EMPTY));
    }

    private static void assertFound(List<String> expected, Rule... rules) {
        RuleSet set = RuleSet.EMPTY;
        for (Rule rule : rules) {
            set = set.with(rule);
        }
        assertEquals(expected, RuleCheck.of(set, CATALOG).stream()
                .map(one -> (one.problem().kind() + " " + one.rule() + " " + one.other()).strip()).toList());
        RuleCheck.of(set, CATALOG).forEach(one -> assertEquals(-1, one.problem().message().indexOf('{')));
    }
}
