package fittingroom.health;

import fittingroom.base.Severity;
import fittingroom.events.EventLog;
import java.time.Duration;
import java.util.Optional;

/// Have events a time of day? Where half of a log of at least fifty stands at midnight sharp it has dates only: what came
/// before what on one day is not known, and a day's visit is one session.
final class DatesOnly implements HealthCheck {

    private static final long DAY = Duration.ofDays(1).toMillis();
    private static final int ENOUGH = 50;

    @Override
    public HealthProblem kind() {
        return HealthProblem.DATES_ONLY;
    }

    @Override
    public boolean asks(Subject subject) {
        return subject.hasEvents();
    }

    @Override
    public Optional<Finding> look(Subject subject) {
        EventLog log = subject.log();
        long count = 0;
        for (int event = 0; event < log.size(); event++) {
            if (Math.floorMod(log.time(event), DAY) == 0) {
                count++;
            }
        }
        return log.size() < ENOUGH || count * 2 < log.size()
                ? Optional.empty()
                : Optional.of(Finding.of(kind(), Severity.WARNING, count, log.size(), new Remedy.Load()));
    }
}
