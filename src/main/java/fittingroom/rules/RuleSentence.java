package fittingroom.rules;

import fittingroom.base.Id;
import fittingroom.base.Words;
import fittingroom.catalog.Catalog;
import fittingroom.catalog.Facet;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Reads a rule back as one sentence, so that a person sees what the engine will do. It is for people, not for
/// files.
public final class RuleSentence {

    private static final int NAMED = 3;
    private static final String TYPE = Facet.TYPE.code();
    private static final Set<String> LEXICON =
            Arrays.stream(Facet.values()).map(Facet::code).collect(Collectors.toUnmodifiableSet());

    private RuleSentence() {}

    /// What people call a rule: its name, or what it does where it has none, cut at a word.
    ///
    /// @param most letters of a sentence that stands in for a name
    public static String called(Rule rule, Catalog catalog, int most) {
        if (!rule.name().isBlank()) {
            return rule.name();
        }
        String whole = of(rule, catalog);
        if (whole.length() <= most) {
            return whole;
        }
        int space = whole.lastIndexOf(' ', most);
        return whole.substring(0, space > most / 2 ? space : most) + "…";
    }

    public static String of(Rule rule, Catalog catalog) {
        String what = condition(rule.what(), catalog);
        List<String> parts = new ArrayList<>();
        parts.add(switch (rule.then()) {
            case Effect.Hide() -> words("rules.sentence.hide", what);
            case Effect.Pin(int place) -> words("rules.sentence.pin", what, place);
            case Effect.Boost(double percent) -> words("rules.sentence.boost", what, percent);
            case Effect.Bury(double percent) -> words("rules.sentence.bury", what, percent);
            case Effect.ShowOnly() -> words("rules.sentence.only", what);
            case Effect.Suppress suppress -> suppress(suppress, what);
            case Effect.Replace(var by) -> words("rules.sentence.replace", what, title(by, catalog));
            case Effect.Limit(int most, String attribute) -> attribute.isBlank()
                    ? words("rules.sentence.limit", what, most)
                    : words("rules.sentence.limit-per", what, most, spoken(attribute));
            case Effect.Quota(double percent) -> words("rules.sentence.quota", what, percent);
            case Effect.Fill() -> words("rules.sentence.fill", what);
            case Effect.KeepApart() -> words("rules.sentence.apart", what, condition(rule.when(), catalog));
            case Effect.GoesWith() -> words("rules.sentence.goes", what, condition(rule.when(), catalog));
        });
        if (!(rule.when() instanceof Condition.Anything) && !Effect.isOfPairs(rule.then())) {
            parts.add(words("rules.sentence.beside", condition(rule.when(), catalog)));
        }
        if (!rule.scope().placements().isEmpty()) {
            parts.add(words("rules.sentence.at", rule.scope().placements().stream()
                    .sorted().map(one -> words("rules.condition.product", words("events.placement." + one.code())))
                    .collect(Collectors.joining(", "))));
        }
        if (!rule.scope().channels().isEmpty()) {
            parts.add(words("rules.sentence.on", rule.scope().channels().stream()
                    .sorted().map(one -> words("events.channel." + one.code())).collect(Collectors.joining(", "))));
        }
        if (!(rule.who() instanceof Audience.Everyone)) {
            parts.add(words("rules.sentence.for", audience(rule.who(), catalog)));
        }
        if (!rule.window().isAlways()) {
            parts.add(window(rule.window()));
        }
        return String.join(" ", parts);
    }

    private static String suppress(Effect.Suppress suppress, String what) {
        String subject = suppress.alike().isBlank()
                ? what
                : words("rules.suppress.alike", what, spoken(suppress.alike()));
        String deed = switch (suppress.deed()) {
            case BOUGHT -> words("rules.suppress.bought", suppress.times(), suppress.days());
            case IN_CART -> words("rules.suppress.cart");
            case IGNORED -> words("rules.suppress.ignored", suppress.times(), suppress.days());
        };
        return words("rules.sentence.suppress", subject, deed);
    }

