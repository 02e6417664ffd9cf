package fittingroom.health;

import fittingroom.base.Severity;
import fittingroom.rules.RuleProblem;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/// Do two rules of the draft pull at one product or one place? One of them loses silently: amber.
final class RulesConflict implements HealthCheck {

    private static final Set<RuleProblem> KINDS = EnumSet.of(
            RuleProblem.PIN_HIDDEN, RuleProblem.PINS_CONFLICT, RuleProblem.PINNED_TWICE, RuleProblem.OPPOSED);

    @Override
    public HealthProblem kind() {
        return HealthProblem.RULES_CONFLICT;
    }

    @Override
    public boolean asks(Subject subject) {
        return !subject.draft().rules().isEmpty();
    }

    @Override
    public Optional<Finding> look(Subject subject) {
        return RuleFaults.in(subject, KINDS).finding(kind(), Severity.WARNING, false);
    }
}
