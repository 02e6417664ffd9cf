package fittingroom.health;

import fittingroom.base.Severity;
import java.util.Optional;

/// Is there a log to learn from? Without one a shop is served from its texts: a note, because that is a fair way to
/// begin.
final class NoLog implements HealthCheck {

    @Override
    public HealthProblem kind() {
        return HealthProblem.NO_LOG;
    }

    @Override
    public boolean asks(Subject subject) {
        return subject.hasProducts();
    }

    @Override
    public Optional<Finding> look(Subject subject) {
        return subject.hasEvents()
                ? Optional.empty()
                : Optional.of(Finding.of(kind(), Severity.NOTE, 0, 0, new Remedy.Load()));
    }
}
