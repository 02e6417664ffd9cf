package fittingroom.health;

import fittingroom.base.Severity;
import fittingroom.events.EventKind;
import fittingroom.events.EventLog;
import java.util.Optional;

/// Does the log know what was bought? Without purchases nothing can be called bought together, and what completes a look
/// comes from views and texts. A log below a hundred events says nothing yet.
final class NoPurchases implements HealthCheck {

    private static final int ENOUGH = 100;

    @Override
    public HealthProblem kind() {
        return HealthProblem.NO_PURCHASES;
    }

    @Override
    public boolean asks(Subject subject) {
        return subject.hasEvents();
    }

    @Override
    public Optional<Finding> look(Subject subject) {
        EventLog log = subject.log();
        for (int event = 0; event < log.size(); event++) {
            if (log.kind(event) == EventKind.PURCHASE) {
                return Optional.empty();
            }
        }
        return log.size() < ENOUGH
                ? Optional.empty()
                : Optional.of(Finding.of(kind(), Severity.WARNING, 0, log.size(), new Remedy.Load()));
    }
}
