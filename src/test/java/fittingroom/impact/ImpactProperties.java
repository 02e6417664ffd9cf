package fittingroom.impact;

import static fittingroom.scoring.TinyShop.NOW;
import static fittingroom.scoring.TinyShop.product;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fittingroom.base.Cancel;
import fittingroom.base.Money;
import fittingroom.base.Outcome;
import fittingroom.base.Progress;
import fittingroom.catalog.Facet;
import fittingroom.catalog.Product;
import fittingroom.coherence.Beside;
import fittingroom.coherence.Coherence;
import fittingroom.coherence.Company;
import fittingroom.events.Placement;
import fittingroom.learning.Signal;
import fittingroom.rules.CompiledRules;
import fittingroom.rules.Effect;
import fittingroom.rules.Rule;
import fittingroom.rules.RuleCompiler;
import fittingroom.rules.RuleSet;
import fittingroom.rules.Scope;
import fittingroom.rules.Weights;
import fittingroom.scoring.Crew;
import fittingroom.scoring.Lookbook;
import fittingroom.scoring.Pick;
import fittingroom.scoring.Population;
import fittingroom.scoring.Request;
import fittingroom.scoring.TinyShop;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/// The laws of a comparison, over a seeded shop: whatever the edit.
class ImpactProperties {

    private static final int PRODUCTS = 40;
    private static final TinyShop.Open SHOP = TinyShop.seeded(PRODUCTS, 16, 90, 3).open();
    private static final Coherence COHERENCE = Coherence.of(SHOP.catalog());
    private static final Crew ALONE = Crew.alone(Cancel.never());
    private static final List<Placement> EVERYWHERE = Arrays.asList(Placement.values());

    @Property(tries = 8)
    void theSameRulesChangeNothing(@ForAll("ruleSets") RuleSet rules) {
        Comparison same = compare(rules, rules, 0, EVERYWHERE);
        assertEquals(0, same.all().changed());
        assertEquals(0, same.all().slotsChanged());
        assertEquals(0, same.shoppersChanged());
        assertEquals(1.0, same.all().jaccard());
        assertEquals(1.0, same.all().rbo(), 1e-12);
        assertEquals(same.before(), same.after());
        assertTrue(same.products().isEmpty() && same.worst().isEmpty() && same.causes().isEmpty());
    }

    @Property(tries = 8)
    void bothWaysRoundAgree(@ForAll("ruleSets") RuleSet one, @ForAll("ruleSets") RuleSet other) {
        Comparison there = compare(one, other, 0, EVERYWHERE);
        Comparison back = compare(other, one, 0, EVERYWHERE);
        assertEquals(there.all().changed(), back.all().changed());
        assertEquals(there.all().slotsChanged(), back.all().slotsChanged());
        assertEquals(there.all().jaccard(), back.all().jaccard(), 1e-12);
        assertEquals(there.all().rbo(), back.all().rbo(), 1e-12);
        assertEquals(there.before(), back.after());
        assertEquals(there.after(), back.before());
        Map<String, Long> won = new HashMap<>();
        there.products().forEach(shift -> won.put(shift.id(), shift.won()));
        Map<String, Long> lost = new HashMap<>();
        back.products().forEach(shift -> lost.put(shift.id(), -shift.won()));
        assertEquals(won, lost);
    }

    @Property(tries = 8)
    void threadsDoNotMatter(@ForAll("ruleSets") RuleSet one, @ForAll("ruleSets") RuleSet other) {
        Comparison alone = compare(one, other, 0, EVERYWHERE);
        assertEquals(alone, compare(one, other, 1, EVERYWHERE));
        assertEquals(alone, compare(one, other, 4, EVERYWHERE));
    }

