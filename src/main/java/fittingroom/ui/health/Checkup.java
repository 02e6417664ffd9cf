package fittingroom.ui.health;

import fittingroom.base.Cancel;
import fittingroom.base.Outcome;
import fittingroom.base.Progress;
import fittingroom.coherence.Coherence;
import fittingroom.health.CategoryMatrix;
import fittingroom.health.Days;
import fittingroom.health.HealthReport;
import fittingroom.health.Subject;
import java.util.Optional;

/// All that the desk says of one subject, worked out together. It is as of that subject.
record Checkup(Subject subject, HealthReport report, Days days, CategoryMatrix matrix) {

    /// What is to be worked out.
    record Question(Subject subject, Coherence coherence) {}

    static Optional<Checkup> of(Question question, Cancel cancel) {
        Subject subject = question.subject();
        return HealthReport.of(subject, Progress.silent(), cancel) instanceof Outcome.Done<HealthReport>(HealthReport report)
                ? Optional.of(new Checkup(
                        subject, report, Days.of(subject.log(), subject.now()),
                        CategoryMatrix.of(subject.catalog(), question.coherence(), subject.model().bought())))
                : Optional.empty();
    }
}
