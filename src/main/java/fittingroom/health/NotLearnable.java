package fittingroom.health;

import fittingroom.base.Severity;
import fittingroom.events.Consent;
import fittingroom.events.EventLog;
import fittingroom.events.Purpose;
import java.util.Optional;

/// How many events may nothing be learned from, and why: refused, or nothing said? Learning needs the purpose
/// analytics. Some refusals are right and proper, a note; from a half on a declaration for the source is most likely
/// missing; where it is all of them the shop learns nothing.
final class NotLearnable implements HealthCheck {

    @Override
    public HealthProblem kind() {
        return HealthProblem.NOT_LEARNABLE;
    }

    @Override
    public boolean asks(Subject subject) {
        return subject.hasEvents();
    }

    @Override
    public Optional<Finding> look(Subject subject) {
        EventLog log = subject.log();
        long refused = 0;
        long silent = 0;
        for (int event = 0; event < log.size(); event++) {
            Consent holds = log.consentOf(event);
            if (holds.refuses(Purpose.ANALYTICS)) {
                refused++;
            } else if (!holds.allows(Purpose.ANALYTICS)) {
                silent++;
            }
        }
        long count = refused + silent;
        Severity severity = count == log.size() ? Severity.ERROR : count * 2 >= log.size() ? Severity.WARNING : Severity.NOTE;
        return count == 0
                ? Optional.empty()
                : Optional.of(Finding.of(kind(), severity, count, log.size(), silent == 0 ? new Remedy.Know() : new Remedy.Load())
                        .telling(count, log.size(), refused, silent));
    }
}
