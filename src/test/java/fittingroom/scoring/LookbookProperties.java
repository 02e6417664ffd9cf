package fittingroom.scoring;

import static fittingroom.scoring.TinyShop.NOW;
import static fittingroom.scoring.TinyShop.product;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fittingroom.base.Cancel;
import fittingroom.base.Id;
import fittingroom.events.Purpose;
import fittingroom.events.Placement;
import fittingroom.rules.Audience;
import fittingroom.rules.CoherencePolicy;
import fittingroom.rules.CoherencePolicy.Treatment;
import fittingroom.rules.Condition;
import fittingroom.rules.Effect;
import fittingroom.rules.Rule;
import fittingroom.rules.RuleSet;
import fittingroom.rules.Scope;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/// Slates taken from those of other rules are those that the scorer would give: whatever lies between the rules.
class LookbookProperties {

    private static final int PRODUCTS = 60;
    private static final int LARGE = 900;
    private static final TinyShop.Open LARGER = TinyShop.seeded(LARGE, 10, 300, 13).open();
    private static final TinyShop.Open SHOP = TinyShop.seeded(PRODUCTS, 18, 140, 11).open();
    private static final Crew ALONE = Crew.alone(Cancel.never());

    @Property(tries = 60)
    void whatIsTakenOverIsWhatTheScorerGives(@ForAll("ruleSets") RuleSet one, @ForAll("rules") List<Rule> more) {
        RuleSet other = with(one, more);
        compareAll(one, other);
        compareAll(other, one);
    }

    @Property(tries = 30)
    void anyTwoRuleSetsWillDo(@ForAll("ruleSets") RuleSet one, @ForAll("ruleSets") RuleSet other) {
        compareAll(one, other);
    }

    /// Where a page has many more products than its short list, what is not listed must be bounded rightly.
    @Property(tries = 60)
    void shortListsOfALargerShopNeverGiveAnotherSlate(
            @ForAll("wideRules") List<Rule> first, @ForAll("wideRules") List<Rule> more, @ForAll("policies") CoherencePolicy policy) {
        RuleSet one = with(RuleSet.EMPTY.withCoherence(policy), first);
        RuleSet other = with(one, more);
        compareAll(LARGER, one, other);
        compareAll(LARGER, other, one);
    }

    /// Strengths of all sorts on a share of a larger shop, so that certificates both hold and fail.
    @Provide
    Arbitrary<List<Rule>> wideRules() {
        Arbitrary<Effect> effects = Arbitraries.of(
                new Effect.Boost(10), new Effect.Boost(20), new Effect.Boost(100), new Effect.Boost(400), new Effect.Bury(30),
                new Effect.Bury(300), new Effect.Hide(), new Effect.ShowOnly(), new Effect.Pin(2), new Effect.Limit(2, "brand"),
                new Effect.Limit(1, ""), new Effect.Quota(30), new Effect.Replace(Id.of("p7")), new Effect.Fill(),
                new Effect.KeepApart(), new Effect.Suppress(Effect.Suppress.Deed.BOUGHT, 1, 0, "style"));
        Arbitrary<Condition> shares = Combinators.combine(
                Arbitraries.of(2, 7, 30, 100), Arbitraries.integers().between(0, 99)).as((in, from) -> product(
                        IntStream.range(0, LARGE).filter(p -> p % in == from % in).mapToObj(p -> "p" + p).toArray(String[]::new)));
        return Combinators.combine(shares, shares, effects).as((what, when, effect) -> {
            Rule rule = Rule.of("w" + Math.abs(31 * what.hashCode() + effect.hashCode()), "rule", what, effect);
            return Effect.isOfPairs(effect) ? rule.when(when) : rule;
        }).list().ofMinSize(1).ofMaxSize(3);
    }

    private static void compareAll(RuleSet one, RuleSet other) {
        compareAll(SHOP, one, other);
    }

