package fittingroom.health;

import fittingroom.base.Severity;
import java.util.Optional;

/// Was the model learned from just what is loaded? If not, slates do not know what shoppers did since; red, because one
/// press mends it.
final class ModelStale implements HealthCheck {

    @Override
    public HealthProblem kind() {
        return HealthProblem.MODEL_STALE;
    }

    @Override
    public boolean asks(Subject subject) {
        return subject.hasProducts() && subject.hasEvents();
    }

    @Override
    public Optional<Finding> look(Subject subject) {
        boolean fresh = subject.model().catalogHash().equals(subject.catalog().hash())
                && subject.model().logHash().equals(subject.log().hash());
        return fresh
                ? Optional.empty()
                : Optional.of(Finding.of(kind(), Severity.ERROR, subject.log().size(), 0, new Remedy.Train()));
    }
}
