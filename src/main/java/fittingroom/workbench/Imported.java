package fittingroom.workbench;

import fittingroom.base.Problem;
import fittingroom.intake.IntakeReport;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// How one file ended: loaded with its report, or refused with the reasons. It holds no rows.
///
/// @param report absent only where nothing could be read, or the load was stopped before
/// @param folded events and lists that the workspace had already
/// @param seconds from the first byte read until the load was on disk
public record Imported(
        Path file, boolean loaded, Optional<IntakeReport> report, List<Problem> problems, long folded, double seconds) {

    public Imported {
        problems = List.copyOf(problems);
    }

    static Imported refused(Path file, List<Problem> problems) {
        return new Imported(file, false, Optional.empty(), problems, 0, 0);
    }

    static Imported stopped(Path file) {
        return new Imported(file, false, Optional.empty(), List.of(), 0, 0);
    }

    /// Whether a person stopped the load before this file was complete.
    public boolean isStopped() {
        return !loaded && report.isEmpty() && problems.isEmpty();
    }

    static Imported nothing(Path file, IntakeReport report) {
        return new Imported(file, false, Optional.of(report), List.of(), 0, 0);
    }
}
