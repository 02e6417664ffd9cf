package fittingroom.health;

import fittingroom.base.Severity;
import fittingroom.events.EventLog;
import java.util.Optional;

/// How many names became one shopper, and how many names are shared and so nobody's? A note to know: the figures of
/// shoppers count joined ones.
final class Names implements HealthCheck {

    @Override
    public HealthProblem kind() {
        return HealthProblem.NAMES;
    }

    @Override
    public boolean asks(Subject subject) {
        return subject.hasEvents();
    }

    @Override
    public Optional<Finding> look(Subject subject) {
        EventLog log = subject.log();
        long joined = (long) log.nameCount() - log.shopperCount();
        long shared = (long) log.sharedDevices() + log.sharedMailboxes();
        return joined + shared == 0
                ? Optional.empty()
                : Optional.of(Finding.of(kind(), Severity.NOTE, joined, log.nameCount(), new Remedy.Know())
                        .telling(log.nameCount(), log.shopperCount(), log.sharedDevices(), log.sharedMailboxes()));
    }
}
