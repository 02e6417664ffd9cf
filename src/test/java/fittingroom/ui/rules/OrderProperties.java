package fittingroom.ui.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fittingroom.rules.CoherencePolicy;
import fittingroom.rules.Condition;
import fittingroom.rules.Effect;
import fittingroom.rules.Rule;
import fittingroom.rules.RuleSet;
import fittingroom.rules.Weights;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/// Whatever is moved where: all rules are there, unchanged, and the others keep their order.
class OrderProperties {

    @Property
    void movingKeepsAllRulesAndTheOrderOfBothKinds(
            @ForAll @IntRange(max = 12) int size, @ForAll @Size(max = 8) Set<@IntRange(max = 11) Integer> which,
            @ForAll @IntRange(min = -5, max = 5) int by) {
        RuleSet draft = draft(size);
        check(draft, ids(which), Order.moved(draft, ids(which), by));
    }

    @Property
    void movingUpAndDownAgainIsNothingAsLongAsNoEndWasReached(
            @ForAll @IntRange(min = 3, max = 12) int size, @ForAll @IntRange(min = 1, max = 10) int which) {
        RuleSet draft = draft(size);
        Set<String> one = Set.of("r" + Math.min(which, size - 2));
        assertEquals(draft, Order.moved(Order.moved(draft, one, -1), one, 1));
    }

    @Property
    void draggingKeepsAllRulesAndTheOrderOfBothKinds(
            @ForAll @IntRange(max = 12) int size, @ForAll @Size(max = 8) Set<@IntRange(max = 11) Integer> which,
            @ForAll @IntRange(max = 14) int target) {
        RuleSet draft = draft(size);
        check(draft, ids(which), Order.before(draft, ids(which), "r" + target));
    }

    @Property
    void aRuleIsInsertedRightBelowAnother(@ForAll @IntRange(min = 1, max = 12) int size, @ForAll @IntRange(max = 11) int above) {
        Rule fresh = rule("fresh");
        List<String> ids = idsOf(Order.inserted(draft(size), fresh, "r" + above));
        assertEquals(Math.min(above, size - 1) + 1, ids.indexOf("fresh"));
        assertEquals(idsOf(draft(size)), ids.stream().filter(id -> !id.equals("fresh")).toList());
    }

    private static void check(RuleSet old, Set<String> moved, RuleSet now) {
        assertEquals(Set.copyOf(old.rules()), Set.copyOf(now.rules()));
        assertEquals(old.rules().size(), now.rules().size());
        for (boolean in : List.of(true, false)) {
            assertEquals(
                    idsOf(old).stream().filter(id -> moved.contains(id) == in).toList(),
                    idsOf(now).stream().filter(id -> moved.contains(id) == in).toList());
        }
    }

    private static Set<String> ids(Set<Integer> which) {
        return which.stream().map(i -> "r" + i).collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> idsOf(RuleSet draft) {
        return draft.rules().stream().map(Rule::id).toList();
    }

    private static RuleSet draft(int size) {
        return new RuleSet(
                "draft", IntStream.range(0, size).mapToObj(i -> rule("r" + i)).toList(), Weights.USUAL, CoherencePolicy.USUAL);
    }

    private static Rule rule(String id) {
        return Rule.of(id, id, Condition.ANYTHING, new Effect.Hide());
    }
}
