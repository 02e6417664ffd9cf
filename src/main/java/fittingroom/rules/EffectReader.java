package fittingroom.rules;

import java.util.Optional;

/// Reads the effects of a rule file, as strictly as [RuleReader]: what it returns is meant only where nothing was
/// reported.
final class EffectReader {

    private static final String[] WITH_DETAILS = {"pin", "boost", "bury", "limit", "quota", "replace", "suppress"};
    private static final String KNOWN = "hide, show-only, keep-apart, goes-with, fill, " + String.join(", ", WITH_DETAILS);

    private EffectReader() {}

    static Optional<Effect> effect(JsonPlace place) {
        return place.node().isString()
                ? place.coded(EffectReader::plain, KNOWN)
                : place.only(WITH_DETAILS).flatMap(EffectReader::detailed);
    }

    private static Optional<Effect> plain(String code) {
        return switch (code) {
            case "hide" -> Optional.of(new Effect.Hide());
            case "show-only" -> Optional.of(new Effect.ShowOnly());
            case "keep-apart" -> Optional.of(new Effect.KeepApart());
            case "goes-with" -> Optional.of(new Effect.GoesWith());
            case "fill" -> Optional.of(new Effect.Fill());
            default -> Optional.empty();
        };
    }

    private static Optional<Effect> detailed(JsonPlace part) {
        return switch (part.key()) {
            case "pin" -> Optional.of(new Effect.Pin((int) part.whole(1, Effect.Pin.LAST_PLACE)));
            case "boost" -> Optional.of(new Effect.Boost(part.number(0, Effect.STRONGEST)));
            case "bury" -> Optional.of(new Effect.Bury(part.number(0, Effect.STRONGEST)));
            case "limit" -> Optional.of(limit(part));
            case "quota" -> Optional.of(new Effect.Quota(part.number(0, 100)));
            case "replace" -> ConditionReader.product(part).map(Effect.Replace::new);
            default -> Optional.of(suppress(part));
        };
    }

    private static Effect limit(JsonPlace place) {
        place.isObjectOf("most", "per");
        return new Effect.Limit(
                place.required("most").map(at -> (int) at.whole(0, Effect.Pin.LAST_PLACE)).orElse(0), place.text("per"));
    }

    private static Effect suppress(JsonPlace place) {
        place.isObjectOf("deed", "times", "days", "alike");
        return new Effect.Suppress(
                place.required("deed").flatMap(at -> at.coded(Effect.Suppress.Deed::of, "bought, in-cart, ignored"))
                        .orElse(Effect.Suppress.Deed.BOUGHT),
                place.field("times").map(at -> (int) at.whole(1, Effect.Suppress.MOST_TIMES)).orElse(1),
                place.field("days").map(at -> (int) at.whole(0, Effect.Suppress.MOST_DAYS)).orElse(0),
                place.text("alike"));
    }
}
