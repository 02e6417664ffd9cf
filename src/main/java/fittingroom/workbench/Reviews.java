package fittingroom.workbench;

import fittingroom.base.Outcome;
import fittingroom.base.Problem;
import fittingroom.base.Watch;
import fittingroom.base.Words;
import fittingroom.events.Placement;
import fittingroom.events.ServedSlate;
import fittingroom.ledger.Actor;
import fittingroom.review.Audit;
import fittingroom.review.Auditor;
import fittingroom.review.Case;
import fittingroom.review.CaseState;
import fittingroom.review.Change;
import fittingroom.review.Consequence;
import fittingroom.review.Decision;
import fittingroom.review.Pair;
import fittingroom.review.Queue;
import fittingroom.review.ReviewProblem;
import fittingroom.review.ServedAudit;
import fittingroom.review.Verdict;
import fittingroom.rules.CompiledRules;
import fittingroom.rules.RuleEdit;
import fittingroom.rules.RuleSet;
import fittingroom.store.Workspace;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Predicate;

/// Oversight over a workbench: finds flags, takes verdicts, puts what follows into the draft and takes it back. A verdict
/// acts in the very next preview because the preview asks the draft; nothing here knows how slates are made.
public final class Reviews {

    private final Workbench workbench;
    private final StoreThread store;
    private final Workspace workspace;
    private final Executor compute;
    private final Watch<List<Decision>> decisions;
    private final Watch<List<CaseState>> states;

    Reviews(Workbench workbench, StoreThread store, Workspace workspace, Executor compute) {
        this.workbench = workbench;
        this.store = store;
        this.workspace = workspace;
        this.compute = compute;
        this.decisions = new Watch<>(store.now(() -> workspace.reviews().decisions()));
        this.states = new Watch<>(store.now(() -> workspace.reviews().states()));
    }

    /// The decisions that stand, in the order decided.
    public Watch<List<Decision>> decisions() {
        return decisions;
    }

    public Watch<List<CaseState>> states() {
        return states;
    }

    /// Looks at our own slates of every shopper of the log.
    ///
    /// @param placements which; empty means all
    public Job<Audit> flags(RuleSet rules, Set<Placement> placements) {
        Snapshot from = workbench.snapshot().value();
        CompiledRules compiled = workbench.compile(rules);
        return workbench.start("workbench.job.flags", workspace.folder(), (progress, cancel) ->
                auditor(from).own(
                        from.scorer(), from.log(), compiled, orAll(placements), workbench.now(), progress, cancel));
    }

    /// Looks at the lists of another engine that were imported.
    ///
    /// @param placement only these; empty means all
    public Job<Audit> served(RuleSet rules, Optional<Placement> placement) {
        Snapshot from = workbench.snapshot().value();
        CompiledRules compiled = workbench.compile(rules);
        return workbench.start("workbench.job.served", workspace.folder(), (progress, cancel) -> {
            ServedAudit audit = auditor(from).served(compiled, cancel);
            store.now(() -> {
                workspace.eachServed(only(placement, audit));
                return true;
            });
            return audit.done();
        });
    }

    /// Looks at the lists of another engine in a file, without loading it.
    public Job<Audit> servedIn(ImportOrder order, RuleSet rules, Optional<Placement> placement) {
        Snapshot from = workbench.snapshot().value();
        CompiledRules compiled = workbench.compile(rules);
        return workbench.start("workbench.job.served", order.file(), (progress, cancel) -> {
            ServedAudit audit = auditor(from).served(compiled, cancel);
            return ServedFile.read(workbench.intake(), order, only(placement, audit), progress, cancel)
                    .then(report -> audit.done());
        });
    }

