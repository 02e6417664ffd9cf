package fittingroom.intake;

import fittingroom.events.Purpose;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/// What consent tools and their tags call the purposes. A category that is none of them says nothing about any.
final class ConsentWords {

    private ConsentWords() {}

    /// The categories of one event and the answer to each, in our own words; an empty object refuses everything, an
    /// absent one says nothing.
    static String of(JsonNode categories) {
        if (!categories.isObject()) {
            return "";
        }
        if (categories.isEmpty()) {
            return "none";
        }
        Map<Purpose, Boolean> said = new EnumMap<>(Purpose.class);
        categories.forEachEntry((name, answer) -> purpose(name).ifPresent(purpose -> EventWords.yes(Tree.text(answer))
                .ifPresent(yes -> said.merge(purpose, yes, (one, other) -> one && other))));
        return written(said);
    }

    /// These categories allowed, and every other purpose refused.
    static String only(List<JsonNode> categories) {
        Map<Purpose, Boolean> said = new EnumMap<>(Purpose.class);
        for (Purpose purpose : Purpose.values()) {
            said.put(purpose, false);
        }
        categories.forEach(one -> purpose(Tree.text(one)).ifPresent(purpose -> said.put(purpose, true)));
        return written(said);
    }

    static String written(Map<Purpose, Boolean> said) {
        return said.entrySet().stream()
                .map(one -> one.getKey().code() + "=" + (one.getValue() ? "yes" : "no"))
                .collect(Collectors.joining(";"));
    }

    static Optional<Purpose> purpose(String category) {
        String name = Names.simple(category);
        if (name.contains("personali") || name.contains("functional") || name.contains("preference")) {
            return Optional.of(Purpose.PERSONALISATION);
        }
        if (name.contains("cross")) {
            return Optional.of(Purpose.CROSS_CHANNEL);
        }
        if (name.contains("analytic") || name.contains("performance") || name.contains("statistic")
                || name.contains("measurement")) {
            return Optional.of(Purpose.ANALYTICS);
        }
        if (name.contains("mail") || name.contains("direct") || name.contains("newsletter") || name.contains("push")
                || name.equals("sms")) {
            return Optional.of(Purpose.DIRECT_MARKETING);
        }
        boolean ads = name.contains("advert") || name.contains("target") || name.contains("marketing");
        return ads || name.equals("ads") || name.startsWith("ad_") || name.startsWith("ads_")
                ? Optional.of(Purpose.ADS) : Optional.empty();
    }
}
