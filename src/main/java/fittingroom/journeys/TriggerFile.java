package fittingroom.journeys;

import fittingroom.base.Outcome;
import fittingroom.base.Problem;
import fittingroom.events.Channel;
import fittingroom.events.Placement;
import fittingroom.events.Purpose;
import fittingroom.rules.JsonPlace;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Triggers as JSON text, read strictly; what each word means is said in `app/docs/journeys.md`.
public final class TriggerFile {

    /// First field of every trigger file.
    public static final String FORMAT = "fitting-room-triggers/1";

    private static final String USUAL = "/triggers/usual.json";
    private static final int MOST_MESSAGES = 1000;
    private static final Duration DAY = Duration.ofDays(1);

    private TriggerFile() {}

    /// The triggers that the program comes with.
    public static TriggerSet usual() {
        try (InputStream in = TriggerFile.class.getResourceAsStream(USUAL)) {
            if (in == null) {
                throw new IllegalStateException(USUAL + " is missing");
            }
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            if (read(text) instanceof Outcome.Done<TriggerSet>(TriggerSet set)) {
                return set;
            }
            throw new IllegalStateException(USUAL + " is not as it should be");
        } catch (IOException broken) {
            throw new UncheckedIOException(USUAL, broken);
        }
    }

    /// Refused where the file is absent, too large or no trigger file in every field.
    ///
    /// @throws UncheckedIOException if the disk fails
    public static Outcome<TriggerSet> read(Path file) {
        return JourneyFile.text(file).then(TriggerFile::read);
    }

    /// Refused where the text is no trigger file in every field; all problems are named at once.
    public static Outcome<TriggerSet> read(String text) {
        List<Problem> problems = new ArrayList<>();
        return JourneyFile.parse(text, problems).then(root -> {
            TriggerSet set = set(root);
            return problems.isEmpty() ? Outcome.done(set) : Outcome.refused(problems);
        });
    }

    private static TriggerSet set(JsonPlace root) {
        root.isObjectOf("format", "name", "zone", "quiet", "triggers");
        root.required("format").filter(format -> !format.text().equals(FORMAT))
                .ifPresent(format -> format.refuse(JourneyProblem.VERSION, format.node().toString(), FORMAT));
        ZoneId zone = root.field("zone").flatMap(place -> timed(place, ZoneId::of, "Europe/Paris")).orElse(ZoneOffset.UTC);
        List<Trigger> triggers = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (JsonPlace place : root.required("triggers").map(JsonPlace::list).orElse(List.of())) {
            Trigger trigger = trigger(place);
            if (triggers.size() == TriggerSet.MOST || !ids.add(trigger.id())) {
                place.refuse(JourneyProblem.WORD, place.shown(), trigger.id(), "id");
            } else {
                triggers.add(trigger);
            }
        }
        return new TriggerSet(root.text("name"), root.field("quiet").map(place -> quiet(place, zone)).orElse(QuietHours.never(zone)), triggers);
    }

    private static QuietHours quiet(JsonPlace place, ZoneId zone) {
        place.isObjectOf("from", "to");
        return new QuietHours(time(place, "from"), time(place, "to"), zone);
    }

    private static LocalTime time(JsonPlace place, String field) {
        return place.required(field).flatMap(at -> timed(at, LocalTime::parse, "21:00")).orElse(LocalTime.MIDNIGHT);
    }

    private static Trigger trigger(JsonPlace place) {
        place.isObjectOf("id", "kind", "threshold", "delay", "words", "channel", "most", "within", "purpose", "answer", "text");
        return new Trigger(
                place.required("id").map(JsonPlace::text).orElse(""),
                place.required("kind").flatMap(at -> at.coded(Trigger.Kind::of, codes(Trigger.Kind.values(), Trigger.Kind::code))).orElse(Trigger.Kind.LINGER),
                span(place, "threshold").orElse(Duration.ZERO),
                span(place, "delay").orElse(Duration.ZERO),
                place.field("words").map(at -> at.list().stream().map(JsonPlace::text).toList()).orElse(List.of()),
                place.required("channel").flatMap(at -> at.coded(Channel::of, codes(Channel.values(), Channel::code))).orElse(Channel.EMAIL),
                place.field("most").map(at -> (int) at.whole(1, MOST_MESSAGES)).orElse(1),
                span(place, "within").orElse(DAY),
                place.required("purpose").flatMap(at -> at.coded(Purpose::of, codes(Purpose.values(), Purpose::code))).orElse(Purpose.PERSONALISATION),
                place.required("answer").flatMap(at -> at.coded(Placement::of, String.join(", ", Placement.codes()))).orElse(Placement.EMAIL),
                place.text("text"));
    }

    private static Optional<Duration> span(JsonPlace place, String field) {
        return place.field(field).flatMap(at -> timed(at, Duration::parse, "P1D, PT40S").map(Duration::abs));
    }

    private static <T> Optional<T> timed(JsonPlace place, Function<String, T> read, String example) {
        try {
            return Optional.of(read.apply(place.text()));
        } catch (DateTimeException notATime) {
            place.refuse(JourneyProblem.WORD, place.shown(), place.node().toString(), example);
            return Optional.empty();
        }
    }

    private static <T> String codes(T[] values, Function<T, String> code) {
        return Arrays.stream(values).map(code).collect(Collectors.joining(", "));
    }
}
