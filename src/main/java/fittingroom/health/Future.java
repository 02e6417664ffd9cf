package fittingroom.health;

import fittingroom.base.Severity;
import fittingroom.events.EventLog;
import java.time.Duration;
import java.util.Optional;

/// Are there events from tomorrow? 14 hours ahead is the most that a time zone taken for UTC can make; what is later comes
/// from a wrong clock or a swapped day and month, and moves the moment that every preview speaks of.
final class Future implements HealthCheck {

    private static final Duration ZONES = Duration.ofHours(14);

    @Override
    public HealthProblem kind() {
        return HealthProblem.FUTURE;
    }

    @Override
    public boolean asks(Subject subject) {
        return subject.hasEvents();
    }

    @Override
    public Optional<Finding> look(Subject subject) {
        EventLog log = subject.log();
        long limit = subject.now().plus(ZONES).toEpochMilli();
        long count = 0;
        while (count < log.size() && log.time((int) (log.size() - 1 - count)) > limit) {
            count++;
        }
        return count == 0
                ? Optional.empty()
                : Optional.of(Finding.of(kind(), Severity.ERROR, count, log.size(), new Remedy.Load())
                        .naming(Days.named(log, log.size() - (int) count)));
    }
}
