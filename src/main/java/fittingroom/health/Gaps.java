package fittingroom.health;

import fittingroom.base.Severity;
import java.util.List;
import java.util.Optional;

/// Are there days without a single event between busy ones? Then a part of the log was not loaded, and what shoppers did
/// after a view is torn off. What counts as a gap is with [Days#gaps].
final class Gaps implements HealthCheck {

    @Override
    public HealthProblem kind() {
        return HealthProblem.GAPS;
    }

    @Override
    public boolean asks(Subject subject) {
        return subject.hasEvents();
    }

    @Override
    public Optional<Finding> look(Subject subject) {
        List<Days.Gap> gaps = Days.of(subject.log(), subject.now()).gaps();
        long days = gaps.stream().mapToLong(Days.Gap::days).sum();
        return gaps.isEmpty()
                ? Optional.empty()
                : Optional.of(Finding.of(kind(), Severity.WARNING, days, gaps.size(), new Remedy.Load())
                        .naming(gaps.stream().map(Days.Gap::offender).toList()));
    }
}
