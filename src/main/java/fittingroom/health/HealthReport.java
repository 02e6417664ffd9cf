package fittingroom.health;

import fittingroom.base.Cancel;
import fittingroom.base.Outcome;
import fittingroom.base.Progress;
import fittingroom.base.Severity;
import fittingroom.rules.RuleFinding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// What all checks say of one subject: what was found, the worst first, what is well, and what could not be asked. It
/// is as of the subject and does not follow it.
///
/// @param passed asked, and all was well
/// @param idle not asked, because there is nothing to ask of
/// @param rules all that the check of the rules says of the draft, also what no finding tells
/// @param strategies for each signal whether there is enough data to trust it
/// @param consent on whose word each purpose rests; empty without a log
public record HealthReport(
        List<Finding> findings, List<HealthProblem> passed, List<HealthProblem> idle, List<RuleFinding> rules,
        List<Readiness> strategies, List<ConsentCoverage> consent) {

    /// Nothing was asked yet.
    public static final HealthReport NONE = new HealthReport(
            List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    private static final List<HealthCheck> CHECKS = List.of(
            new NoCatalog(), new NoLog(), new NoPrice(), new OddPrice(), new Currencies(), new NoPicture(),
            new NoCategory(), new Unread(), new Duplicates(), new OutOfStock(), new Unjoined(), new Gaps(),
            new ChannelGaps(), new ChannelSilent(), new LogOld(), new Future(), new DatesOnly(), new LongSessions(),
            new EmptySessions(), new ChannelDrops(), new OneVisit(), new Doubled(), new Inhuman(), new NoPurchases(), new Unseen(), new NotLearnable(), new NotPersonal(),
            new Names(),
            new ModelStale(), new RulesDead(), new RulesConflict(), new RulesGone(), new RulesOdd(), new RulesExpired(),
            new ShortSlates());

    public HealthReport {
        findings = List.copyOf(findings);
        passed = List.copyOf(passed);
        idle = List.copyOf(idle);
        rules = List.copyOf(rules);
        strategies = List.copyOf(strategies);
        consent = List.copyOf(consent);
    }

    /// Asks every check; stopped between two of them where a person asked for it. A second or so for a million events.
    public static Outcome<HealthReport> of(Subject of, Progress progress, Cancel cancel) {
        Subject subject = of.withRulesChecked();
        List<Finding> findings = new ArrayList<>();
        List<HealthProblem> passed = new ArrayList<>();
        List<HealthProblem> idle = new ArrayList<>();
        for (int i = 0; i < CHECKS.size(); i++) {
            if (cancel.requested()) {
                return Outcome.stopped();
            }
            HealthCheck check = CHECKS.get(i);
            if (!check.asks(subject)) {
                idle.add(check.kind());
            } else {
                Optional<Finding> found = check.look(subject);
                found.ifPresentOrElse(findings::add, () -> passed.add(check.kind()));
            }
            progress.at("health.step", i + 1L, CHECKS.size());
        }
        findings.sort(Comparator.comparing(Finding::severity).reversed().thenComparing(Finding::kind));
        return Outcome.done(new HealthReport(
                findings, passed, idle, subject.rules(), Readiness.of(subject), ConsentCoverage.of(subject.log())));
    }

    /// Findings that stop a careful release.
    public List<Finding> red() {
        return findings.stream().filter(one -> one.severity() == Severity.ERROR).toList();
    }

    /// Findings that a person should do something about, the red ones among them.
    public List<Finding> needYou() {
        return findings.stream().filter(Finding::needsYou).toList();
    }

    public Optional<Finding> finding(HealthProblem kind) {
        return findings.stream().filter(one -> one.kind() == kind).findFirst();
    }
}
