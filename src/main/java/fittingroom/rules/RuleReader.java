package fittingroom.rules;

import fittingroom.base.Id;
import fittingroom.catalog.Category;
import fittingroom.catalog.Product;
import fittingroom.events.Channel;
import fittingroom.events.Placement;
import fittingroom.learning.Signal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/// Turns a JSON document into a rule set, strictly: every unknown field and every value out of range is reported
/// with its place. What it returns is meant only where nothing was reported.
final class RuleReader {

    private static final String[] CONDITIONS = {
        "all", "any", "not", "product", "category", "has", "priced", "same-as-anchor"
    };
    private static final String[] EFFECTS = {"pin", "boost", "bury"};

    private RuleReader() {}

    static RuleSet read(JsonPlace root) {
        root.isObjectOf("format", "name", "rules", "weights", "coherence");
        root.required("format").ifPresent(format -> {
            if (!format.text().equals(RuleFile.FORMAT)) {
                format.refuse(RuleProblem.UNKNOWN_CODE, format.shown(), format.node().toString(), RuleFile.FORMAT);
            }
        });
        List<Rule> rules = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (JsonPlace place : root.field("rules").map(JsonPlace::list).orElse(List.of())) {
            rule(place).ifPresent(rule -> {
                if (ids.add(rule.id())) {
                    rules.add(rule);
                } else {
                    place.refuse(RuleProblem.DUPLICATE_ID, place.shown(), rule.id());
                }
            });
        }
        return new RuleSet(
                text(root, "name"), rules, root.field("weights").map(RuleReader::weights).orElse(Weights.USUAL),
                root.field("coherence").map(RuleReader::coherence).orElse(CoherencePolicy.USUAL));
    }

    private static Optional<Rule> rule(JsonPlace place) {
        if (!place.isObjectOf("id", "name", "note", "on", "when", "what", "then", "scope")) {
            return Optional.empty();
        }
        String id = place.required("id").map(JsonPlace::text).orElse("");
        if (id.isBlank()) {
            place.refuse(RuleProblem.MISSING, place.shown(), "id");
            return Optional.empty();
        }
        Effect then = place.required("then").flatMap(RuleReader::effect).orElse(new Effect.Hide());
        return Optional.of(new Rule(
                id, text(place, "name"), text(place, "note"),
                place.field("on").map(JsonPlace::flag).orElse(true),
                place.field("when").map(RuleReader::condition).orElse(Condition.ANYTHING),
                place.required("what").map(RuleReader::condition).orElse(Condition.ANYTHING),
                then,
                place.field("scope").map(RuleReader::scope).orElse(Scope.EVERYWHERE)));
    }

    private static Optional<Effect> effect(JsonPlace place) {
        if (place.node().isString()) {
            return switch (place.text()) {
                case "hide" -> Optional.of(new Effect.Hide());
                case "keep-apart" -> Optional.of(new Effect.KeepApart());
                case "goes-with" -> Optional.of(new Effect.GoesWith());
                default -> {
                    place.refuse(
                            RuleProblem.UNKNOWN_CODE, place.shown(), place.text(),
                            "hide, keep-apart, goes-with, pin, boost, bury");
                    yield Optional.empty();
                }
            };
        }
        return only(place, EFFECTS).map(part -> switch (key(part)) {
            case "pin" -> new Effect.Pin((int) part.whole(1, Effect.Pin.LAST_PLACE));
            case "boost" -> new Effect.Boost(part.number(0, Effect.STRONGEST));
            default -> new Effect.Bury(part.number(0, Effect.STRONGEST));
        });
    }

