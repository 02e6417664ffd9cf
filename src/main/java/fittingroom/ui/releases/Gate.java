package fittingroom.ui.releases;

import fittingroom.base.Outcome;
import fittingroom.base.Problem;
import fittingroom.base.Severity;
import fittingroom.health.HealthReport;
import fittingroom.rules.RuleFinding;
import fittingroom.rules.RuleSet;
import fittingroom.ui.parts.Place;
import fittingroom.ui.parts.Say;
import fittingroom.workbench.Workbench;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// What stands before a release, as facts, each computed. It forbids nothing: a person decides.
final class Gate {

    /// How a fact looks to a careful person.
    enum State {
        WELL,
        LOOK,
        RED,
        /// Not known yet.
        ASKING
    }

    /// One fact.
    ///
    /// @param where the desk that shows it, empty for none
    record Fact(State state, String words, Optional<Place> where) {}

    private Gate() {}

    /// @param health empty until it was asked
    /// @param unjudged cases that wait; empty until they were counted
    static List<Fact> facts(Workbench workbench, Optional<HealthReport> health, OptionalInt unjudged) {
        List<Fact> facts = new ArrayList<>();
        RuleSet draft = workbench.draft();
        Outcome<RuleSet> published = workbench.published();
        if (published instanceof Outcome.Refused<RuleSet>(List<Problem> problems)) {
            facts.add(new Fact(State.RED, problems.getFirst().message(), Optional.empty()));
        }
        facts.add(health.map(Gate::health).orElseGet(() -> asking("ui.releases.gate.health.asking")));
        RuleSet before = published instanceof Outcome.Done<RuleSet>(RuleSet rules) ? rules : RuleSet.EMPTY;
        facts.add(impact(workbench, before, draft));
        facts.add(cases(workbench, unjudged));
        facts.add(health.map(report -> check(report.rules())).orElseGet(() -> asking("ui.releases.gate.rules.asking")));
        return facts;
    }

    private static Fact asking(String key) {
        return new Fact(State.ASKING, Say.it(key), Optional.empty());
    }

    private static Fact health(HealthReport report) {
        int red = report.red().size();
        int more = report.needYou().size() - red;
        State state = red > 0 ? State.RED : more > 0 ? State.LOOK : State.WELL;
        return new Fact(state, Say.it("ui.releases.gate.health", red, more), Optional.of(new Place.Health()));
    }

    private static Fact impact(Workbench workbench, RuleSet before, RuleSet draft) {
        if (workbench.snapshot().value().isEmpty()) {
            return new Fact(State.LOOK, Say.it("ui.releases.gate.impact.nobody"), Optional.of(new Place.Impact()));
        }
        boolean weighed = workbench.impacts().areWeighed(before, draft);
        return new Fact(
                weighed ? State.WELL : State.LOOK,
                Say.it(weighed ? "ui.releases.gate.impact.known" : "ui.releases.gate.impact.unknown"),
                Optional.of(new Place.Impact()));
    }

    private static Fact cases(Workbench workbench, OptionalInt unjudged) {
        if (unjudged.isEmpty()) {
            return asking("ui.releases.gate.cases.asking");
        }
        int waiting = unjudged.getAsInt();
        boolean nobody = workbench.snapshot().value().isEmpty();
        String asked = workbench.snapshot().value().log().shopperCount() == 0
                ? "ui.releases.gate.cases.guests" : "ui.releases.gate.cases";
        return new Fact(
                waiting == 0 && !nobody ? State.WELL : State.LOOK,
                nobody ? Say.it("ui.releases.gate.cases.nobody") : Say.it(asked, waiting),
                Optional.of(new Place.Review()));
    }

    private static Fact check(List<RuleFinding> findings) {
        long errors = findings.stream().filter(one -> one.problem().severity() == Severity.ERROR).count();
        Optional<String> first = findings.stream().map(RuleFinding::rule).findFirst();
        State state = errors > 0 ? State.RED : findings.isEmpty() ? State.WELL : State.LOOK;
        return new Fact(
                state, Say.it("ui.releases.gate.rules", errors, findings.size() - errors),
                Optional.of(new Place.Rules(first)));
    }
}
