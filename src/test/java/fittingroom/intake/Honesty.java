package fittingroom.intake;

import fittingroom.base.Cancel;
import fittingroom.base.Outcome;
import java.nio.file.Path;
import java.util.Optional;

/// What must hold for any file whatever: a look finds what a load finds, the sink is given what the report counts, and
/// every row is accepted, rejected or merged. It does not say whether what was read is right.
final class Honesty {

    private Honesty() {}

    /// What is wrong, or empty.
    static Optional<String> complaint(Path file) {
        Gathered all = Gathered.from(file);
        Outcome<IntakeReport> look = new Intake(Gathered.TODAY).examine(file, Options.AUTO, Cancel.never());
        if (!all.outcome().equals(look)) {
            return Optional.of("a look finds " + look + ", a load " + all.outcome());
        }
        return switch (all.outcome()) {
            case Outcome.Done<IntakeReport>(IntakeReport report) -> complaint(report, all);
            case Outcome.Refused<IntakeReport>(var problems) ->
                problems.isEmpty() || problems.getFirst().message().isBlank() ? Optional.of("refused without a word") : Optional.empty();
            case Outcome.Stopped<IntakeReport>() -> Optional.of("stopped, and nobody asked it to");
        };
    }

    private static Optional<String> complaint(IntakeReport report, Gathered all) {
        if (report.rows() != report.accepted() + report.rejected() + report.merged()) {
            return Optional.of(report.rows() + " rows, but " + report.accepted() + " accepted, " + report.rejected()
                    + " rejected, " + report.merged() + " merged");
        }
        if (report.products() != all.products.size() || report.events() != all.events.size()
                || report.slates() != all.slates.size()) {
            return Optional.of("the report counts " + report.products() + " products, " + report.events() + " events, "
                    + report.slates() + " slates; the sink was given " + all.products.size() + ", " + all.events.size()
                    + ", " + all.slates.size());
        }
        return Optional.empty();
    }
}
