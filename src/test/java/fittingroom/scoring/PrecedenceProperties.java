package fittingroom.scoring;

import static fittingroom.scoring.TinyShop.NOW;
import static fittingroom.scoring.TinyShop.ids;
import static fittingroom.scoring.TinyShop.product;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fittingroom.base.Id;
import fittingroom.events.EventKind;
import fittingroom.events.Placement;
import fittingroom.rules.CoherencePolicy;
import fittingroom.rules.CoherencePolicy.Treatment;
import fittingroom.rules.Condition;
import fittingroom.rules.Effect;
import fittingroom.rules.Precedence;
import fittingroom.rules.Provenance;
import fittingroom.rules.Rule;
import fittingroom.rules.RuleSet;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/// One law for each line of [Precedence]: each is tried against everything weaker, in any order of the list.
class PrecedenceProperties {

    private static final int PRODUCTS = 80;
    private static final TinyShop.Open SHOP = shop();
    private static final CoherencePolicy HOLDING = holding();

    private static TinyShop.Open shop() {
        TinyShop shop = TinyShop.seeded(PRODUCTS, 10, 150, 3);
        for (int p = 0; p < PRODUCTS; p++) {
            shop.did("had" + p, EventKind.PURCHASE, "p" + p, 100);
        }
        return shop.open();
    }

    private static CoherencePolicy holding() {
        CoherencePolicy policy = CoherencePolicy.USUAL;
        for (Placement placement : Placement.values()) {
            policy = policy.with(placement, Treatment.HOLD_BACK);
        }
        return policy;
    }

    @Property(tries = 40)
    void whatBlocksBeatsEveryWishToShowAndTheStrongestBlockIsNamed(
            @ForAll @IntRange(max = PRODUCTS - 1) int anchor, @ForAll @IntRange(max = PRODUCTS - 1) int one, @ForAll Random random) {
        if (anchor == one) {
            return;
        }
        Condition it = product("p" + one);
        Provenance judged = new Provenance(Provenance.Source.VERDICT, "Ana", Optional.of(NOW));
        List<Rule> blocks = new ArrayList<>(List.of(
                Rule.of("block", "block", it, new Effect.KeepApart()).when(product("p" + anchor)).madeBy(judged),
                Rule.of("apart", "apart", it, new Effect.KeepApart()).when(product("p" + anchor)),
                Rule.of("hide", "hide", it, new Effect.Hide()),
                Rule.of("only", "only", new Condition.Not(it), new Effect.ShowOnly()),
                Rule.of("had", "had", it, new Effect.Suppress(Effect.Suppress.Deed.BOUGHT, 1, 0, ""))));
        Request request = TinyShop.beside("p" + anchor).withShopper("had" + one).withSize(PRODUCTS);
        while (!blocks.isEmpty()) {
            Slate slate = SHOP.slate(request, shuffled(random, blocks, wishesFor(it)));
            assertFalse(ids(slate).contains("p" + one));
            String strongest = blocks.getFirst().name();
            why(slate, one).filter(why -> why.contains("“")).ifPresent(
                    why -> assertTrue(why.contains("“" + strongest + "”"), why + " and not " + strongest));
            blocks.removeFirst();
        }
    }

    @Property(tries = 60)
    void aReplacementActsAfterHideAndBeforePin(
            @ForAll @IntRange(max = PRODUCTS - 1) int old, @ForAll @IntRange(max = PRODUCTS - 1) int next, @ForAll Random random) {
        if (old == next) {
            return;
        }
        Rule replace = Rule.of("swap", "swap", product("p" + old), new Effect.Replace(Id.of("p" + next)));
        Rule pinOld = Rule.of("pin", "pin", product("p" + old), new Effect.Pin(1));
        Rule hideNext = Rule.of("hide", "hide", product("p" + next), new Effect.Hide());
        Request home = Request.at(Placement.HOME, NOW).withSize(PRODUCTS);
        List<String> swapped = ids(SHOP.slate(home, shuffled(random, List.of(replace), List.of(pinOld))));
        assertFalse(swapped.contains("p" + old));
        assertTrue(swapped.contains("p" + next));
        List<String> kept = ids(SHOP.slate(home, shuffled(random, List.of(replace, hideNext), List.of(pinOld))));
        assertEquals("p" + old, kept.getFirst());
        assertFalse(kept.contains("p" + next));
    }

