package fittingroom.health;

import fittingroom.base.Severity;
import fittingroom.events.Channel;
import fittingroom.events.EventLog;
import java.util.Optional;

/// Do visits name products? Many end on the home page, so up to a half is usual; beyond that the product column was most
/// likely not understood, or product pages are not tracked. Mail and push are left out: sending names no product.
final class EmptySessions implements HealthCheck {

    @Override
    public HealthProblem kind() {
        return HealthProblem.EMPTY_SESSIONS;
    }

    @Override
    public boolean asks(Subject subject) {
        return subject.hasEvents();
    }

    @Override
    public Optional<Finding> look(Subject subject) {
        EventLog log = subject.log();
        byte[] seen = new byte[log.sessionCount()];
        for (int event = 0; event < log.size(); event++) {
            if (log.channel(event) != Channel.EMAIL && log.channel(event) != Channel.PUSH) {
                seen[log.session(event)] |= (byte) (log.product(event) == EventLog.NO_PRODUCT ? 1 : 2);
            }
        }
        long visits = 0;
        long empty = 0;
        for (byte one : seen) {
            visits += one == 0 ? 0 : 1;
            empty += one == 1 ? 1 : 0;
        }
        return empty * 2 <= visits
                ? Optional.empty()
                : Optional.of(Finding.of(kind(), Severity.WARNING, empty, visits, new Remedy.Load()));
    }
}
