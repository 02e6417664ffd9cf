package fittingroom.health;

import fittingroom.base.Severity;
import fittingroom.rules.RuleProblem;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/// Does a rule of the draft hide everything, leave no room, or ask for an attribute or a shopper that cannot be? That is hardly
/// meant: red.
final class RulesOdd implements HealthCheck {

    private static final Set<RuleProblem> KINDS = EnumSet.of(
            RuleProblem.HIDES_ALL, RuleProblem.UNKNOWN_ATTRIBUTE, RuleProblem.NOBODY, RuleProblem.NO_ROOM);

    @Override
    public HealthProblem kind() {
        return HealthProblem.RULES_ODD;
    }

    @Override
    public boolean asks(Subject subject) {
        return !subject.draft().rules().isEmpty();
    }

    @Override
    public Optional<Finding> look(Subject subject) {
        return RuleFaults.in(subject, KINDS).finding(kind(), Severity.ERROR, false);
    }
}