    @Property(tries = 60)
    void aPinBeatsTheCheckerLimitsQuotasAndStrength(
            @ForAll @IntRange(max = PRODUCTS - 1) int anchor, @ForAll @IntRange(max = PRODUCTS - 1) int one, @ForAll Random random) {
        if (anchor == one) {
            return;
        }
        Condition it = product("p" + one);
        List<Rule> others = List.of(
                Rule.of("limit", "limit", it, new Effect.Limit(0, "")),
                Rule.of("quota", "quota", new Condition.Not(it), new Effect.Quota(100)),
                Rule.of("bury", "bury", it, new Effect.Bury(900)));
        Request request = TinyShop.beside("p" + anchor).withSize(5);
        RuleSet rules = shuffled(random, others, List.of(Rule.of("pin", "pin", it, new Effect.Pin(2))));
        assertEquals("p" + one, ids(SHOP.slate(request, rules.withCoherence(HOLDING))).get(1));
    }

    @Property(tries = 60)
    void whatTheCheckerHoldsBackNoQuotaBoostOrFillBringsBackAndGoesWithDoes(
            @ForAll @IntRange(max = PRODUCTS - 1) int anchor, @ForAll Random random) {
        Request request = TinyShop.beside("p" + anchor).withSize(PRODUCTS);
        RuleSet holding = RuleSet.EMPTY.withCoherence(HOLDING);
        List<String> held = SHOP.slate(request, holding).leftOut().stream()
                .filter(left -> left.stage() == Stage.COHERENCE).map(left -> left.product().id().value()).toList();
        if (held.isEmpty()) {
            return;
        }
        Condition it = product(held.getFirst());
        RuleSet wished = shuffled(random, List.of(), wishesFor(it)).withCoherence(HOLDING);
        assertFalse(ids(SHOP.slate(request, wished.without("pin").without("goes"))).contains(held.getFirst()));
        Rule goes = Rule.of("goes", "goes", it, new Effect.GoesWith()).when(product("p" + anchor));
        assertTrue(ids(SHOP.slate(request, holding.with(goes))).contains(held.getFirst()));
    }

    @Property(tries = 80)
    void aLimitIsNeverPassedAndBeatsQuotaVarietyBoostAndFill(
            @ForAll("requests") Request request, @ForAll @IntRange(max = 4) int most, @ForAll Random random) {
        Condition coats = new Condition.Has("style", "boho");
        Rule limit = Rule.of("limit", "limit", coats, new Effect.Limit(most, "type"));
        List<Rule> wishes = List.of(
                Rule.of("quota", "quota", coats, new Effect.Quota(100)), Rule.of("boost", "boost", coats, new Effect.Boost(900)),
                Rule.of("fill", "fill", coats, new Effect.Fill()));
        Slate slate = SHOP.slate(request, shuffled(random, List.of(limit), wishes));
        slate.picks().stream().filter(pick -> is(pick, "style", "boho"))
                .collect(java.util.stream.Collectors.groupingBy(pick -> value(pick, "type")))
                .forEach((type, picks) -> assertTrue(picks.size() <= most, type + picks.size()));
    }

    @Property(tries = 60)
    void aLimitLeavesThePlacesToTheNextAllowedOnes(@ForAll("requests") Request request, @ForAll @IntRange(max = 3) int most) {
        Condition boho = new Condition.Has("style", "boho");
        RuleSet rules = RuleSet.EMPTY.with(Rule.of("limit", "limit", boho, new Effect.Limit(most, "")));
        int others = (int) SHOP.slate(request.withSize(PRODUCTS)).picks().stream().filter(pick -> !is(pick, "style", "boho")).count();
        Slate slate = SHOP.slate(request, rules);
        int allowed = (int) SHOP.slate(request.withSize(PRODUCTS)).picks().stream().filter(pick -> is(pick, "style", "boho")).count();
        assertEquals(Math.min(request.size(), others + Math.min(most, allowed)), slate.picks().size());
    }

    @Property(tries = 80)
    void aQuotaHasItsPlacesAsFarAsThereAreProductsAndBeatsVarietyAndStrength(
            @ForAll("requests") Request request, @ForAll @IntRange(max = 100) int percent, @ForAll Random random) {
        Condition tees = new Condition.Has("type", "tee");
        Rule quota = Rule.of("quota", "quota", tees, new Effect.Quota(percent));
        RuleSet rules = shuffled(random, List.of(quota), List.of(Rule.of("bury", "bury", tees, new Effect.Bury(900))));
        long wanted = new Effect.Quota(percent).of(request.size());
        long there = SHOP.slate(request.withSize(PRODUCTS)).picks().stream().filter(pick -> is(pick, "type", "tee")).count();
        long shown = SHOP.slate(request, rules).picks().stream().filter(pick -> is(pick, "type", "tee")).count();
        assertTrue(shown >= Math.min(wanted, there), shown + " of " + wanted + ", there are " + there);
    }

