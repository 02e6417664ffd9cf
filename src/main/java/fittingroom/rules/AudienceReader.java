package fittingroom.rules;

import fittingroom.events.Purpose;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/// Reads the audiences of a rule file, as strictly as [RuleReader]: what it returns is meant only where nothing was
/// reported.
final class AudienceReader {

    private static final String[] AUDIENCES = {
        "all", "any", "not", "shopper", "has-bought", "likes", "allows", "cart-has", "cart-worth"
    };
    private static final String PURPOSES = Arrays.stream(Purpose.values()).map(Purpose::code).collect(Collectors.joining(", "));

    private AudienceReader() {}

    static Audience audience(JsonPlace place) {
        if (place.node().isString()) {
            if (!place.text().equals("everyone")) {
                place.refuse(RuleProblem.UNKNOWN_CODE, place.shown(), place.text(),
                        "everyone, " + String.join(", ", AUDIENCES));
            }
            return Audience.EVERYONE;
        }
        Optional<JsonPlace> found = place.only(AUDIENCES);
        if (found.isEmpty()) {
            return Audience.EVERYONE;
        }
        JsonPlace part = found.get();
        return switch (part.key()) {
            case "all" -> new Audience.All(part.list().stream().map(AudienceReader::audience).toList());
            case "any" -> new Audience.Any(part.list().stream().map(AudienceReader::audience).toList());
            case "not" -> new Audience.Not(audience(part));
            case "shopper" -> new Audience.Is(
                    part.coded(Audience.Standing::of, "guest, new, returning").orElse(Audience.Standing.GUEST));
            case "has-bought" -> hasBought(part);
            case "likes" -> likes(part);
            case "allows" -> new Audience.Allows(part.coded(Purpose::of, PURPOSES).orElse(Purpose.PERSONALISATION));
            case "cart-has" -> new Audience.CartHas(ConditionReader.condition(part));
            default -> cartWorth(part);
        };
    }

    private static Audience hasBought(JsonPlace place) {
        place.isObjectOf("what", "days");
        return new Audience.HasBought(
                place.required("what").map(ConditionReader::condition).orElse(Condition.ANYTHING),
                place.field("days").map(at -> (int) at.whole(0, Effect.Suppress.MOST_DAYS)).orElse(0));
    }

    private static Audience likes(JsonPlace place) {
        place.isObjectOf("attribute", "value", "at-least");
        return new Audience.Likes(
                place.required("attribute").map(JsonPlace::text).orElse(""),
                place.required("value").map(JsonPlace::text).orElse(""),
                place.required("at-least").map(at -> at.number(0, 1)).orElse(0.0));
    }

    private static Audience cartWorth(JsonPlace place) {
        place.isObjectOf("from", "below");
        return new Audience.CartWorth(
                place.field("from").map(at -> at.whole(0, Long.MAX_VALUE)).orElse(0L),
                place.field("below").map(at -> at.whole(0, Long.MAX_VALUE)).orElse(Long.MAX_VALUE));
    }
}