    @Property(tries = 6)
    void everyFigureIsThatOfAPlainCount(@ForAll("ruleSets") RuleSet one, @ForAll("ruleSets") RuleSet other) {
        Comparison found = compare(one, other, 1, EVERYWHERE);
        Plain plain = Plain.of(one, other);
        assertEquals(plain.slates, found.all().slates());
        assertEquals(plain.changed, found.all().changed());
        assertEquals(plain.jaccard / plain.slates, found.all().jaccard(), 1e-9);
        assertEquals(plain.rbo / plain.slates, found.all().rbo(), 1e-9);
        assertEquals(plain.shownBefore.size() / (double) PRODUCTS, found.before().coverage(), 1e-12);
        assertEquals(plain.shownAfter.size() / (double) PRODUCTS, found.after().coverage(), 1e-12);
        assertEquals(plain.pairs, found.after().pairs());
        assertEquals(plain.pairs == 0 ? 1 : plain.coherent / (double) plain.pairs, found.after().coherence(), 1e-12);
        assertEquals(plain.slates, found.after().slates());
        assertEquals(plain.clashing, found.after().clashing());
        assertEquals(plain.within, found.after().within());
        assertEquals(plain.unlike, found.after().unlike());
        assertEquals(plain.priced, found.after().priced());
        assertEquals(plain.prices, found.after().prices());
        int byGroup = found.byConsent().values().stream().mapToInt(Agreement::slates).sum();
        int byPlacement = found.byPlacement().values().stream().mapToInt(Agreement::changed).sum();
        assertEquals(found.all().slates(), byGroup);
        assertEquals(found.all().changed(), byPlacement);
    }

    @Property(tries = 8)
    void aHiddenProductLosesAllItsPlaces(@ForAll("ruleSets") RuleSet rules, @ForAll @IntRange(max = PRODUCTS - 1) int p) {
        RuleSet after = rules.with(Rule.of("hide!", "hide", product("p" + p), new Effect.Hide()));
        Comparison found = compare(rules, after, 1, EVERYWHERE);
        Optional<Shift> shift = found.products().stream().filter(one -> one.id().equals("p" + p)).findFirst();
        boolean wasShown = Plain.of(rules, rules).shownBefore.contains(p);
        assertEquals(wasShown, shift.isPresent());
        shift.ifPresent(one -> assertEquals(0, one.after()));
        assertFalse(found.worst().stream().flatMap(one -> one.after().stream()).anyMatch(id -> id.value().equals("p" + p)));
    }

    @Example
    void aRuleOfOnePlacementLeavesTheOthers() {
        RuleSet after = RuleSet.EMPTY.with(
                Rule.of("pin!", "pin", product("p1"), new Effect.Pin(1)).at(Scope.at(Placement.HOME)));
        Comparison found = compare(RuleSet.EMPTY, after, 1, EVERYWHERE);
        found.byPlacement().forEach((placement, one) -> {
            assertEquals(placement == Placement.HOME, one.changed() > 0, placement.code());
        });
    }

    @Example
    void eachDifferenceIsNamedWithWhatItDoesByItself() {
        Rule hide = Rule.of("h", "hide one", product("p1", "p2", "p3"), new Effect.Hide());
        Rule idle = Rule.of("i", "idle", product("p4"), new Effect.Boost(0));
        RuleSet before = RuleSet.EMPTY.with(Rule.of("gone", "was", product("p5"), new Effect.Hide()));
        RuleSet after = RuleSet.EMPTY.with(hide).with(idle).withWeights(Weights.USUAL.with(Signal.POPULAR, 2));
        Map<String, Boolean> matters = new HashMap<>();
        compare(before, after, 1, EVERYWHERE).causes()
                .forEach(one -> matters.put(one.kind().code() + " " + one.rule(), one.without().changed() > 0));
        assertEquals(Map.of("added h", true, "added i", false, "removed gone", true, "weights ", true), matters);
    }

    @Example
    void anOrderThatMattersIsADifference() {
        Rule one = Rule.of("a", "a", product("p1"), new Effect.Pin(1));
        Rule other = Rule.of("b", "b", product("p2"), new Effect.Pin(1));
        List<Cause> causes = compare(RuleSet.EMPTY.with(one).with(other), RuleSet.EMPTY.with(other).with(one), 0,
                List.of(Placement.HOME)).causes();
        assertEquals(List.of(Cause.Kind.ORDER), causes.stream().map(Cause::kind).toList());
        assertTrue(causes.getFirst().without().changed() > 0);
    }

