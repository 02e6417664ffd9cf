package fittingroom.scoring;

import static fittingroom.scoring.TinyShop.NOW;
import static fittingroom.scoring.TinyShop.ids;
import static fittingroom.scoring.TinyShop.product;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fittingroom.base.Id;
import fittingroom.events.Consent;
import fittingroom.events.Placement;
import fittingroom.learning.Signal;
import fittingroom.rules.Audience;
import fittingroom.rules.CoherencePolicy;
import fittingroom.rules.CoherencePolicy.Treatment;
import fittingroom.rules.Condition;
import fittingroom.rules.Effect;
import fittingroom.rules.Rule;
import fittingroom.rules.RuleCompiler;
import fittingroom.rules.RuleSet;
import fittingroom.rules.Weights;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

/// The laws of slates, over a seeded shop: whatever the request and the rules.
class ScorerProperties {

    private static final int PRODUCTS = 120;
    private static final TinyShop.Open SHOP = TinyShop.seeded(PRODUCTS, 25, 300, 7).open();

    @Property(tries = 150)
    void reasonsAddUpToTheScore(@ForAll("requests") Request request, @ForAll("ruleSets") RuleSet rules) {
        for (Pick pick : SHOP.slate(request, rules).picks()) {
            double sum = pick.reasons().stream().mapToDouble(Reason::amount).sum();
            assertEquals(pick.score(), sum, 1e-9);
            assertTrue(pick.score() >= 0 && Double.isFinite(pick.score()));
        }
    }

    @Property(tries = 100)
    void baseScoresLieOnOneScale(@ForAll("requests") Request request) {
        for (Pick pick : SHOP.slate(request).picks()) {
            assertTrue(pick.score() <= 1 + 1e-9, "score " + pick.score());
        }
    }

    @Property(tries = 100)
    void theSameQuestionHasTheSameAnswer(@ForAll("requests") Request request, @ForAll("ruleSets") RuleSet rules) {
        Slate once = SHOP.slate(request, rules);
        List<Slate> again = IntStream.range(0, 4).parallel().mapToObj(i -> SHOP.slate(request, rules)).toList();
        again.forEach(slate -> assertEquals(once, slate));
    }

    @Property(tries = 150)
    void theFastPathGivesThePicksOfTheSlateOnAnyThread(
            @ForAll("requests") Request request, @ForAll("ruleSets") RuleSet rules) {
        int[] shown = SHOP.slate(request, rules).picks().stream().mapToInt(Pick::ordinal).toArray();
        var compiled = new RuleCompiler().compile(rules, SHOP.catalog());
        IntStream.range(0, 4).parallel()
                .forEach(i -> assertArrayEquals(shown, SHOP.scorer().top(request, compiled)));
    }

    @Property(tries = 100)
    void whatIsHiddenIsNeverShown(
            @ForAll("requests") Request request, @ForAll("ruleSets") RuleSet rules,
            @ForAll @IntRange(max = PRODUCTS - 1) int hidden, @ForAll @IntRange(min = 1, max = 10) int place) {
        Rule hide = Rule.of("hide", "h", product("p" + hidden), new Effect.Hide());
        Rule pin = Rule.of("pin!", "p", product("p" + hidden), new Effect.Pin(place));
        assertFalse(ids(SHOP.slate(request, rules.with(pin).with(hide))).contains("p" + hidden));
    }

    @Property(tries = 100)
    void aPinnedProductKeepsItsPlaceWhateverTheWeights(
            @ForAll("requests") Request request, @ForAll @IntRange(max = PRODUCTS - 1) int pinned,
            @ForAll @IntRange(min = 1, max = 10) int place, @ForAll @DoubleRange(max = 2) double weight) {
        Rule pin = Rule.of("pin!", "p", product("p" + pinned), new Effect.Pin(place));
        RuleSet rules = RuleSet.EMPTY.with(pin).withWeights(Weights.USUAL.with(Signal.POPULAR, weight)).withCoherence(
                new CoherencePolicy(0.35, 0.6, java.util.Map.of(request.placement(), Treatment.HOLD_BACK)));
        Slate slate = SHOP.slate(request.withSize(10), rules);
        boolean cannot = slate.leftOut().stream().anyMatch(left ->
                left.stage() == Stage.FILTER && left.product().id().value().equals("p" + pinned));
        if (!cannot && slate.picks().size() >= place) {
            assertEquals("p" + pinned, ids(slate).get(place - 1));
        }
    }

    @Property(tries = 60)
    void aBoostOfNothingChangesNothing(@ForAll("requests") Request request, @ForAll("ruleSets") RuleSet rules) {
        Rule none = Rule.of("none", "n", Condition.ANYTHING, new Effect.Boost(0));
        assertEquals(ids(SHOP.slate(request, rules)), ids(SHOP.slate(request, rules.with(none))));
    }