    /// What the standing verdicts have changed: slates of every shopper without their rules and with them.
    public Job<Change> changed(Set<Placement> placements) {
        Snapshot from = workbench.snapshot().value();
        RuleSet with = workbench.draft();
        RuleSet without = RuleEdit.without(
                with, decisions.value().stream().flatMap(one -> one.rules().stream()).toList());
        CompiledRules before = workbench.compile(without);
        CompiledRules after = workbench.compile(with);
        return workbench.start("workbench.job.changed", workspace.folder(), (progress, cancel) -> auditor(from).change(
                from.scorer(), from.log(), before, after, orAll(placements), workbench.now(), progress, cancel));
    }

    /// The cases of an audit that wait: neither judged nor resting.
    public Queue queue(Audit audit) {
        return audit.queue().without(decisions.value()).awake(states.value(), workbench.clock().instant());
    }

    /// Takes a verdict: what follows goes into the draft as one edit, the verdict into the workspace, the deed into the
    /// ledger. Refused, and nothing changed, where a product is gone or a pair was judged before.
    public Outcome<Decision> decide(Case judged, Verdict verdict, Consequence then) {
        Optional<Problem> before = judgedBefore(judged);
        if (before.isPresent()) {
            return Outcome.refused(before.get());
        }
        return Queue.decide(judged, verdict, then, workbench.snapshot().value().catalog()).map(edit -> {
            workbench.edit(edit.label(), edit::applyTo);
            workbench.saveDraft();
            Decision kept = store.now(() -> workspace.reviews().keep(
                    new Decision(0, judged.cause(), judged.pairs(), verdict, then, edit.ids())));
            List<Decision> next = new ArrayList<>(decisions.value());
            next.add(kept);
            decisions.set(List.copyOf(next));
            return kept;
        });
    }

    /// Takes the last verdict back, if one stands.
    public Outcome<Decision> takeBack() {
        List<Decision> standing = decisions.value();
        return takeBack(standing.isEmpty() ? 0 : standing.getLast().id());
    }

    /// Takes a verdict back, and its rules out of the draft. Refused where no such verdict stands.
    public Outcome<Decision> takeBack(long id) {
        Optional<Decision> found = decisions.value().stream().filter(one -> one.id() == id).findFirst();
        if (found.isEmpty()) {
            return Outcome.refused(Problem.of(ReviewProblem.NO_SUCH_DECISION, id));
        }
        Decision decision = found.get();
        workbench.edit(
                Words.current().text("workbench.edit.take-back", decision.cause().key()),
                draft -> RuleEdit.without(draft, decision.rules()));
        workbench.saveDraft();
        store.now(() -> {
            workspace.reviews().takeBack(decision);
            return true;
        });
        decisions.set(decisions.value().stream().filter(one -> one.id() != id).toList());
        return Outcome.done(decision);
    }

    /// Keeps who takes care of a case, or until when it rests.
    public void keep(CaseState state) {
        store.now(() -> {
            workspace.reviews().keep(state);
            states.set(workspace.reviews().states());
            return true;
        });
    }

    private Optional<Problem> judgedBefore(Case judged) {
        for (Decision decision : decisions.value()) {
            Optional<Pair> again = judged.pairs().stream().filter(decision.pairs()::contains).findFirst();
            if (again.isPresent()) {
                Actor who = decision.verdict().who();
                return Optional.of(Problem.of(ReviewProblem.ALREADY_JUDGED, again.get().toString(), who.name()));
            }
        }
        return Optional.empty();
    }

    private Auditor auditor(Snapshot snapshot) {
        return new Auditor(snapshot.catalog(), snapshot.coherence(), compute);
    }

    private static Consumer<ServedSlate> only(Optional<Placement> placement, ServedAudit audit) {
        Predicate<ServedSlate> wanted = slate -> placement.isEmpty() || Placement.of(slate.placement()).equals(placement);
        return slate -> {
            if (wanted.test(slate)) {
                audit.accept(slate);
            }
        };
    }

    private static Set<Placement> orAll(Set<Placement> placements) {
        return placements.isEmpty() ? EnumSet.allOf(Placement.class) : placements;
    }
}
