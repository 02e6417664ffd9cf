package fittingroom.rules;

import fittingroom.base.Id;
import fittingroom.base.Words;
import fittingroom.catalog.Catalog;
import fittingroom.events.Channel;
import fittingroom.events.Placement;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Reads a rule back as one sentence, so that a person sees what the engine will do. It is for people, not for
/// files.
public final class RuleSentence {

    private static final int NAMED = 3;

    private RuleSentence() {}

    public static String of(Rule rule, Catalog catalog) {
        String what = condition(rule.what(), catalog);
        List<String> parts = new ArrayList<>();
        parts.add(switch (rule.then()) {
            case Effect.Hide() -> words("rules.sentence.hide", what);
            case Effect.Pin(int place) -> words("rules.sentence.pin", what, place);
            case Effect.Boost(double percent) -> words("rules.sentence.boost", what, percent);
            case Effect.Bury(double percent) -> words("rules.sentence.bury", what, percent);
            case Effect.KeepApart() -> words("rules.sentence.apart", what, condition(rule.when(), catalog));
            case Effect.GoesWith() -> words("rules.sentence.goes", what, condition(rule.when(), catalog));
        });
        if (!(rule.when() instanceof Condition.Anything) && !Effect.isOfPairs(rule.then())) {
            parts.add(words("rules.sentence.beside", condition(rule.when(), catalog)));
        }
        if (!rule.scope().placements().isEmpty()) {
            parts.add(words("rules.sentence.at", rule.scope().placements().stream()
                    .sorted().map(Placement::code).collect(Collectors.joining(", "))));
        }
        if (!rule.scope().channels().isEmpty()) {
            parts.add(words("rules.sentence.on", rule.scope().channels().stream()
                    .sorted().map(Channel::code).collect(Collectors.joining(", "))));
        }
        return String.join(" ", parts);
    }

    public static String condition(Condition condition, Catalog catalog) {
        return switch (condition) {
            case Condition.Anything() -> words("rules.condition.anything");
            case Condition.All(var parts) -> joined(parts, catalog, "rules.condition.and");
            case Condition.Any(var parts) -> joined(parts, catalog, "rules.condition.or");
            case Condition.Not(Condition part) -> words("rules.condition.not", condition(part, catalog));
            case Condition.ProductIs(var products) -> {
                String named = products.stream().limit(NAMED)
                        .map(id -> words("rules.condition.product", title(id, catalog)))
                        .collect(Collectors.joining(", "));
                yield products.size() <= NAMED
                        ? named
                        : words("rules.condition.more", named, products.size() - NAMED);
            }
            case Condition.InCategory(var category) -> words("rules.condition.category", category.toString());
            case Condition.Has(String attribute, String value) -> words("rules.condition.has", attribute, value);
            case Condition.Priced(long from, long below) -> below == Long.MAX_VALUE
                    ? words("rules.condition.above", amount(from))
                    : words("rules.condition.priced", amount(from), amount(below));
            case Condition.SameAsAnchor(String attribute) -> words("rules.condition.same", attribute);
        };
    }

    private static String joined(List<Condition> parts, Catalog catalog, String key) {
        return parts.stream().map(part -> condition(part, catalog))
                .collect(Collectors.joining(" " + words(key) + " "));
    }

    private static String title(Id<fittingroom.catalog.Product> id, Catalog catalog) {
        return catalog.named(id.value()).map(product -> product.title()).orElse(id.value());
    }

    private static String amount(long minor) {
        return BigDecimal.valueOf(minor, 2).stripTrailingZeros().toPlainString();
    }

    private static String words(String key, Object... details) {
        return Words.current().text(key, details);
    }
}