    @Property(tries = 60)
    void aBuryUndoesABoostOfTheSameStrength(
            @ForAll("requests") Request request, @ForAll @DoubleRange(max = 900) double percent,
            @ForAll @IntRange(max = PRODUCTS - 1) int one) {
        Rule boost = Rule.of("up", "u", product("p" + one), new Effect.Boost(percent));
        Rule bury = Rule.of("down", "d", product("p" + one), new Effect.Bury(percent));
        assertEquals(ids(SHOP.slate(request)), ids(SHOP.slate(request, RuleSet.EMPTY.with(boost).with(bury))));
    }

    @Property(tries = 100)
    void withoutConsentTheSlateIsThatOfAGuestWhateverTheRules(
            @ForAll("requests") Request request, @ForAll @IntRange(max = 24) int shopper, @ForAll("ruleSets") RuleSet rules) {
        Request refused = request.withShopper("s" + shopper).withConsent(Optional.of(Consent.NONE));
        Request guest = request.withoutShopper().withHistory(List.of()).withConsent(Optional.of(Consent.UNKNOWN));
        Slate slate = SHOP.slate(refused, rules);
        assertEquals(SHOP.slate(guest, rules).picks(), slate.picks());
        assertFalse(slate.basis().personal());
    }

    @Property(tries = 100)
    void aProductStandsOnceAndUnpinnedOnesStandInFallingScore(
            @ForAll("requests") Request request, @ForAll("ruleSets") RuleSet rules) {
        Slate slate = SHOP.slate(request, rules);
        assertEquals(slate.picks().size(), new HashSet<>(ids(slate)).size());
        assertTrue(slate.picks().size() <= request.size());
        double last = Double.POSITIVE_INFINITY;
        for (Pick pick : slate.picks()) {
            if (pick.reasons().stream().noneMatch(reason -> reason.evidence().startsWith("pinned")
                    || reason.evidence().startsWith("fills"))) {
                assertTrue(pick.score() <= last);
                last = pick.score();
            }
        }
    }

    @Property(tries = 60)
    void eachStageLetsThroughNoMoreThanTheOneBefore(
            @ForAll("requests") Request request, @ForAll("ruleSets") RuleSet rules) {
        int last = Integer.MAX_VALUE;
        for (StageCount stage : SHOP.slate(request, rules).stages()) {
            assertTrue(stage.count() <= last, stage.toString());
            last = stage.count();
        }
    }

    @Property(tries = 60)
    void keepApartHoldsBothWaysRound(
            @ForAll @IntRange(max = PRODUCTS - 1) int a, @ForAll @IntRange(max = PRODUCTS - 1) int b) {
        Rule apart = Rule.of("apart", "a", product("p" + b), new Effect.KeepApart()).when(product("p" + a));
        RuleSet rules = RuleSet.EMPTY.with(apart).with(Rule.of("pa", "", product("p" + a), new Effect.Pin(1)))
                .with(Rule.of("pb", "", product("p" + b), new Effect.Pin(2)));
        assertFalse(ids(SHOP.slate(TinyShop.beside("p" + a), rules)).contains("p" + b));
        assertFalse(ids(SHOP.slate(TinyShop.beside("p" + b), rules)).contains("p" + a));
        Request cart = Request.at(Placement.CART, NOW).withCart(List.of(Id.of("p" + b)));
        assertFalse(ids(SHOP.slate(cart, rules)).contains("p" + a));
    }

    @Property(tries = 60)
    void goesWithClearsTheCheckersOpinionBothWaysRoundAndNothingElse(
            @ForAll @IntRange(max = PRODUCTS - 1) int a, @ForAll @IntRange(max = PRODUCTS - 1) int b) {
        Rule goes = Rule.of("goes", "g", product("p" + b), new Effect.GoesWith()).when(product("p" + a));
        CoherencePolicy holding = CoherencePolicy.USUAL.with(Placement.COMPLETE_THE_LOOK, Treatment.HOLD_BACK)
                .with(Placement.CART, Treatment.HOLD_BACK);
        RuleSet before = RuleSet.EMPTY.withCoherence(holding);
        for (String[] pair : new String[][] {{"p" + a, "p" + b}, {"p" + b, "p" + a}}) {
            for (Request request : List.of(
                    TinyShop.beside(pair[0]).withSize(PRODUCTS),
                    Request.at(Placement.CART, NOW).withCart(List.of(Id.of(pair[0]))).withSize(PRODUCTS))) {
                List<String> were = ids(SHOP.slate(request, before));
                List<String> are = new java.util.ArrayList<>(ids(SHOP.slate(request, before.with(goes))));
                assertFalse(heldBack(SHOP.slate(request, before.with(goes))).contains(pair[1]));
                are.removeIf(id -> id.equals(pair[1]) && !were.contains(id));
                assertEquals(new HashSet<>(were), new HashSet<>(are));
            }
        }
    }

