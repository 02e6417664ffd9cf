package fittingroom.rules;

import fittingroom.events.Channel;
import fittingroom.events.Placement;
import fittingroom.learning.Signal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Turns a JSON document into a rule set, strictly: every unknown field and every value out of range is reported
/// with its place. What it returns is meant only where nothing was reported.
final class RuleReader {

    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

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
                root.text("name"), rules, root.field("weights").map(RuleReader::weights).orElse(Weights.USUAL),
                root.field("coherence").map(RuleReader::coherence).orElse(CoherencePolicy.USUAL));
    }

    private static Optional<Rule> rule(JsonPlace place) {
        if (!place.isObjectOf(
                "id", "name", "note", "on", "when", "what", "then", "scope", "who", "window", "source", "owner", "created")) {
            return Optional.empty();
        }
        String id = place.required("id").map(JsonPlace::text).orElse("");
        if (id.isBlank()) {
            place.refuse(RuleProblem.MISSING, place.shown(), "id");
            return Optional.empty();
        }
        Effect then = place.required("then").flatMap(EffectReader::effect).orElse(new Effect.Hide());
        return Optional.of(new Rule(
                id, place.text("name"), place.text("note"),
                place.field("on").map(JsonPlace::flag).orElse(true),
                place.field("when").map(ConditionReader::condition).orElse(Condition.ANYTHING),
                place.required("what").map(ConditionReader::condition).orElse(Condition.ANYTHING),
                then,
                place.field("scope").map(RuleReader::scope).orElse(Scope.EVERYWHERE),
                place.field("who").map(AudienceReader::audience).orElse(Audience.EVERYONE),
                place.field("window").map(RuleReader::window).orElse(Window.ALWAYS),
                provenance(place)));
    }

    private static Window window(JsonPlace place) {
        place.isObjectOf("from", "until", "zone");
        Optional<LocalDate> from = place.field("from").flatMap(at -> at.coded(RuleReader::day, "2026-11-27"));
        Optional<LocalDate> until = place.field("until").flatMap(at -> at.coded(RuleReader::day, "2026-11-27"));
        ZoneId zone = place.field("zone").flatMap(at -> at.coded(RuleReader::zone, "UTC, Europe/Berlin, …"))
                .orElse(Window.ALWAYS.zone());
        if (from.isPresent() && until.isPresent() && until.get().isBefore(from.get())) {
            place.refuse(RuleProblem.OUT_OF_RANGE, place.shown() + ".until", until.get(), from.get(), LAST_DAY);
            return Window.ALWAYS;
        }
        return new Window(from, until, zone);
    }

    /// Days of four-digit years, so that every form of a rule can write them.
    private static Optional<LocalDate> day(String text) {
        try {
            LocalDate day = LocalDate.parse(text);
            return day.getYear() < 1000 || day.isAfter(LAST_DAY) ? Optional.empty() : Optional.of(day);
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }

    private static Optional<ZoneId> zone(String text) {
        return ZoneId.getAvailableZoneIds().contains(text) ? Optional.of(ZoneId.of(text)) : Optional.empty();
    }

    private static Provenance provenance(JsonPlace place) {
        return new Provenance(
                place.field("source").flatMap(at -> at.coded(Provenance.Source::of, "verdict, matrix, file, hand"))
                        .orElse(Provenance.Source.HAND),
                place.text("owner"),
                place.field("created").flatMap(at -> at.coded(RuleReader::moment, "2026-11-27T09:00:00Z")));
    }

    private static Optional<Instant> moment(String text) {
        try {
            return Optional.of(Instant.parse(text));
        } catch (DateTimeException notAMoment) {
            return Optional.empty();
        }
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
}
