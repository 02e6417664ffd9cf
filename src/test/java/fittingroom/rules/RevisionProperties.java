package fittingroom.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fittingroom.base.Id;
import fittingroom.learning.Signal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.UniqueElements;

/// What a revision tells is what differs: all of it, and no more moves than it takes.
class RevisionProperties {

    @Property(tries = 300)
    void withoutWhatMovedTheOthersStandInTheSameOrderAndNoFewerMovesDo(
            @ForAll @Size(max = 7) @UniqueElements List<@IntRange(max = 9) Integer> one,
            @ForAll @Size(max = 7) @UniqueElements List<@IntRange(max = 9) Integer> other) {
        RuleSet before = rules(one);
        RuleSet after = rules(other);
        List<String> moved = of(Revision.Kind.MOVED, before, after);
        List<String> from = common(before, after);
        List<String> to = common(after, before);
        int common = to.size();
        from.removeAll(moved);
        to.removeAll(moved);
        assertEquals(from, to);
        assertEquals(common - longestRise(before, common(after, before)), moved.size());
    }

    @Property(tries = 100)
    void everyRuleOfOneSideOnlyIsToldAndEqualSetsTellNothing(
            @ForAll @Size(max = 7) @UniqueElements List<@IntRange(max = 9) Integer> one,
            @ForAll @Size(max = 7) @UniqueElements List<@IntRange(max = 9) Integer> other) {
        RuleSet before = rules(one);
        RuleSet after = rules(other);
        assertEquals(after.rules().stream().map(Rule::id).filter(id -> before.rule(id).isEmpty()).toList(),
                of(Revision.Kind.ADDED, before, after));
        assertEquals(before.rules().stream().map(Rule::id).filter(id -> after.rule(id).isEmpty()).toList(),
                of(Revision.Kind.REMOVED, before, after));
        assertTrue(Revision.between(before, before).isNone());
        assertEquals(before.equals(after), Revision.between(before, after).isNone());
    }

    @Property(tries = 50)
    void aSwitchIsToldAsASwitchAndAnyOtherEditAsAChange(@ForAll @IntRange(max = 9) int number) {
        Rule rule = rule(number);
        RuleSet set = RuleSet.EMPTY.with(rule);
        assertEquals(List.of(rule.id()), of(Revision.Kind.SWITCHED_OFF, set, set.with(rule.withOn(false))));
        assertEquals(List.of(rule.id()), of(Revision.Kind.SWITCHED_ON, set.with(rule.withOn(false)), set));
        assertEquals(List.of(rule.id()), of(Revision.Kind.CHANGED, set, set.rename(rule.id(), "another")));
    }

    /// However many rules a verdict made, it is one thing that differs; rules of anybody else count each.
    @Property(tries = 50)
    void theRulesOfAVerdictCountAsOneAndAllElseEach(
            @ForAll @IntRange(min = 1, max = 5) int ofVerdict, @ForAll @IntRange(max = 5) int byHand) {
        RuleSet set = RuleSet.EMPTY;
        for (int i = 1; i <= ofVerdict; i++) {
            set = set.with(of("case-7-" + i, Provenance.Source.VERDICT)).with(of("case-8-" + i, Provenance.Source.VERDICT));
        }
        for (int i = 1; i <= byHand; i++) {
            set = set.with(of("hand-" + i, Provenance.Source.HAND));
        }
        assertEquals(2 + byHand, Revision.between(RuleSet.EMPTY, set).size());
        assertEquals(2 + byHand, Revision.between(set, RuleSet.EMPTY).size());
        RuleSet weighed = set.withWeights(set.weights().with(Signal.POPULAR, 1.7));
        assertEquals(1, Revision.between(set, weighed).size());
        RuleSet both = weighed.withCoherence(CoherencePolicy.USUAL.withThreshold(0.123));
        assertEquals(2, Revision.between(set, both).size());
        assertEquals(4 + byHand, Revision.between(RuleSet.EMPTY, both).size());
    }

    private static Rule of(String id, Provenance.Source source) {
        return Rule.of(id, id, Condition.ANYTHING, new Effect.Hide())
                .madeBy(new Provenance(source, "", Optional.empty()));
    }

    private static List<String> of(Revision.Kind kind, RuleSet before, RuleSet after) {
        return new ArrayList<>(Revision.between(before, after).changes().stream()
                .filter(change -> change.kind() == kind).map(change -> change.rule().id()).toList());
    }

    private static List<String> common(RuleSet rules, RuleSet other) {
        return new ArrayList<>(rules.rules().stream().map(Rule::id).filter(id -> other.rule(id).isPresent()).toList());
    }

    /// By trying every choice.
    private static int longestRise(RuleSet before, List<String> ids) {
        List<String> places = before.rules().stream().map(Rule::id).toList();
        return IntStream.range(0, 1 << ids.size()).filter(choice -> {
            List<Integer> chosen = IntStream.range(0, ids.size()).filter(i -> (choice >> i & 1) == 1)
                    .mapToObj(i -> places.indexOf(ids.get(i))).toList();
            return chosen.equals(chosen.stream().sorted().toList());
        }).map(Integer::bitCount).max().orElse(0);
    }

    private static RuleSet rules(List<Integer> numbers) {
        RuleSet set = RuleSet.EMPTY;
        for (int number : numbers) {
            set = set.with(rule(number));
        }
        return set;
    }

    private static Rule rule(int number) {
        return Rule.of("r" + number, "rule " + number, new Condition.ProductIs(Set.of(Id.of("p" + number))), new Effect.Hide());
    }
}