    private static String window(Window window) {
        String from = window.from().map(Object::toString).orElse("");
        String until = window.until().map(Object::toString).orElse("");
        String zone = window.zone().getId();
        return from.isEmpty()
                ? words("rules.sentence.until", until, zone)
                : until.isEmpty()
                        ? words("rules.sentence.from", from, zone)
                        : words("rules.sentence.between", from, until, zone);
    }

    public static String audience(Audience audience, Catalog catalog) {
        return switch (audience) {
            case Audience.Everyone() -> words("rules.audience.everyone");
            case Audience.All(var parts) -> parts.isEmpty()
                    ? words("rules.audience.everyone")
                    : joined(parts.stream().map(part -> audience(part, catalog)), "rules.condition.and");
            case Audience.Any(var parts) -> parts.isEmpty()
                    ? words("rules.audience.nobody")
                    : joined(parts.stream().map(part -> audience(part, catalog)), "rules.condition.or");
            case Audience.Not(Audience part) -> words("rules.audience.not", audience(part, catalog));
            case Audience.Is(var standing) -> words(switch (standing) {
                case GUEST -> "rules.audience.guest";
                case NEW -> "rules.audience.new";
                case RETURNING -> "rules.audience.returning";
            });
            case Audience.HasBought(Condition what, int days) ->
                words("rules.audience.bought", condition(what, catalog), days);
            case Audience.Likes(String attribute, String value, double atLeast) ->
                words("rules.audience.likes", spoken(attribute), value(attribute, value), atLeast);
            case Audience.Allows(var purpose) -> words("rules.audience.allows", words("events.purpose." + purpose.code()));
            case Audience.CartHas(Condition what) -> words("rules.audience.cart", condition(what, catalog));
            case Audience.CartWorth(long from, long below) -> below == Long.MAX_VALUE
                    ? words("rules.audience.worth", amount(from))
                    : words("rules.audience.between", amount(from), amount(below));
        };
    }

    public static String condition(Condition condition, Catalog catalog) {
        return switch (condition) {
            case Condition.Anything() -> words("rules.condition.anything");
            case Condition.All(var parts) -> joined(parts.stream().map(part -> condition(part, catalog)), "rules.condition.and");
            case Condition.Any(var parts) -> joined(parts.stream().map(part -> condition(part, catalog)), "rules.condition.or");
            case Condition.Not(Condition part) -> words("rules.condition.not", condition(part, catalog));
            case Condition.ProductIs(var products) -> {
                if (products.isEmpty()) {
                    yield words("rules.condition.unsaid");
                }
                String named = products.stream().limit(NAMED)
                        .map(id -> words("rules.condition.product", title(id, catalog)))
                        .collect(Collectors.joining(", "));
                yield products.size() <= NAMED
                        ? named
                        : words("rules.condition.more", named, products.size() - NAMED);
            }
            case Condition.InCategory(var category) -> category.isNone()
                    ? words("rules.condition.unsaid-category") : words("rules.condition.category", category.toString());
            case Condition.Has(String attribute, String value) when attribute.isBlank() || value.isBlank() ->
                words("rules.condition.unsaid-value", spoken(attribute));
            case Condition.Has(String attribute, String value) -> TYPE.equals(attribute)
                    ? words("rules.condition.type", value(attribute, value))
                    : words("rules.condition.has", spoken(attribute), value(attribute, value));
            case Condition.Priced(long from, long below) -> below == Long.MAX_VALUE
                    ? words("rules.condition.above", amount(from))
                    : words("rules.condition.priced", amount(from), amount(below));
            case Condition.SameAsAnchor(String attribute) -> attribute.isBlank()
                    ? words("rules.condition.unsaid-same") : words("rules.condition.same", spoken(attribute));
        };
    }

    /// A name of an attribute, as people say it.
    private static String spoken(String attribute) {
        return attribute.replace('_', ' ');
    }

    /// A code of the lexicon is spoken as words; what stands in a column of the shop is left as it stands there.
    public static String value(String attribute, String value) {
        return LEXICON.contains(attribute) ? value.replace('-', ' ') : value;
    }

    private static String joined(Stream<String> parts, String key) {
        return parts.collect(Collectors.joining(" " + words(key) + " "));
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