    @Property(tries = 60)
    void strengthBeatsTheSignalsAndNothingAbove(@ForAll("requests") Request request, @ForAll @IntRange(max = PRODUCTS - 1) int one) {
        Slate before = SHOP.slate(request.withSize(PRODUCTS));
        int was = ids(before).indexOf("p" + one);
        Rule boost = Rule.of("boost", "boost", product("p" + one), new Effect.Boost(900));
        int is = ids(SHOP.slate(request.withSize(PRODUCTS), RuleSet.EMPTY.with(boost))).indexOf("p" + one);
        assertTrue(was < 0 ? is < 0 : is >= 0 && is <= was, was + " became " + is);
    }

    @Property(tries = 60)
    void fillComesLastAndOnlyOnPlacesThatAreLeft(@ForAll("requests") Request request, @ForAll @IntRange(max = PRODUCTS - 1) int one) {
        Rule fill = Rule.of("fill", "fill", Condition.ANYTHING, new Effect.Fill());
        List<String> before = ids(SHOP.slate(request));
        List<String> after = ids(SHOP.slate(request, RuleSet.EMPTY.with(fill)));
        assertEquals(before, after.subList(0, before.size()));
        if (request.placement() == Placement.SIMILAR && before.size() < request.size()) {
            assertTrue(after.size() > before.size());
        }
    }

    @Property(tries = 60)
    void ofOneKindTheHigherInTheListWins(@ForAll @IntRange(max = PRODUCTS - 2) int one) {
        Condition a = product("p" + one);
        Condition b = product("p" + (one + 1));
        Request home = Request.at(Placement.HOME, NOW).withSize(4);
        List<Rule> pins = List.of(Rule.of("a", "a", a, new Effect.Pin(1)), Rule.of("b", "b", b, new Effect.Pin(1)));
        assertEquals("p" + one, ids(SHOP.slate(home, of(pins))).getFirst());
        assertEquals("p" + (one + 1), ids(SHOP.slate(home, of(pins.reversed()))).getFirst());
        List<Rule> quotas = List.of(
                Rule.of("a", "a", new Condition.Has("style", "boho"), new Effect.Quota(100)),
                Rule.of("b", "b", new Condition.Not(new Condition.Has("style", "boho")), new Effect.Quota(100)));
        assertTrue(SHOP.slate(home, of(quotas)).picks().stream().allMatch(pick -> is(pick, "style", "boho")));
        assertTrue(SHOP.slate(home, of(quotas.reversed())).picks().stream().noneMatch(pick -> is(pick, "style", "boho")));
    }

    /// Everything that wants to show a product.
    private static List<Rule> wishesFor(Condition it) {
        return List.of(
                Rule.of("pin", "pin", it, new Effect.Pin(1)), Rule.of("quota", "quota", it, new Effect.Quota(100)),
                Rule.of("boost", "boost", it, new Effect.Boost(900)), Rule.of("fill", "fill", it, new Effect.Fill()),
                Rule.of("goes", "goes", it, new Effect.GoesWith()),
                Rule.of("few", "few", new Condition.Not(it), new Effect.Limit(1, "")));
    }

    private static RuleSet shuffled(Random random, List<Rule> some, List<Rule> others) {
        List<Rule> rules = new ArrayList<>(Stream.concat(some.stream(), others.stream()).toList());
        Collections.shuffle(rules, random);
        return of(rules);
    }

    private static RuleSet of(List<Rule> rules) {
        RuleSet set = RuleSet.EMPTY;
        for (Rule rule : rules) {
            set = set.with(rule);
        }
        return set;
    }

    private static Optional<String> why(Slate slate, int product) {
        return slate.leftOut().stream().filter(left -> left.product().id().value().equals("p" + product))
                .filter(left -> left.stage() == Stage.RULES).map(LeftOut::why).findFirst();
    }

    private static boolean is(Pick pick, String facet, String value) {
        return value(pick, facet).equals(value);
    }

    private static String value(Pick pick, String facet) {
        return SHOP.catalog().attributes(pick.ordinal())
                .values(fittingroom.catalog.Facet.valueOf(facet.toUpperCase(java.util.Locale.ROOT))).iterator().next();
    }

    @Provide
    Arbitrary<Request> requests() {
        return net.jqwik.api.Combinators.combine(
                        Arbitraries.of(Placement.values()), Arbitraries.integers().between(0, PRODUCTS - 1),
                        Arbitraries.integers().between(1, 12))
                .as((placement, anchor, size) -> {
                    Request request = Request.at(placement, NOW).withSize(size);
                    return placement.isAnchored() ? request.withAnchor(Id.of("p" + anchor)) : request;
                });
    }
}
