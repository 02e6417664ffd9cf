package fittingroom.health;

import fittingroom.base.Severity;
import java.util.Optional;

/// Is there anything to recommend? Without products every slate is empty.
final class NoCatalog implements HealthCheck {

    @Override
    public HealthProblem kind() {
        return HealthProblem.NO_CATALOG;
    }

    @Override
    public boolean asks(Subject subject) {
        return true;
    }

    @Override
    public Optional<Finding> look(Subject subject) {
        return subject.hasProducts()
                ? Optional.empty()
                : Optional.of(Finding.of(kind(), Severity.ERROR, 0, 0, new Remedy.Load()));
    }
}
