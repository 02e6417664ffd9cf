package fittingroom.rules;

import fittingroom.base.Digest;
import fittingroom.base.Outcome;
import fittingroom.base.Problem;
import fittingroom.intake.Intake;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.databind.JsonNode;

/// Rule sets as JSON text, in and out, in one form. It is strict: what it does not understand it refuses by name and
/// place, because a rule that is silently ignored is worse than none.
public final class RuleFile {

    /// First field of every rule file.
    public static final String FORMAT = "fitting-room-rules/1";
    /// Larger files are refused unread.
    public static final long LARGEST_MEGABYTES = 16;
    /// Deeper documents are refused.
    public static final int DEEPEST = 100;

    private static final StrictJson JSON = new StrictJson(DEEPEST);

    private RuleFile() {}

    /// Refused where the file is absent, too large or not a rule file in every field.
    ///
    /// @throws UncheckedIOException if the disk fails
    public static Outcome<RuleSet> read(Path file) {
        return read(file, Optional.empty());
    }

    /// The same for a file that may be packed.
    ///
    /// @param entry which file of a zip, or empty where it holds only one
    public static Outcome<RuleSet> read(Path file, Optional<String> entry) {
        if (!Files.isRegularFile(file)) {
            return Outcome.refused(Problem.of(RuleProblem.NO_FILE, file.toString()));
        }
        int most = Math.toIntExact(LARGEST_MEGABYTES << 20);
        try {
            byte[] bytes = Intake.unpacked(file, entry, most + 1);
            return bytes.length > most
                    ? Outcome.refused(Problem.of(RuleProblem.TOO_LARGE, LARGEST_MEGABYTES))
                    : read(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException notText) {
            return Outcome.refused(Problem.of(RuleProblem.NOT_UTF8, file.toString()));
        } catch (ZipException | EOFException damaged) {
            return Outcome.refused(Problem.of(RuleProblem.UNREADABLE, String.valueOf(damaged.getMessage()), 1));
        } catch (IOException broken) {
            throw new UncheckedIOException(file.toString(), broken);
        }
    }

    /// Refused where the text is not a rule file in every field; all problems are named at once.
    public static Outcome<RuleSet> read(String text) {
        if (text.length() > LARGEST_MEGABYTES << 20) {
            return Outcome.refused(Problem.of(RuleProblem.TOO_LARGE, LARGEST_MEGABYTES));
        }
        JsonNode root;
        try {
            root = JSON.read(text);
        } catch (StreamConstraintsException tooMuch) {
            return Outcome.refused(Problem.of(RuleProblem.TOO_DEEP, DEEPEST));
        } catch (JacksonException notJson) {
            return Outcome.refused(Problem.of(
                    RuleProblem.UNREADABLE, notJson.getOriginalMessage(), notJson.getLocation().getLineNr()));
        }
        List<Problem> problems = new ArrayList<>();
        RuleSet set = RuleReader.read(JsonPlace.root(root, problems));
        return problems.isEmpty() ? Outcome.done(set) : Outcome.refused(problems);
    }

    /// The one JSON form of a rule set, with a line end at the end.
    public static String write(RuleSet set) {
        return RuleWriter.write(set).toPrettyString().replace("\r\n", "\n") + "\n";
    }

    /// @throws UncheckedIOException if the disk fails
    public static void write(RuleSet set, Path file) {
        try {
            Files.writeString(file, write(set));
        } catch (IOException broken) {
            throw new UncheckedIOException(file.toString(), broken);
        }
    }

    /// Names everything in a rule set that decides a slate: rules that are on, in order, without their names, notes
    /// and provenance; weights; coherence policy. Two rule sets with one hash give the same slates.
    public static String hash(RuleSet set) {
        List<Rule> acting = set.rules().stream()
                .filter(Rule::on)
                .map(Rule::acting)
                .toList();
        return Digest.of(RuleWriter.write(new RuleSet("", acting, set.weights(), set.coherence())).toString());
    }
}
