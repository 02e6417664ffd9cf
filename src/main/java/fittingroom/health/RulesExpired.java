package fittingroom.health;

import fittingroom.base.Severity;
import fittingroom.rules.RuleProblem;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/// Have rules of the draft run out? They change nothing any more and hide what still acts: amber.
final class RulesExpired implements HealthCheck {

    private static final Set<RuleProblem> KINDS = EnumSet.of(RuleProblem.EXPIRED);

    @Override
    public HealthProblem kind() {
        return HealthProblem.RULES_EXPIRED;
    }

    @Override
    public boolean asks(Subject subject) {
        return !subject.draft().rules().isEmpty();
    }

    @Override
    public Optional<Finding> look(Subject subject) {
        return RuleFaults.in(subject, KINDS).finding(kind(), Severity.WARNING, true);
    }
}
