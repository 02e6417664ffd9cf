package fittingroom.scoring;

import static fittingroom.scoring.TinyShop.NOW;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fittingroom.catalog.Product;
import fittingroom.events.Placement;
import fittingroom.rules.CoherencePolicy;
import fittingroom.rules.Condition;
import fittingroom.rules.Effect;
import fittingroom.rules.Rule;
import fittingroom.rules.RuleCompiler;
import fittingroom.rules.RuleSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/// The laws of why and why not: what is said of a product is so in the slate, and an edit that is proposed does what it
/// says.
class WhyProperties {

    private static final int PRODUCTS = 60;
    private static final TinyShop.Open SHOP = TinyShop.seeded(PRODUCTS, 20, 6, 5).open();

    @Property(tries = 120)
    void whatIsSaidOfAProductIsSoInTheSlate(
            @ForAll("requests") Request request, @ForAll("ruleSets") RuleSet rules, @ForAll @IntRange(max = PRODUCTS - 1) int product) {
        Slate slate = SHOP.slate(request, rules);
        Fate fate = fate(request, rules, product);
        Product it = SHOP.catalog().product(product);
        List<Product> shown = slate.picks().stream().map(Pick::product).toList();
        assertEquals(shown.indexOf(it) + 1, fate.place().orElse(0));
        assertFalse(fate.why().isBlank());
        slate.leftOut().stream().filter(left -> left.product().equals(it)).findFirst().ifPresent(left -> {
            assertEquals(left.stage(), fate.stage());
            assertEquals(left.why(), fate.why());
        });
        if (!fate.isShown() && slate.leftOut().stream().noneMatch(left -> left.product().equals(it))) {
            assertTrue(fate.stage() == Stage.GATHER || fate.stage() == Stage.FILTER || fate.stage() == Stage.RULES, fate::toString);
        }
    }

    @Property(tries = 40)
    void anEditThatIsProposedDoesWhatItSays(
            @ForAll("requests") Request request, @ForAll("ruleSets") RuleSet rules, @ForAll @IntRange(max = PRODUCTS - 1) int product) {
        boolean shown = fate(request, rules, product).isShown();
        for (Proposal proposal : Proposals.of(SHOP.scorer(), SHOP.catalog(), request, rules, product)) {
            Slate after = SHOP.slate(request, proposal.rules());
            boolean now = after.picks().stream().anyMatch(pick -> pick.ordinal() == product);
            assertEquals(!shown, now, proposal::label);
            assertEquals(now, proposal.fate().isShown());
            assertFalse(proposal.label().isBlank());
        }
    }

    @Example
    void theLeastBoostIsTheLeast() {
        Request home = Request.at(Placement.HOME, NOW).withSize(4);
        int checked = 0;
        for (int product = 0; product < PRODUCTS; product++) {
            for (Proposal one : Proposals.of(SHOP.scorer(), SHOP.catalog(), home, RuleSet.EMPTY, product)) {
                Rule rule = one.rules().rule(one.rule()).orElseThrow();
                if (rule.then() instanceof Effect.Boost(double percent) && percent > 1) {
                    RuleSet less = one.rules().with(rule.withThen(new Effect.Boost(percent - 1)));
                    assertFalse(fate(home, less, product).isShown(), one.label());
                    checked++;
                }
            }
        }
        assertTrue(checked > 0);
    }

    @Example
    void whatIsShownCanAlwaysBeTakenOutAndWhatARuleHidesCanAlwaysBeLetIn() {
        Request home = Request.at(Placement.HOME, NOW).withSize(5);
        for (Pick pick : SHOP.slate(home, RuleSet.EMPTY).picks()) {
            assertFalse(Proposals.of(SHOP.scorer(), SHOP.catalog(), home, RuleSet.EMPTY, pick.ordinal()).isEmpty());
            Condition it = new Condition.ProductIs(Set.of(pick.product().id()));
            RuleSet hiding = RuleSet.EMPTY.with(Rule.of("one", "one", it, new Effect.Hide()))
                    .with(Rule.of("two", "two", it, new Effect.Hide()));
            Fate fate = fate(home, hiding, pick.ordinal());
            assertEquals(Stage.RULES, fate.stage());
            assertEquals(List.of("one"), fate.rules());
            assertFalse(Proposals.of(SHOP.scorer(), SHOP.catalog(), home, hiding, pick.ordinal()).isEmpty(), "both are in the way");
        }
    }

    private static Fate fate(Request request, RuleSet rules, int product) {
        return SHOP.scorer().fate(request, new RuleCompiler().compile(rules, SHOP.catalog()), product);
    }

    @Provide
    Arbitrary<Request> requests() {
        Arbitrary<Request> anywhere = Arbitraries.of(Placement.HOME, Placement.EMAIL, Placement.STORE_ASSISTANT)
                .map(place -> Request.at(place, NOW));
        Arbitrary<Request> beside = Combinators.combine(
                        Arbitraries.of(Placement.SIMILAR, Placement.COMPLETE_THE_LOOK), Arbitraries.integers().between(0, PRODUCTS - 1))
                .as((place, anchor) -> Request.at(place, NOW).withAnchor(SHOP.catalog().product(anchor).id()));
        return Combinators.combine(Arbitraries.oneOf(anywhere, beside), Arbitraries.integers().between(1, 12))
                .as(Request::withSize);
    }

    @Provide
    Arbitrary<RuleSet> ruleSets() {
        Arbitrary<Condition> what = Arbitraries.integers().between(0, PRODUCTS - 1).set().ofMinSize(1).ofMaxSize(12)
                .map(some -> new Condition.ProductIs(
                        some.stream().map(one -> SHOP.catalog().product(one).id()).collect(java.util.stream.Collectors.toSet())));
        Arbitrary<Effect> then = Arbitraries.of(
                new Effect.Hide(), new Effect.ShowOnly(), new Effect.Pin(1), new Effect.Pin(3), new Effect.Boost(80),
                new Effect.Bury(80), new Effect.Limit(1, "type"), new Effect.Limit(2, ""), new Effect.Quota(50), new Effect.Fill());
        return Combinators.combine(
                Combinators.combine(what, then).as((one, effect) -> Rule.of("r", "rule", one, effect)).list().ofMaxSize(4),
                Arbitraries.of(CoherencePolicy.Treatment.values())).as((list, treatment) -> {
                    RuleSet set = RuleSet.EMPTY;
                    for (Rule rule : list) {
                        set = set.with(rule.withId(set.freshId("r")));
                    }
                    CoherencePolicy policy = set.coherence();
                    for (Placement place : Placement.values()) {
                        policy = policy.with(place, treatment);
                    }
                    return set.withCoherence(policy);
                });
    }
}
