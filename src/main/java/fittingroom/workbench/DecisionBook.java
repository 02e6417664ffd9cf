package fittingroom.workbench;

import fittingroom.base.Outcome;
import fittingroom.base.Problem;
import fittingroom.base.Watch;
import fittingroom.base.Words;
import fittingroom.catalog.Catalog;
import fittingroom.ledger.Actor;
import fittingroom.review.Case;
import fittingroom.review.CaseState;
import fittingroom.review.Consequence;
import fittingroom.review.Decision;
import fittingroom.review.Pair;
import fittingroom.review.Queue;
import fittingroom.review.ReviewProblem;
import fittingroom.review.Verdict;
import fittingroom.rules.Rule;
import fittingroom.rules.RuleEdit;
import fittingroom.rules.RuleSet;
import fittingroom.store.Workspace;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The verdicts that stand, with the draft and the workspace kept in step. A deed shows at once and is written by the
/// store thread; what cannot be written is told. It finds no flags.
final class DecisionBook {

    private static final Logger LOG = LoggerFactory.getLogger(DecisionBook.class);

    private final Workbench workbench;
    private final StoreThread store;
    private final Workspace workspace;
    private final Watch<List<Decision>> standing;
    private final Watch<List<CaseState>> states;
    private final Watch<List<Unkept>> unkept = new Watch<>(List.of());
    private long last;

    DecisionBook(Workbench workbench, StoreThread store, Workspace workspace) {
        this.workbench = workbench;
        this.store = store;
        this.workspace = workspace;
        this.standing = new Watch<>(store.now(() -> workspace.reviews().decisions()));
        this.states = new Watch<>(store.now(() -> workspace.reviews().states()));
        this.last = store.now(() -> workspace.reviews().lastId());
    }

    Watch<List<Decision>> standing() {
        return standing;
    }

    Watch<List<CaseState>> states() {
        return states;
    }

    Watch<List<Unkept>> unkept() {
        return unkept;
    }

    Outcome<Decision> decide(Case judged, Verdict verdict, Consequence then) {
        Optional<Problem> before = judgedBefore(judged);
        if (before.isPresent()) {
            return Outcome.refused(before.get());
        }
        return Queue.decide(judged, verdict, then, catalog()).map(edit -> {
            Decision decision =
                    new Decision(++last, judged.cause(), judged.pairs(), verdict, then, edit.ids());
            add(decision);
            write(edit.label(), edit::applyTo, decision.cause().key(), () -> workspace.reviews().keep(decision), () -> {
                standing.set(without(decision.id()));
                edit(takeBackLabel(decision), edit::takeBackFrom);
            });
            return decision;
        });
    }

    Outcome<Decision> takeBack(long id) {
        Optional<Decision> found = standing.value().stream().filter(one -> one.id() == id).findFirst();
        if (found.isEmpty()) {
            return Outcome.refused(Problem.of(ReviewProblem.NO_SUCH_DECISION, id));
        }
        Decision decision = found.get();
        RuleEdit gone = new RuleEdit(
                takeBackLabel(decision), decision.rules().stream().flatMap(rule -> workbench.draft().rule(rule).stream()).toList());
        standing.set(without(id));
        write(gone.label(), gone::takeBackFrom, decision.cause().key(), () -> workspace.reviews().takeBack(decision), () -> {
            add(decision);
            edit(mendLabel(decision), gone::applyTo);
        });
        return Outcome.done(decision);
    }

    /// Verdicts whose rules are not all in a draft: undone, or removed by hand.
    List<Decision> withoutTheirRules(RuleSet draft) {
        return standing.value().stream()
                .filter(one -> one.rules().stream().anyMatch(rule -> draft.rule(rule).isEmpty())).toList();
    }

    /// Puts the rules that verdicts made, and that are gone, into the draft again as one edit. Refused, and nothing changed, where a product or
    /// a pattern is no more.
    Outcome<List<Rule>> mend() {
        List<Decision> bare = withoutTheirRules(workbench.draft());
        List<Rule> missing = new ArrayList<>();
        for (Decision decision : bare) {
            switch (Queue.again(decision, catalog())) {
                case Outcome.Done<RuleEdit>(RuleEdit edit) -> edit.rules().stream()
                        .filter(rule -> workbench.draft().rule(rule.id()).isEmpty()).forEach(missing::add);
                case Outcome.Refused<RuleEdit>(List<Problem> problems) -> {
                    return Outcome.refused(problems);
                }
                case Outcome.Stopped<RuleEdit>() -> {
                    return Outcome.stopped();
                }
            }
        }
        if (!missing.isEmpty()) {
            edit(mendLabel(bare.getLast()), draft -> new RuleEdit("", missing).applyTo(draft));
        }
        return Outcome.done(missing);
    }

    void keep(CaseState state) {
        List<CaseState> before = states.value();
        states.set(Stream.concat(before.stream().filter(one -> !one.key().equals(state.key())), Stream.of(state))
                .sorted(Comparator.comparing(CaseState::key)).toList());
        store.execute(() -> {
            try {
                workspace.reviews().keep(state);
            } catch (RuntimeException broken) {
                tell(state.key(), broken, () -> states.set(before));
            }
        });
    }

    /// Waits for what is being written.
    ///
    /// @throws IllegalStateException if something could not be
    void settle() {
        store.now(() -> true);
        if (!unkept.value().isEmpty()) {
            Unkept first = unkept.value().getFirst();
            throw new IllegalStateException(first.about(), first.why());
        }
    }

    /// The draft and the verdict, both or neither.
    private void write(
            String label, UnaryOperator<RuleSet> change, String about, Runnable work, Runnable putBack) {
        workbench.drafting().editWith(label, change, work, broken -> tell(about, broken, putBack));
    }

    private void tell(String about, RuntimeException broken, Runnable putBack) {
        LOG.warn("{} could not be kept", about, broken);
        List<Unkept> next = new ArrayList<>(unkept.value());
        next.add(new Unkept(about, broken, putBack));
        unkept.set(List.copyOf(next));
    }

    private void edit(String label, UnaryOperator<RuleSet> change) {
        workbench.edit(label, change);
    }

    private void add(Decision decision) {
        standing.set(Stream.concat(standing.value().stream(), Stream.of(decision))
                .sorted(Comparator.comparingLong(Decision::id)).toList());
    }

    private List<Decision> without(long id) {
        return standing.value().stream().filter(one -> one.id() != id).toList();
    }

    private Optional<Problem> judgedBefore(Case judged) {
        for (Decision decision : standing.value()) {
            Optional<Pair> again = judged.pairs().stream().filter(decision.pairs()::contains).findFirst();
            if (again.isPresent()) {
                Actor who = decision.verdict().who();
                return Optional.of(Problem.of(ReviewProblem.ALREADY_JUDGED, again.get().toString(), who.name()));
            }
        }
        return Optional.empty();
    }

    private Catalog catalog() {
        return workbench.snapshot().value().catalog();
    }

    private static String takeBackLabel(Decision decision) {
        return Words.current().text("workbench.edit.take-back", decision.cause().spoken());
    }

    private static String mendLabel(Decision decision) {
        return Words.current().text("workbench.edit.mend", decision.cause().spoken());
    }
}
