package fittingroom.journeys;

import fittingroom.base.Cancel;
import fittingroom.base.Outcome;
import fittingroom.base.Problem;
import fittingroom.base.Progress;
import fittingroom.rules.CompiledRules;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// A folder of saved journeys, walked again one after another: a test of rules that people can read. It writes nothing.
public final class JourneyFolder {

    /// One file of the folder and what came of it.
    ///
    /// @param name of the journey; of a file that cannot be read its own
    /// @param outcome refused where the file is no journey, or cannot be walked here
    public record Checked(Path file, String name, Outcome<Recheck> outcome) {

        /// Whether it shows what it showed when it was saved; not of one that was saved without slates.
        public boolean isSame() {
            return outcome instanceof Outcome.Done<Recheck>(Recheck recheck) && recheck.slates() > 0 && recheck.isSame();
        }

        /// Whether it was saved without slates, so that there is nothing to compare.
        public boolean isUnkept() {
            return outcome instanceof Outcome.Done<Recheck>(Recheck recheck) && recheck.slates() == 0;
        }
    }

    private JourneyFolder() {}

    /// Journeys in order of their files' names. Refused where there is none.
    ///
    /// @throws UncheckedIOException if the disk fails
    public static Outcome<List<Checked>> recheck(
            Path folder, Ground ground, CompiledRules rules, Instant now, Progress progress, Cancel cancel) {
        List<Path> files = files(folder);
        if (files.isEmpty()) {
            return Outcome.refused(Problem.of(JourneyProblem.NO_JOURNEYS, folder.toString()));
        }
        List<Checked> all = new ArrayList<>();
        for (Path file : files) {
            progress.at("journeys.step.walk", all.size(), files.size());
            Checked checked = checked(file, ground, rules, now, cancel);
            if (cancel.requested()) {
                return Outcome.stopped();
            }
            all.add(checked);
        }
        return Outcome.done(all);
    }

    private static Checked checked(Path file, Ground ground, CompiledRules rules, Instant now, Cancel cancel) {
        Outcome<Journey> read = JourneyFile.read(file);
        String name = read instanceof Outcome.Done<Journey>(Journey journey) ? journey.name() : String.valueOf(file.getFileName());
        return new Checked(file, name, read.then(journey -> Recheck.of(ground, journey, rules, now, cancel)));
    }

    private static List<Path> files(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(folder.toString(), broken);
        }
    }
}
