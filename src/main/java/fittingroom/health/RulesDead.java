package fittingroom.health;

import fittingroom.base.Severity;
import fittingroom.rules.RuleProblem;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/// Are there rules in the draft that can never act? They mislead whoever reads the draft: amber.
final class RulesDead implements HealthCheck {

    private static final Set<RuleProblem> KINDS = EnumSet.of(
            RuleProblem.DEAD, RuleProblem.MATCHES_NOTHING, RuleProblem.NO_STRENGTH, RuleProblem.FAR_PIN, RuleProblem.SHADOWED,
            RuleProblem.DUPLICATE, RuleProblem.NEEDLESS, RuleProblem.LEFT_OUT, RuleProblem.UNSAID,
            RuleProblem.ALIKE);

    @Override
    public HealthProblem kind() {
        return HealthProblem.RULES_DEAD;
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