    private static void compareAll(TinyShop.Open shop, RuleSet one, RuleSet other) {
        Lookbook lookbook = lookbook(shop);
        for (Placement placement : Placement.values()) {
            assertTrue(lookbook.slates(one, placement).ask(Integer.MAX_VALUE, ALONE));
            Slates taken = lookbook.slates(other, placement);
            assertTrue(taken.ask(Integer.MAX_VALUE, ALONE));
            for (int n = 0; n < lookbook.population().size(); n++) {
                int place = n;
                lookbook.population().request(n, placement).ifPresentOrElse(
                        request -> assertArrayEquals(
                                shop.scorer().top(request, lookbook.compile(other)), taken.of(place).orElseThrow(),
                                request.toString()),
                        () -> assertTrue(taken.of(place).isEmpty()));
            }
        }
    }

    @Example
    void aBlockAsksAgainOnlyForTheSlatesThatShowedThePair() {
        Lookbook lookbook = lookbook();
        Slates before = lookbook.slates(RuleSet.EMPTY, Placement.COMPLETE_THE_LOOK);
        before.ask(Integer.MAX_VALUE, ALONE);
        long all = lookbook.scored();
        assertEquals(lookbook.population().size(), all);
        int anchor = SHOP.ordinal(lookbook.population().request(0, Placement.COMPLETE_THE_LOOK).orElseThrow()
                .anchor().orElseThrow().value());
        int shown = before.of(0).orElseThrow()[0];
        RuleSet block = RuleSet.EMPTY.with(
                Rule.of("b", "b", product("p" + shown), new Effect.KeepApart()).when(product("p" + anchor)));
        Slates after = lookbook.slates(block, Placement.COMPLETE_THE_LOOK);
        after.ask(Integer.MAX_VALUE, ALONE);
        assertEquals(all, lookbook.scored(), "short lists do for the slates that showed the pair");
        assertFalse(Arrays.stream(after.of(0).orElseThrow()).anyMatch(product -> product == shown));
    }

    @Example
    void askedTwiceIsWorkedOutOnce() {
        Lookbook lookbook = lookbook();
        Slates slates = lookbook.slates(RuleSet.EMPTY, Placement.HOME);
        slates.ask(5, ALONE);
        assertEquals(5, slates.known());
        slates.ask(Integer.MAX_VALUE, ALONE);
        lookbook.slates(RuleSet.EMPTY.withName("another name"), Placement.HOME).ask(Integer.MAX_VALUE, ALONE);
        assertEquals(lookbook.population().size(), lookbook.scored());
        RuleSet elsewhere = RuleSet.EMPTY.with(
                Rule.of("x", "x", product("p1"), new Effect.Hide()).at(Scope.at(Placement.EMAIL)));
        assertSame(slates, lookbook.slates(elsewhere, Placement.HOME), "a rule of another placement touches nothing here");
    }

    @Example
    void whatWasWorkedOutBeforeAStopStays() {
        Lookbook lookbook = lookbook();
        Slates slates = lookbook.slates(RuleSet.EMPTY, Placement.HOME);
        Cancel soon = () -> lookbook.scored() >= 4;
        assertFalse(slates.ask(Integer.MAX_VALUE, Crew.alone(soon)));
        long done = lookbook.scored();
        assertTrue(done < lookbook.population().size());
        assertTrue(slates.ask(Integer.MAX_VALUE, ALONE));
        assertEquals(lookbook.population().size(), lookbook.scored());
    }

    @Example
    void threadsDoNotMatter() {
        try (ExecutorService pool = Executors.newFixedThreadPool(3)) {
            Crew crew = new Crew(pool, () -> 3, Cancel.never(), Crew.Turn.ALWAYS);
            Lookbook many = lookbook();
            Lookbook one = lookbook();
            for (Placement placement : Placement.values()) {
                Slates shared = many.slates(RuleSet.EMPTY, placement);
                Slates alone = one.slates(RuleSet.EMPTY, placement);
                assertTrue(shared.ask(Integer.MAX_VALUE, crew) && alone.ask(Integer.MAX_VALUE, ALONE));
                for (int n = 0; n < one.population().size(); n++) {
                    assertEquals(alone.of(n).map(Arrays::toString), shared.of(n).map(Arrays::toString));
                }
            }
            assertEquals(one.scored(), many.scored());
        }
    }

