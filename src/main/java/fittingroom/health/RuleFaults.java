package fittingroom.health;

import fittingroom.base.Severity;
import fittingroom.rules.RuleFinding;
import fittingroom.rules.RuleProblem;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What the check of the rules says of the draft, of some kinds only. It finds nothing that the rules' own check does
/// not find.
record RuleFaults(List<RuleFinding> faults, int rules) {

    static RuleFaults in(Subject subject, Set<RuleProblem> kinds) {
        List<RuleFinding> found = subject.rules().stream()
                .filter(one -> one.problem().kind() instanceof RuleProblem kind && kinds.contains(kind))
                .toList();
        return new RuleFaults(found, subject.draft().rules().size());
    }

    /// One finding for all rules meant.
    ///
    /// @param needless whether switching these rules off changes no slate
    Optional<Finding> finding(HealthProblem kind, Severity severity, boolean needless) {
        List<String> ids = faults.stream().map(RuleFinding::rule).distinct().toList();
        if (ids.isEmpty()) {
            return Optional.empty();
        }
        Remedy remedy = needless ? new Remedy.SwitchOff(ids) : new Remedy.Rules(ids.getFirst());
        return Optional.of(Finding.of(kind, severity, ids.size(), rules, remedy).naming(faults.stream()
                .map(fault -> new Offender(Offender.Kind.RULE, fault.rule(), fault.problem().message())).toList()));
    }
}
