package fittingroom.rules;

import fittingroom.base.Id;
import fittingroom.catalog.Category;
import fittingroom.catalog.Product;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/// Reads the conditions of a rule file, as strictly as [RuleReader]: what it returns is meant only where nothing was
/// reported.
final class ConditionReader {

    private static final String[] CONDITIONS = {
        "all", "any", "not", "product", "category", "has", "priced", "same-as-anchor"
    };

    private ConditionReader() {}

    static Condition condition(JsonPlace place) {
        if (place.node().isString()) {
            if (!place.text().equals("anything")) {
                place.refuse(RuleProblem.UNKNOWN_CODE, place.shown(), place.text(),
                        "anything, " + String.join(", ", CONDITIONS));
            }
            return Condition.ANYTHING;
        }
        Optional<JsonPlace> found = place.only(CONDITIONS);
        if (found.isEmpty()) {
            return Condition.ANYTHING;
        }
        JsonPlace part = found.get();
        return switch (part.key()) {
            case "all" -> new Condition.All(part.list().stream().map(ConditionReader::condition).toList());
            case "any" -> new Condition.Any(part.list().stream().map(ConditionReader::condition).toList());
            case "not" -> new Condition.Not(condition(part));
            case "product" -> new Condition.ProductIs(products(part));
            case "category" -> new Condition.InCategory(category(part));
            case "has" -> has(part);
            case "priced" -> priced(part);
            default -> new Condition.SameAsAnchor(part.text());
        };
    }

    private static Set<Id<Product>> products(JsonPlace place) {
        Set<Id<Product>> products = new LinkedHashSet<>();
        place.list().forEach(one -> product(one).ifPresent(products::add));
        return products;
    }

    /// An id; a blank one is refused.
    static Optional<Id<Product>> product(JsonPlace place) {
        String id = place.text();
        if (id.isBlank()) {
            place.refuse(RuleProblem.WRONG_TYPE, place.shown(), "\"id\"");
            return Optional.empty();
        }
        return Optional.of(Id.of(id));
    }

    private static Category category(JsonPlace place) {
        return place.node().isString()
                ? Category.of(place.text())
                : new Category(place.list().stream().map(JsonPlace::text).toList());
    }

    private static Condition has(JsonPlace place) {
        place.isObjectOf("attribute", "value");
        return new Condition.Has(
                place.required("attribute").map(JsonPlace::text).orElse(""),
                place.required("value").map(JsonPlace::text).orElse(""));
    }

    private static Condition priced(JsonPlace place) {
        place.isObjectOf("from", "below");
        return new Condition.Priced(
                place.field("from").map(at -> at.whole(0, Long.MAX_VALUE)).orElse(0L),
                place.field("below").map(at -> at.whole(0, Long.MAX_VALUE)).orElse(Long.MAX_VALUE));
    }
}