    private static Lookbook lookbook() {
        return lookbook(SHOP);
    }

    private static Lookbook lookbook(TinyShop.Open shop) {
        return new Lookbook(shop.catalog(), shop.scorer(), Population.of(
                shop.log(), shop.catalog(), NOW, new SplittableRandom(1)));
    }

    private static RuleSet with(RuleSet set, List<Rule> more) {
        RuleSet sum = set;
        for (Rule rule : more) {
            sum = sum.with(rule);
        }
        return sum;
    }

    @Provide
    Arbitrary<RuleSet> ruleSets() {
        return Combinators.combine(rules(), policies()).as((rules, policy) -> with(RuleSet.EMPTY.withCoherence(policy), rules));
    }

    @Provide
    Arbitrary<CoherencePolicy> policies() {
        return Arbitraries.of(
                CoherencePolicy.USUAL, CoherencePolicy.USUAL.with(Placement.COMPLETE_THE_LOOK, Treatment.HOLD_BACK),
                CoherencePolicy.USUAL.with(Placement.COMPLETE_THE_LOOK, Treatment.DEMOTE).withThreshold(0.6));
    }

    @Provide
    Arbitrary<List<Rule>> rules() {
        Arbitrary<Effect> effects = Arbitraries.frequencyOf(
                Tuple.of(6, Arbitraries.of(new Effect.KeepApart(), new Effect.GoesWith(), new Effect.Hide())),
                Tuple.of(2, Arbitraries.of(new Effect.ShowOnly(), new Effect.Boost(80), new Effect.Bury(50), new Effect.Pin(2),
                        new Effect.Limit(2, "brand"), new Effect.Quota(30), new Effect.Fill(),
                        new Effect.Suppress(Effect.Suppress.Deed.BOUGHT, 1, 0, ""))),
                Tuple.of(1, Arbitraries.integers().between(0, PRODUCTS - 1)
                        .map(p -> new Effect.Replace(Id.of("p" + p)))));
        Arbitrary<Audience> audiences = Arbitraries.of(
                Audience.EVERYONE, Audience.EVERYONE, Audience.EVERYONE, new Audience.Is(Audience.Standing.RETURNING),
                new Audience.Likes("style", "boho", 0.2));
        Arbitrary<Scope> scopes = Arbitraries.of(Scope.EVERYWHERE, Scope.EVERYWHERE, Scope.at(Placement.HOME));
        return Combinators.combine(some(), some(), Arbitraries.of(true, false, true), effects, audiences, scopes)
                .as((what, when, beside, effect, who, scope) -> {
                    Rule rule = Rule.of("r" + Math.abs(31 * what.hashCode() + effect.hashCode()), "rule", what, effect)
                            .seenBy(who).at(scope);
                    return beside || Effect.isOfPairs(effect) ? rule.when(when) : rule;
                })
                .list().ofMinSize(1).ofMaxSize(4);
    }

    private static Arbitrary<Condition> some() {
        Arbitrary<String> ids = Arbitraries.integers().between(0, PRODUCTS - 1).map(p -> "p" + p);
        Arbitrary<Condition> products = ids.set().ofMinSize(1).ofMaxSize(12).map(set -> product(set.toArray(String[]::new)));
        return Arbitraries.oneOf(products, products, Arbitraries.of(new Condition.SameAsAnchor("brand")));
    }

    /// What is said of consent decides who gets a message at all.
    @Example
    void messagesAreForThoseWhoAgreedAndCartsForThoseWhoLeftOne() {
        Population population = lookbook().population();
        for (int n = 0; n < population.size(); n++) {
            boolean agreed = population.consent(n).allows(Purpose.DIRECT_MARKETING);
            assertEquals(agreed, population.request(n, Placement.EMAIL).isPresent());
            assertEquals(agreed, population.request(n, Placement.PUSH).isPresent());
            population.request(n, Placement.CART).ifPresent(one ->
                    assertTrue(!one.cart().isEmpty() && one.cart().size() <= Population.CART));
        }
    }
}
