package fittingroom.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fittingroom.base.Id;
import fittingroom.base.Outcome;
import fittingroom.catalog.Category;
import fittingroom.catalog.Product;
import fittingroom.events.Channel;
import fittingroom.events.Placement;
import fittingroom.events.Purpose;
import fittingroom.learning.Signal;
import fittingroom.rules.CoherencePolicy.Treatment;
import fittingroom.scoring.TinyShop;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/// The laws of rule files, over rule sets of every condition and effect nested at random.
class RuleFileProperties {

    @Property(tries = 150)
    void whatIsWrittenIsReadAgain(@ForAll("ruleSets") RuleSet set) {
        assertEquals(Outcome.done(set), RuleFile.read(RuleFile.write(set)));
    }

    @Property(tries = 150)
    void aFileReadAndWrittenIsTheSameText(@ForAll("ruleSets") RuleSet set) {
        String text = RuleFile.write(set);
        assertEquals(Outcome.done(text), RuleFile.read(text).map(RuleFile::write));
    }

    @Property(tries = 150)
    void setsThatActAlikeAndOnlyTheyHaveOneHash(@ForAll("ruleSets") RuleSet one, @ForAll("ruleSets") RuleSet other) {
        assertEquals(RuleFile.hash(one), RuleFile.hash(acting(one)));
        assertEquals(acting(one).equals(acting(other)), RuleFile.hash(one).equals(RuleFile.hash(other)));
    }

    @Property(tries = 200)
    void everyEditThatActsChangesTheHash(@ForAll("ruleSets") RuleSet set, @ForAll("rules") Rule rule) {
        Rule added = rule.acting().withId("added").withOn(true);
        RuleSet more = set.with(added);
        List<RuleSet> edits = new ArrayList<>(List.of(
                set, more, more.with(added.withOn(false)), more.with(added.withThen(new Effect.Pin(999))),
                more.with(added.seenBy(new Audience.Not(added.who()))),
                more.with(added.during(Window.of(LocalDate.of(2001, 1, 1), LocalDate.of(2001, 1, 2), ZoneId.of("Asia/Tokyo")))),
                more.with(added.madeBy(new Provenance(Provenance.Source.MATRIX, "somebody", Optional.of(Instant.EPOCH)))),
                more.with(added.when(new Condition.Not(added.when()))),
                more.with(added.at(new Scope(Set.of(Placement.PUSH), Set.of(Channel.STORE, Channel.APP, Channel.EMAIL)))),
                set.withWeights(set.weights().with(Signal.NEW, set.weights().of(Signal.NEW) == 2 ? 1 : 2)),
                set.withCoherence(set.coherence().withThreshold(1 - set.coherence().threshold() / 2))));
        List<Rule> turned = new ArrayList<>(more.rules());
        Collections.reverse(turned);
        edits.add(new RuleSet(more.name(), turned, more.weights(), more.coherence()));
        Set<RuleSet> different = new HashSet<>();
        Set<String> hashes = new HashSet<>();
        for (RuleSet edit : edits) {
            different.add(acting(edit));
            hashes.add(RuleFile.hash(edit));
        }
        assertEquals(different.size(), hashes.size());
    }

    /// What decides a slate: no names, no notes, no provenance, no rule that is off.
    private static RuleSet acting(RuleSet set) {
        List<Rule> rules = set.rules().stream().filter(Rule::on)
                .map(Rule::acting).toList();
        return new RuleSet("", rules, set.weights(), set.coherence());
    }

    @Property(tries = 100)
    void anyRuleSetCompilesForAnyCatalog(@ForAll("ruleSets") RuleSet set) {
        CompiledRules compiled = new RuleCompiler().compile(set, TinyShop.evening().catalog());
        for (Placement placement : Placement.values()) {
            ActiveRules active = compiled.at(
                    Page.at(placement, placement.usualChannel(), TinyShop.NOW).beside(0, 1, 2).withCart(1, 2));
            active.factors().forEach(factor -> assertTrue(factor.by() > 0 && Double.isFinite(factor.by())));
        }
        assertEquals(set, compiled.ruleSet());
    }

    @Provide
    Arbitrary<RuleSet> ruleSets() {
        return Combinators.combine(
                texts(), rules().list().ofMaxSize(5).uniqueElements(Rule::id), weights(), policies()).as(RuleSet::new);
    }

    @Provide
    Arbitrary<Rule> rules() {
        Arbitrary<String> ids = Arbitraries.strings().alpha().numeric().withChars('-', '_').ofMinLength(1).ofMaxLength(6);
        return Combinators.combine(
                        ids, texts(), texts(), Arbitraries.of(true, false), conditions(3), conditions(3), effects(), scopes())
                .as((id, name, note, on, when, what, then, scope) -> new Rule(id, name, note, on, when, what, then, scope))
                .flatMap(rule -> Combinators.combine(audiences(2), windows(), provenances()).as(
                        (who, window, from) -> rule.seenBy(who).during(window).madeBy(from)));
    }