    @Example
    void samplesGrowAndTheLastIsEverybody() {
        TinyShop.Open large = TinyShop.seeded(30, 320, 700, 5).open();
        RuleSet after = RuleSet.EMPTY.with(Rule.of("h", "h", product("p1"), new Effect.Hide()));
        List<Comparison> samples = new ArrayList<>();
        Population all = population(large);
        Impact impact = impact(large);
        Comparison last = done(impact.of(
                new Question(RuleSet.EMPTY, after, all, List.of(Placement.HOME)), samples::add, ALONE, Progress.silent()));
        assertTrue(last.complete());
        assertEquals(large.log().shopperCount(), last.shoppers());
        assertEquals(64, samples.getFirst().shoppers());
        assertFalse(samples.getFirst().complete());
        assertEquals(
                samples.getFirst().all(),
                done(impact.of(new Question(RuleSet.EMPTY, after, all.first(64), List.of(Placement.HOME)),
                        _ -> {}, ALONE, Progress.silent())).all());
    }

    @Example
    void aStopIsHeardAndABusyExecutorHoldsNobodyUp() {
        Question question = new Question(RuleSet.EMPTY, RuleSet.EMPTY, population(SHOP), EVERYWHERE);
        assertEquals(Outcome.stopped(), impact(SHOP).of(question, _ -> {}, Crew.alone(() -> true), Progress.silent()));
        Crew waiting = new Crew(_ -> {}, () -> 3, Cancel.never(), Crew.Turn.ALWAYS);
        assertTrue(done(impact(SHOP).of(question, _ -> {}, waiting, Progress.silent())).complete());
    }

    @Example
    void withoutAnyShopperAGuestStandsBesideEachProduct() {
        TinyShop.Open empty = TinyShop.evening().open();
        Comparison found = done(impact(empty).of(
                new Question(RuleSet.EMPTY, RuleSet.EMPTY, population(empty), EVERYWHERE), _ -> {}, ALONE,
                Progress.silent()));
        assertEquals(empty.catalog().size(), found.shoppers());
        assertEquals(2 * empty.catalog().size(), found.all().slates());
        assertEquals(Set.of(Placement.SIMILAR, Placement.COMPLETE_THE_LOOK), found.byPlacement().keySet());
        assertEquals(1, found.all().rbo());
    }

    @Example
    void anEmptyCatalogHasNothingToCompare() {
        TinyShop.Open empty = new TinyShop().open();
        Comparison found = done(impact(empty).of(
                new Question(RuleSet.EMPTY, RuleSet.EMPTY, population(empty), EVERYWHERE), _ -> {}, ALONE,
                Progress.silent()));
        assertEquals(0, found.shoppers());
        assertEquals(1, found.all().rbo());
    }

    @Provide
    Arbitrary<RuleSet> ruleSets() {
        Arbitrary<Effect> effects = Arbitraries.oneOf(
                Arbitraries.just(new Effect.Hide()),
                Arbitraries.integers().between(1, 6).map(Effect.Pin::new),
                Arbitraries.integers().between(0, 300).map(Effect.Boost::new),
                Arbitraries.integers().between(0, 300).map(Effect.Bury::new));
        Arbitrary<Integer> products = Arbitraries.integers().between(0, PRODUCTS - 1);
        return Combinators.combine(products, products, effects)
                .as((a, b, effect) -> Rule.of("r" + a + "x" + b, "rule", product("p" + a, "p" + b), effect))
                .list().ofMaxSize(5)
                .map(rules -> {
                    RuleSet set = RuleSet.EMPTY;
                    for (Rule rule : rules) {
                        set = set.with(rule);
                    }
                    return set;
                });
    }

    private static Population population(TinyShop.Open shop) {
        return Population.of(shop.log(), shop.catalog(), NOW, new SplittableRandom(1));
    }