    private static Condition condition(JsonPlace place) {
        if (place.node().isString()) {
            if (!place.text().equals("anything")) {
                place.refuse(RuleProblem.UNKNOWN_CODE, place.shown(), place.text(),
                        "anything, " + String.join(", ", CONDITIONS));
            }
            return Condition.ANYTHING;
        }
        Optional<JsonPlace> found = only(place, CONDITIONS);
        if (found.isEmpty()) {
            return Condition.ANYTHING;
        }
        JsonPlace part = found.get();
        return switch (key(part)) {
            case "all" -> new Condition.All(part.list().stream().map(RuleReader::condition).toList());
            case "any" -> new Condition.Any(part.list().stream().map(RuleReader::condition).toList());
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
        for (JsonPlace one : place.list()) {
            String id = one.text();
            if (id.isBlank()) {
                one.refuse(RuleProblem.WRONG_TYPE, one.shown(), "\"id\"");
            } else {
                products.add(Id.of(id));
            }
        }
        return products;
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

    private static Scope scope(JsonPlace place) {
        place.isObjectOf("placements", "channels");
        Set<Placement> placements = EnumSet.noneOf(Placement.class);
        for (JsonPlace one : place.field("placements").map(JsonPlace::list).orElse(List.of())) {
            placement(one, one.text()).ifPresent(placements::add);
        }
        Set<Channel> channels = EnumSet.noneOf(Channel.class);
        for (JsonPlace one : place.field("channels").map(JsonPlace::list).orElse(List.of())) {
            Channel.of(one.text()).ifPresentOrElse(channels::add, () -> one.refuse(
                    RuleProblem.UNKNOWN_CODE, one.shown(), one.node().toString(),
                    String.join(", ", Arrays.stream(Channel.values()).map(Channel::code).toList())));
        }
        return new Scope(placements, channels);
    }

    private static Weights weights(JsonPlace place) {
        String[] codes = Arrays.stream(Signal.values()).map(Signal::code).toArray(String[]::new);
        place.isObjectOf(codes);
        Map<Signal, Double> values = new EnumMap<>(Signal.class);
        for (Signal signal : Signal.values()) {
            place.field(signal.code()).ifPresent(at -> values.put(signal, at.number(0, Weights.LARGEST)));
        }
        return new Weights(values);
    }

    private static CoherencePolicy coherence(JsonPlace place) {
        place.isObjectOf("threshold", "strength", "placements");
        Map<Placement, CoherencePolicy.Treatment> treatments = new EnumMap<>(Placement.class);
        place.field("placements").ifPresent(at -> {
            at.isObjectOf(Placement.codes().toArray(String[]::new));
            for (Placement placement : Placement.values()) {
                at.field(placement.code()).flatMap(RuleReader::treatment)
                        .ifPresent(treatment -> treatments.put(placement, treatment));
            }
        });
        return new CoherencePolicy(
                place.field("threshold").map(at -> at.number(0, 1)).orElse(CoherencePolicy.USUAL.threshold()),
                place.field("strength").map(at -> at.number(0, 1)).orElse(CoherencePolicy.USUAL.strength()),
                treatments);
    }

    private static Optional<CoherencePolicy.Treatment> treatment(JsonPlace place) {
        Optional<CoherencePolicy.Treatment> treatment = CoherencePolicy.Treatment.of(place.text());
        if (treatment.isEmpty()) {
            place.refuse(RuleProblem.UNKNOWN_CODE, place.shown(), place.node().toString(), "mark, demote, hold-back");
        }
        return treatment;
    }

    private static Optional<Placement> placement(JsonPlace place, String code) {
        Optional<Placement> placement = Placement.of(code);
        if (placement.isEmpty()) {
            place.refuse(RuleProblem.UNKNOWN_CODE, place.shown(), code, String.join(", ", Placement.codes()));
        }
        return placement;
    }

    /// The one field of an object that has exactly one of these.
    private static Optional<JsonPlace> only(JsonPlace place, String... known) {
        if (!place.isObjectOf(known)) {
            return Optional.empty();
        }
        Set<Map.Entry<String, JsonNode>> fields = place.node().properties();
        if (fields.size() != 1) {
            place.refuse(RuleProblem.WRONG_TYPE, place.shown(), "{ \"" + known[0] + "\": … }");
            return Optional.empty();
        }
        return place.field(fields.iterator().next().getKey());
    }

    private static String key(JsonPlace place) {
        return place.path().substring(place.path().lastIndexOf('.') + 1);
    }

    private static String text(JsonPlace place, String field) {
        return place.field(field).map(JsonPlace::text).orElse("");
    }
}