    @Property(tries = 60)
    void whatAPersonKeepsApartNoGoesWithBringsTogether(
            @ForAll @IntRange(max = PRODUCTS - 1) int a, @ForAll @IntRange(max = PRODUCTS - 1) int b) {
        Rule goes = Rule.of("goes", "g", product("p" + b), new Effect.GoesWith()).when(product("p" + a));
        Rule apart = Rule.of("apart", "a", product("p" + b), new Effect.KeepApart()).when(product("p" + a));
        RuleSet rules = RuleSet.EMPTY.with(goes).with(apart);
        assertFalse(ids(SHOP.slate(TinyShop.beside("p" + a).withSize(PRODUCTS), rules)).contains("p" + b));
        assertFalse(ids(SHOP.slate(TinyShop.beside("p" + b).withSize(PRODUCTS), rules)).contains("p" + a));
    }

    private static List<String> heldBack(Slate slate) {
        return slate.leftOut().stream().filter(one -> one.stage() == Stage.COHERENCE)
                .map(one -> one.product().id().value()).toList();
    }

    @Provide
    Arbitrary<Request> requests() {
        Arbitrary<Integer> some = Arbitraries.integers().between(0, PRODUCTS - 1);
        return Combinators.combine(
                        Arbitraries.of(Placement.values()), some, Arbitraries.integers().between(-10, 24),
                        some.list().ofMaxSize(5), some.list().ofMaxSize(3), Arbitraries.integers().between(1, 15))
                .as((placement, anchor, shopper, history, cart, size) -> {
                    Request request = Request.at(placement, NOW).withSize(size)
                            .withHistory(history.stream().map(p -> Id.<fittingroom.catalog.Product>of("p" + p)).toList())
                            .withCart(cart.stream().map(p -> Id.<fittingroom.catalog.Product>of("p" + p)).toList());
                    request = placement.isAnchored() ? request.withAnchor(Id.of("p" + anchor)) : request;
                    return shopper < 0 ? request : request.withShopper("s" + shopper);
                });
    }

    @Provide
    Arbitrary<RuleSet> ruleSets() {
        Arbitrary<Condition> conditions = Arbitraries.of(
                new Condition.Has("style", "boho"), new Condition.Has("colour", "red"),
                new Condition.InCategory(fittingroom.catalog.Category.of("Shop > dress")),
                new Condition.SameAsAnchor("style"), new Condition.Priced(5000, 9000),
                new Condition.Not(new Condition.Has("type", "tee")), product("p3", "p5"), Condition.ANYTHING);
        Arbitrary<Effect> effects = Arbitraries.oneOf(
                Arbitraries.doubles().between(0, 900).map(Effect.Boost::new),
                Arbitraries.doubles().between(0, 900).map(Effect.Bury::new),
                Arbitraries.integers().between(1, 12).map(Effect.Pin::new),
                Combinators.combine(Arbitraries.integers().between(0, 4), Arbitraries.of("", "type", "colour"))
                        .as(Effect.Limit::new),
                Arbitraries.doubles().between(0, 100).map(Effect.Quota::new),
                Arbitraries.integers().between(0, PRODUCTS - 1).map(p -> new Effect.Replace(Id.of("p" + p))),
                Arbitraries.of(
                        new Effect.ShowOnly(), new Effect.Fill(),
                        new Effect.Suppress(Effect.Suppress.Deed.BOUGHT, 1, 0, "style"),
                        new Effect.Suppress(Effect.Suppress.Deed.IN_CART, 1, 0, "type")));
        Arbitrary<Audience> audiences = Arbitraries.of(
                Audience.EVERYONE, Audience.EVERYONE, new Audience.Is(Audience.Standing.RETURNING),
                new Audience.Not(new Audience.HasBought(Condition.ANYTHING, 30)),
                new Audience.Likes("style", "boho", 0.2), new Audience.CartHas(Condition.ANYTHING));
        Arbitrary<List<Rule>> rules = Combinators.combine(conditions, effects, audiences)
                .as((what, then, who) -> Rule.of("r", "r", what, then).seenBy(who)).list().ofMaxSize(6);
        return Combinators.combine(rules, Arbitraries.of(Treatment.values())).as((list, treatment) -> {
            RuleSet set = RuleSet.EMPTY;
            for (int i = 0; i < list.size(); i++) {
                Rule rule = list.get(i);
                set = set.with(rule.withId("r" + i).withName("rule " + i));
            }
            CoherencePolicy policy = CoherencePolicy.USUAL;
            for (Placement placement : Placement.values()) {
                policy = policy.with(placement, treatment);
            }
            return set.withCoherence(policy);
        });
    }
}
