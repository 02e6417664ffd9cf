package fittingroom.ui.rules;

import fittingroom.catalog.Category;
import fittingroom.rules.Askable;
import fittingroom.rules.Condition;
import fittingroom.ui.parts.Say;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

/// The kinds of condition as the form offers them, each with what it is when it is chosen anew: something that the loaded
/// catalog answers to, so that a fresh condition is never an error.
enum ConditionKind {
    ANYTHING,
    CATEGORY,
    HAS,
    PRODUCT,
    PRICED,
    SAME,
    ALL,
    ANY,
    NOT;

    static ConditionKind of(Condition condition) {
        return switch (condition) {
            case Condition.Anything() -> ANYTHING;
            case Condition.InCategory ignored -> CATEGORY;
            case Condition.Has ignored -> HAS;
            case Condition.ProductIs ignored -> PRODUCT;
            case Condition.Priced ignored -> PRICED;
            case Condition.SameAsAnchor ignored -> SAME;
            case Condition.All ignored -> ALL;
            case Condition.Any ignored -> ANY;
            case Condition.Not ignored -> NOT;
        };
    }

    /// What a condition becomes when it is turned into this kind: groups keep what was said, and what is asked for anew is
    /// yet to be chosen, so that the rule does not act before it is.
    Condition fresh(Condition before, Askable askable) {
        return switch (this) {
            case ANYTHING -> Condition.ANYTHING;
            case CATEGORY -> new Condition.InCategory(Category.NONE);
            case HAS -> has(askable);
            case PRODUCT -> new Condition.ProductIs(Set.of());
            case PRICED -> new Condition.Priced(0, askable.price(0.5));
            case SAME -> new Condition.SameAsAnchor("");
            case ALL -> new Condition.All(parts(before));
            case ANY -> new Condition.Any(parts(before));
            case NOT -> new Condition.Not(before instanceof Condition.Anything ? has(askable) : before);
        };
    }

    /// Whether one condition becomes the other by typing on: only a price in it differs.
    static boolean isTyped(Condition before, Condition after) {
        if (before instanceof Condition.Priced && after instanceof Condition.Priced) {
            return true;
        }
        List<Condition> old = parts(before);
        List<Condition> now = parts(after);
        boolean group = of(before) == of(after) && old.size() == now.size() && old.size() > 0 && !old.getFirst().equals(before);
        return group && IntStream.range(0, old.size()).allMatch(
                i -> old.get(i).equals(now.get(i)) || isTyped(old.get(i), now.get(i)));
    }

    static List<Condition> parts(Condition before) {
        return switch (before) {
            case Condition.All(List<Condition> parts) -> parts;
            case Condition.Any(List<Condition> parts) -> parts;
            case Condition.Not(Condition part) -> List.of(part);
            case Condition.Anything() -> List.of();
            default -> List.of(before);
        };
    }

    private static Condition.Has has(Askable askable) {
        return new Condition.Has(attribute(askable), "");
    }

    /// Season is what merchandisers ask for first; else whatever there is.
    private static String attribute(Askable askable) {
        return askable.values().containsKey("season")
                ? "season"
                : askable.values().keySet().stream().findFirst().orElse("brand");
    }

    String words() {
        return Say.it("ui.rules.condition." + name().toLowerCase(Locale.ROOT));
    }
}