    private static Impact impact(TinyShop.Open shop) {
        return new Impact(
                new Lookbook(shop.catalog(), shop.scorer(), population(shop)), Coherence.of(shop.catalog()));
    }

    private static Comparison compare(RuleSet before, RuleSet after, int helpers, List<Placement> placements) {
        try (ExecutorService pool = Executors.newFixedThreadPool(Math.max(1, helpers))) {
            Crew crew = new Crew(pool, () -> helpers, Cancel.never(), Crew.Turn.ALWAYS);
            return done(impact(SHOP).of(
                    new Question(before, after, population(SHOP), placements), _ -> {}, crew, Progress.silent()));
        }
    }

    private static Comparison done(Outcome<Comparison> outcome) {
        if (outcome instanceof Outcome.Done<Comparison>(Comparison found)) {
            return found;
        }
        throw new AssertionError(outcome);
    }

    /// The same figures, counted one slate after another with sets and no shortcut.
    private static final class Plain {
        int slates;
        int changed;
        double jaccard;
        double rbo;
        long pairs;
        long coherent;
        long clashing;
        long within;
        long unlike;
        long priced;
        long prices;
        final Set<Integer> shownBefore = new HashSet<>();
        final Set<Integer> shownAfter = new HashSet<>();

        static Plain of(RuleSet before, RuleSet after) {
            Plain plain = new Plain();
            CompiledRules first = new RuleCompiler().compile(before, SHOP.catalog());
            CompiledRules second = new RuleCompiler().compile(after, SHOP.catalog());
            Population population = population(SHOP);
            for (Placement placement : EVERYWHERE) {
                for (int n = 0; n < population.size(); n++) {
                    population.request(n, placement).ifPresent(request -> plain.add(
                            request, ordinals(request, first), ordinals(request, second)));
                }
            }
            return plain;
        }

        private void add(Request request, List<Integer> before, List<Integer> after) {
            slates++;
            changed += before.equals(after) ? 0 : 1;
            shownBefore.addAll(before);
            shownAfter.addAll(after);
            Set<Integer> shared = new HashSet<>(before);
            shared.retainAll(after);
            Set<Integer> all = new HashSet<>(before);
            all.addAll(after);
            jaccard += all.isEmpty() ? 1 : shared.size() / (double) all.size();
            rbo += Overlap.rbo(ints(before), ints(after));
            List<Integer> beside = new ArrayList<>();
            request.anchor().ifPresent(id -> beside.add(SHOP.ordinal(id.value())));
            request.cart().forEach(id -> beside.add(SHOP.ordinal(id.value())));
            boolean clash = false;
            for (int shown : after) {
                Product product = SHOP.catalog().product(shown);
                priced += product.price().isPresent() ? 1 : 0;
                prices += product.price().map(Money::minor).orElse(0L);
                for (int other : after) {
                    within += other < shown ? 1 : 0;
                    unlike += other < shown && !kind(other).equals(kind(shown)) ? 1 : 0;
                }
                Beside at = new Beside(Company.of(request.placement()), ints(beside));
                if (at.partner(shown, COHERENCE::score) >= 0) {
                    boolean fits = at.suits(shown, COHERENCE::score) >= Coherence.CLASH_BELOW;
                    clash |= !fits;
                    pairs++;
                    coherent += fits ? 1 : 0;
                }
            }
            clashing += clash ? 1 : 0;
        }

        private static String kind(int product) {
            var category = SHOP.catalog().product(product).category();
            return category.isNone()
                    ? SHOP.catalog().attributes(product).first(Facet.TYPE).orElse("") : category.toString();
        }

        private static List<Integer> ordinals(Request request, CompiledRules rules) {
            return SHOP.scorer().slate(request, rules).picks().stream().map(Pick::ordinal).toList();
        }

        private static int[] ints(List<Integer> list) {
            return list.stream().mapToInt(Integer::intValue).toArray();
        }
    }
}
