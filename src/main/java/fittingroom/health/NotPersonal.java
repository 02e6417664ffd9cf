package fittingroom.health;

import fittingroom.base.Severity;
import fittingroom.events.Consent;
import fittingroom.events.EventLog;
import fittingroom.events.Purpose;
import java.util.Optional;

/// For how many shoppers must no slate use what they did, and why: refused, or nothing said? They are served like guests:
/// a note, and amber where it is nine in ten, when a declaration is most likely missing.
final class NotPersonal implements HealthCheck {

    @Override
    public HealthProblem kind() {
        return HealthProblem.NOT_PERSONAL;
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
        for (int shopper = 0; shopper < log.shopperCount(); shopper++) {
            Consent holds = log.consent(shopper);
            if (holds.refuses(Purpose.PERSONALISATION)) {
                refused++;
            } else if (!holds.allows(Purpose.PERSONALISATION)) {
                silent++;
            }
        }
        long count = refused + silent;
        Severity severity = count * 10 >= 9L * log.shopperCount() ? Severity.WARNING : Severity.NOTE;
        return count == 0
                ? Optional.empty()
                : Optional.of(Finding.of(kind(), severity, count, log.shopperCount(), silent == 0 ? new Remedy.Know() : new Remedy.Load())
                        .telling(count, log.shopperCount(), refused, silent));
    }
}
