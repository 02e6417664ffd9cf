package fittingroom.journeys;

import fittingroom.base.Outcome;
import fittingroom.base.Problem;
import fittingroom.base.WholeFile;
import fittingroom.rules.JsonPlace;
import fittingroom.rules.StrictJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;

/// Journeys as JSON text, in and out, in one form; the schema is `app/docs/journey.schema.json`. It is strict: a step that
/// is silently left out would be another journey.
public final class JourneyFile {

    /// First field of every journey file.
    public static final String FORMAT = "fitting-room-journey/1";
    /// Larger files are refused unread.
    public static final long LARGEST_MEGABYTES = 16;

    private static final int DEEPEST = 20;

    private static final StrictJson JSON = new StrictJson(DEEPEST);

    private JourneyFile() {}

    /// Refused where the file is absent, too large or not a journey in every field.
    ///
    /// @throws UncheckedIOException if the disk fails
    public static Outcome<Journey> read(Path file) {
        return text(file).then(JourneyFile::read);
    }

    /// Refused where the text is not a journey in every field; all problems are named at once.
    public static Outcome<Journey> read(String text) {
        List<Problem> problems = new ArrayList<>();
        return parse(text, problems).then(root -> {
            Journey journey = JourneyReader.read(root);
            return problems.isEmpty() ? Outcome.done(journey) : Outcome.refused(problems);
        });
    }

    static Outcome<String> text(Path file) {
        if (!Files.isRegularFile(file)) {
            return Outcome.refused(Problem.of(JourneyProblem.NO_FILE, file.toString()));
        }
        try {
            return Files.size(file) > LARGEST_MEGABYTES << 20
                    ? Outcome.refused(Problem.of(JourneyProblem.TOO_LARGE, LARGEST_MEGABYTES))
                    : Outcome.done(Files.readString(file, StandardCharsets.UTF_8));
        } catch (MalformedInputException notText) {
            return Outcome.refused(Problem.of(JourneyProblem.UNREADABLE, "UTF-8", notText.getInputLength()));
        } catch (IOException broken) {
            throw new UncheckedIOException(file.toString(), broken);
        }
    }

    /// @param problems gathers what is wrong with what stands in the text
    static Outcome<JsonPlace> parse(String text, List<Problem> problems) {
        try {
            return Outcome.done(JsonPlace.root(JSON.read(text), problems));
        } catch (JacksonException notJson) {
            return Outcome.refused(Problem.of(
                    JourneyProblem.UNREADABLE, notJson.getOriginalMessage(), notJson.getLocation().getLineNr()));
        }
    }

    /// The one JSON form of a journey, with a line end at the end.
    public static String write(Journey journey) {
        return JourneyWriter.write(journey).toPrettyString().replace("\r\n", "\n") + "\n";
    }

    /// Writes it whole or not at all.
    ///
    /// @throws UncheckedIOException if the disk fails
    public static void write(Journey journey, Path file) {
        WholeFile.write(file, write(journey).getBytes(StandardCharsets.UTF_8));
    }
}
