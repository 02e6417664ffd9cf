package fittingroom.ui.rules;

import fittingroom.catalog.Category;
import fittingroom.events.Placement;
import fittingroom.rules.Askable;
import fittingroom.rules.Condition;
import fittingroom.rules.Effect;
import fittingroom.rules.Rule;
import fittingroom.rules.Scope;
import fittingroom.ui.parts.Say;
import java.time.Month;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The usual wishes, each as a rule over what the loaded catalog answers to. It is where a rule begins: everything in it
/// can be changed afterwards.
enum Templates {
    NEW_ARRIVALS,
    CLEAR_STOCK,
    SAME_SEASON,
    COMPLETE_LOOK,
    BRAND_TIER,
    TAKE_OFF,
    OPEN_WITH,
    MIX_BRANDS,
    NOT_AGAIN,
    FILL_UP;

    private static final double USUAL = 40;
    /// Of one brand in a slate.
    private static final int MIXED = 2;
    /// Days for which a purchase counts.
    private static final int RECENT = 90;
    private static final List<String> NEW = List.of("new", "new in", "new arrival", "new arrivals", "novelty");
    private static final List<String> SALE = List.of("sale", "clearance", "outlet", "last chance", "end of season", "reduced");

    /// A rule that does nothing yet, and says so, until the person has chosen products.
    static Rule blank(String id) {
        return Rule.of(id, "", new Condition.ProductIs(Set.of()), new Effect.Boost(USUAL));
    }

    String words() {
        return Say.it("ui.rules.template." + code());
    }

    String tip() {
        return Say.it("ui.rules.template." + code() + ".tip");
    }

    private String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// Empty where the catalog has nothing that this wish could rest on.
    Optional<Rule> rule(String id, Askable askable, Month month) {
        return switch (this) {
            case NEW_ARRIVALS -> value(askable, NEW).map(what -> named(id, what, new Effect.Boost(USUAL)));
            case CLEAR_STOCK -> value(askable, SALE).or(() -> lastSeason(askable, month))
                    .map(what -> named(id, what, new Effect.Boost(USUAL)));
            case SAME_SEASON -> same(askable, "season").map(what -> named(id, what, new Effect.Boost(USUAL)));
            case COMPLETE_LOOK -> same(askable, "occasion").or(() -> same(askable, "style")).or(() -> same(askable, "use"))
                    .map(what -> named(id, what, new Effect.Boost(USUAL)).at(Scope.at(Placement.COMPLETE_THE_LOOK)));
            case BRAND_TIER -> askable.prices().isEmpty() ? Optional.empty() : Optional.of(
                    named(id, new Condition.Priced(0, askable.price(0.25)), new Effect.KeepApart())
                            .when(new Condition.Priced(askable.price(0.75), Long.MAX_VALUE)));
            case TAKE_OFF -> category(askable).map(what -> named(id, what, new Effect.Hide()).at(Scope.at(Placement.HOME)));
            case OPEN_WITH -> category(askable).map(what -> named(id, what, new Effect.Pin(1)).at(Scope.at(Placement.HOME)));
            case MIX_BRANDS -> askable.values().containsKey("brand")
                    ? Optional.of(named(id, Condition.ANYTHING, new Effect.Limit(MIXED, "brand"))) : Optional.empty();
            case NOT_AGAIN -> Optional.of(named(
                    id, Condition.ANYTHING, new Effect.Suppress(Effect.Suppress.Deed.BOUGHT, 1, RECENT, "")));
            case FILL_UP -> category(askable).map(what -> named(id, what, new Effect.Fill()));
        };
    }

    private Rule named(String id, Condition what, Effect then) {
        return Rule.of(id, words(), what, then);
    }

    private static Optional<Condition> same(Askable askable, String attribute) {
        return askable.values().containsKey(attribute) ? Optional.of(new Condition.SameAsAnchor(attribute)) : Optional.empty();
    }

    /// One that the person has yet to choose.
    private static Optional<Condition> category(Askable askable) {
        return askable.categories().isEmpty() ? Optional.empty() : Optional.of(new Condition.InCategory(Category.NONE));
    }

    /// The first of these words that is a value of any attribute.
    private static Optional<Condition> value(Askable askable, List<String> words) {
        for (String word : words) {
            for (Map.Entry<String, Map<String, Integer>> attribute : askable.values().entrySet()) {
                if (attribute.getValue().containsKey(word)) {
                    return Optional.of(new Condition.Has(attribute.getKey(), word));
                }
            }
        }
        return Optional.empty();
    }

    /// What the north has just worn; a shop in the south turns it round.
    private static Optional<Condition> lastSeason(Askable askable, Month month) {
        List<String> last = switch (month) {
            case MARCH, APRIL, MAY -> List.of("winter", "autumn");
            case JUNE, JULY, AUGUST -> List.of("spring", "winter");
            case SEPTEMBER, OCTOBER, NOVEMBER -> List.of("summer", "spring");
            case DECEMBER, JANUARY, FEBRUARY -> List.of("autumn", "summer");
        };
        Map<String, Integer> known = askable.values().getOrDefault("season", Map.of());
        return last.stream().filter(known::containsKey).findFirst().map(season -> new Condition.Has("season", season));
    }
}
