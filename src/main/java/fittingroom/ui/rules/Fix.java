package fittingroom.ui.rules;

import fittingroom.base.Id;
import fittingroom.catalog.Product;
import fittingroom.rules.Condition;
import fittingroom.rules.Effect;
import fittingroom.rules.Rule;
import fittingroom.rules.RuleFinding;
import fittingroom.rules.RuleProblem;
import fittingroom.rules.RuleSet;
import fittingroom.ui.parts.Say;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/// What would obviously mend a finding: the words of a button, and the edit behind it. Where two things could be meant
/// there is none, and the person decides.
///
/// @param words on the button
/// @param label names the deed
record Fix(String words, String label, UnaryOperator<RuleSet> change) {

    private static final int USUAL_LENGTH = 10;

    static Optional<Fix> of(RuleFinding finding, RuleSet draft) {
        Optional<Rule> found = draft.rule(finding.rule());
        if (found.isEmpty() || !(finding.problem().kind() instanceof RuleProblem kind)) {
            return Optional.empty();
        }
        Rule rule = found.get();
        return switch (kind) {
            case DUPLICATE, PINNED_TWICE -> Optional.of(named("delete", rule, set -> set.without(rule.id())));
            case DEAD, MATCHES_NOTHING, NO_STRENGTH, HIDES_ALL, SHADOWED, PIN_HIDDEN, EXPIRED, NO_ROOM, NOBODY, NEEDLESS, LEFT_OUT ->
                Optional.of(named("off", rule, set -> set.with(rule.withOn(false))));
            case PRODUCT_GONE -> Optional.of(named("gone", rule, set -> set.with(without(
                    rule, Id.of(finding.problem().details().getLast().toString())))));
            case FAR_PIN -> Optional.of(pinned(rule, free(draft, rule, USUAL_LENGTH)));
            case PINS_CONFLICT -> Optional.of(pinned(rule, free(draft, rule, 1)));
            default -> Optional.empty();
        };
    }

    private static Fix named(String what, Rule rule, UnaryOperator<RuleSet> change) {
        return new Fix(Say.it("ui.rules.fix." + what), Say.it("ui.rules.fix." + what + ".deed", name(rule)), change);
    }

    private static Fix pinned(Rule rule, int place) {
        return new Fix(
                Say.it("ui.rules.fix.place", place), Say.it("ui.rules.fix.place.deed", name(rule), place),
                set -> set.with(rule.withThen(new Effect.Pin(place))));
    }

    private static String name(Rule rule) {
        return rule.name().isBlank() ? rule.id() : rule.name();
    }

    /// The first place that no other pin of the draft takes: downwards from 1, or upwards from the usual end of a slate.
    private static int free(RuleSet draft, Rule rule, int from) {
        List<Integer> taken = draft.rules().stream()
                .filter(other -> other.on() && !other.id().equals(rule.id()))
                .map(Rule::then)
                .flatMap(effect -> effect instanceof Effect.Pin(int place) ? IntStream.of(place).boxed() : IntStream.empty().boxed())
                .toList();
        int step = from == 1 ? 1 : -1;
        int place = from;
        while (taken.contains(place) && place + step >= 1 && place < Effect.Pin.LAST_PLACE) {
            place += step;
        }
        return place;
    }

    private static Rule without(Rule rule, Id<Product> gone) {
        return rule.when(without(rule.when(), gone)).withWhat(without(rule.what(), gone));
    }

    private static Condition without(Condition condition, Id<Product> gone) {
        return switch (condition) {
            case Condition.ProductIs(var products) -> {
                TreeSet<Id<Product>> left = new TreeSet<>(products);
                left.remove(gone);
                yield new Condition.ProductIs(left);
            }
            case Condition.All(List<Condition> parts) ->
                new Condition.All(parts.stream().map(part -> without(part, gone)).toList());
            case Condition.Any(List<Condition> parts) ->
                new Condition.Any(parts.stream().map(part -> without(part, gone)).toList());
            case Condition.Not(Condition part) -> new Condition.Not(without(part, gone));
            default -> condition;
        };
    }
}
