package fittingroom.health;

import fittingroom.base.Severity;
import fittingroom.rules.RuleProblem;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/// Do rules of the draft name products that the catalog no longer has? What they asked for does not happen: amber.
final class RulesGone implements HealthCheck {

    private static final Set<RuleProblem> KINDS = EnumSet.of(RuleProblem.PRODUCT_GONE);

    @Override
    public HealthProblem kind() {
        return HealthProblem.RULES_GONE;
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