    private static Arbitrary<Audience> audiences(int depth) {
        Arbitrary<String> names = Arbitraries.strings().alpha().ofMinLength(1).ofMaxLength(5);
        Arbitrary<Audience> leaves = Arbitraries.oneOf(
                Arbitraries.just(Audience.EVERYONE),
                Arbitraries.of(Audience.Standing.values()).map(Audience.Is::new),
                Combinators.combine(conditions(1), Arbitraries.integers().between(0, 3650)).as(Audience.HasBought::new),
                Combinators.combine(names, texts(), Arbitraries.doubles().between(0, 1)).as(Audience.Likes::new),
                Arbitraries.of(Purpose.values()).map(Audience.Allows::new),
                conditions(1).map(Audience.CartHas::new),
                Combinators.combine(Arbitraries.longs().between(0, 5000), Arbitraries.of(5001L, 9000L, Long.MAX_VALUE))
                        .as(Audience.CartWorth::new));
        if (depth == 0) {
            return leaves;
        }
        Arbitrary<Audience> parts = Arbitraries.lazy(() -> audiences(depth - 1));
        return Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(4, leaves),
                net.jqwik.api.Tuple.of(1, parts.list().ofMaxSize(3).map(Audience.All::new)),
                net.jqwik.api.Tuple.of(1, parts.list().ofMaxSize(3).map(Audience.Any::new)),
                net.jqwik.api.Tuple.of(1, parts.map(Audience.Not::new)));
    }

    private static Arbitrary<Window> windows() {
        Arbitrary<Optional<LocalDate>> days = Arbitraries.integers().between(0, 4000)
                .map(day -> LocalDate.of(2020, 1, 1).plusDays(day)).optional(0.5);
        return Combinators.combine(days, days, Arbitraries.of("UTC", "Europe/Berlin", "America/Sao_Paulo", "Asia/Kathmandu"))
                .as((one, other, zone) -> {
                    boolean turned = one.isPresent() && other.isPresent() && other.get().isBefore(one.get());
                    return new Window(turned ? other : one, turned ? one : other, ZoneId.of(zone));
                });
    }

    private static Arbitrary<Provenance> provenances() {
        return Combinators.combine(
                        Arbitraries.of(Provenance.Source.values()), texts(),
                        Arbitraries.longs().between(0, 4_000_000_000_000L).map(Instant::ofEpochMilli).optional(0.5))
                .as(Provenance::new);
    }

    private static Arbitrary<String> texts() {
        return Arbitraries.oneOf(Arbitraries.strings().ofMaxLength(8), Arbitraries.of("", "“quoted”", "a\\b\"c", "été 夏"))
                .filter(text -> text.chars().noneMatch(c -> Character.isSurrogate((char) c)));
    }

    private static Arbitrary<Effect> effects() {
        Arbitrary<Double> strengths = Arbitraries.doubles().between(0, Effect.STRONGEST).ofScale(3);
        return Arbitraries.oneOf(
                Arbitraries.of(
                        new Effect.Hide(), new Effect.KeepApart(), new Effect.GoesWith(), new Effect.ShowOnly(),
                        new Effect.Fill()),
                Combinators.combine(
                                Arbitraries.of(Effect.Suppress.Deed.values()), Arbitraries.integers().between(1, 1000),
                                Arbitraries.integers().between(0, 3650), Arbitraries.of("", "type", "colour"))
                        .as(Effect.Suppress::new),
                Combinators.combine(Arbitraries.integers().between(0, 1000), Arbitraries.of("", "brand", "style"))
                        .as(Effect.Limit::new),
                Arbitraries.doubles().between(0, 100).ofScale(3).map(Effect.Quota::new),
                Arbitraries.of("dress", "gone", "tee").map(id -> new Effect.Replace(Id.of(id))),
                Arbitraries.integers().between(1, Effect.Pin.LAST_PLACE).map(Effect.Pin::new),
                strengths.map(Effect.Boost::new), strengths.map(Effect.Bury::new));
    }

    private static Arbitrary<Condition> conditions(int depth) {
        Arbitrary<String> names = Arbitraries.strings().alpha().ofMinLength(1).ofMaxLength(5);
        Arbitrary<Id<Product>> ids = names.map(Id::of);
        Arbitrary<Condition> leaves = Arbitraries.oneOf(
                Arbitraries.just(Condition.ANYTHING),
                ids.set().ofMinSize(1).ofMaxSize(3).map(Condition.ProductIs::new),
                names.list().ofMinSize(1).ofMaxSize(3).map(path -> new Condition.InCategory(new Category(path))),
                Combinators.combine(names, texts()).as(Condition.Has::new),
                Combinators.combine(Arbitraries.longs().between(0, 5000), Arbitraries.of(5001L, 9000L, Long.MAX_VALUE))
                        .as(Condition.Priced::new),
                names.map(Condition.SameAsAnchor::new));
        if (depth == 0) {
            return leaves;
        }
        Arbitrary<Condition> parts = Arbitraries.lazy(() -> conditions(depth - 1));
        return Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(4, leaves),
                net.jqwik.api.Tuple.of(1, parts.list().ofMaxSize(3).map(Condition.All::new)),
                net.jqwik.api.Tuple.of(1, parts.list().ofMaxSize(3).map(Condition.Any::new)),
                net.jqwik.api.Tuple.of(1, parts.map(Condition.Not::new)));
    }

    private static Arbitrary<Scope> scopes() {
        return Combinators.combine(
                        Arbitraries.of(Placement.values()).set().ofMaxSize(3), Arbitraries.of(Channel.values()).set().ofMaxSize(2))
                .as(Scope::new);
    }

    private static Arbitrary<Weights> weights() {
        return Arbitraries.maps(
                        Arbitraries.of(Signal.values()), Arbitraries.doubles().between(0, Weights.LARGEST).ofScale(2))
                .ofMaxSize(4).map(Weights::new);
    }

    private static Arbitrary<CoherencePolicy> policies() {
        Arbitrary<Double> shares = Arbitraries.doubles().between(0, 1).ofScale(3);
        return Combinators.combine(
                        shares, shares,
                        Arbitraries.maps(Arbitraries.of(Placement.values()), Arbitraries.of(Treatment.values())).ofMaxSize(4))
                .as(CoherencePolicy::new);
    }
}
