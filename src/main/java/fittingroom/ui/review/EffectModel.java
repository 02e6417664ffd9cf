package fittingroom.ui.review;

import fittingroom.base.Outcome;
import fittingroom.base.Watch;
import fittingroom.review.Case;
import fittingroom.review.Change;
import fittingroom.review.Consequence;
import fittingroom.review.Decision;
import fittingroom.review.Pair;
import fittingroom.review.Queue;
import fittingroom.review.Verdict;
import fittingroom.rules.RuleEdit;
import fittingroom.rules.RuleSentence;
import fittingroom.workbench.Job;
import fittingroom.workbench.Snapshot;
import fittingroom.workbench.Urgency;
import fittingroom.workbench.Workbench;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/// What verdicts have changed, and what a rule would change before it is added: counted beside the work, for some
/// shoppers first. It changes nothing. For the window's thread.
final class EffectModel {

    /// How many shoppers are asked where nobody asks for all.
    static final int SOME = 300;

    /// A rule that is offered for a case.
    ///
    /// @param sentence of a clash
    /// @param fine the sentence of the rule that follows from fine
    /// @param pairings that were found of these two kinds, whatever the reason
    /// @param change empty while it is counted
    record Offer(String about, String sentence, String fine, long pairings, Optional<Change> change) {}

    private final Workbench workbench;
    private final QueueModel queue;
    private final Executor window;
    private final Watch<Optional<Change>> changed = new Watch<>(Optional.empty());
    private final Watch<Boolean> counting = new Watch<>(false);
    private final Watch<Optional<Offer>> offer = new Watch<>(Optional.empty());
    private Optional<Job<Change>> count = Optional.empty();
    private Optional<Job<Change>> trial = Optional.empty();
    private List<Long> counted = List.of();
    private Urgency urgency = Urgency.IN_FRONT;

    EffectModel(Workbench workbench, QueueModel queue, Executor window) {
        this.workbench = workbench;
        this.queue = queue;
        this.window = window;
    }

    /// Empty before the first count, and where no verdict stands.
    Watch<Optional<Change>> changed() {
        return changed;
    }

    Watch<Boolean> counting() {
        return counting;
    }

    Watch<Optional<Offer>> offer() {
        return offer;
    }

    /// Whether the desk is open: what nobody looks at lets other work go first.
    void front(boolean open) {
        urgency = open ? Urgency.IN_FRONT : Urgency.BEHIND;
        count.ifPresent(job -> job.urgency(urgency));
        trial.ifPresent(job -> job.urgency(urgency));
    }

    boolean isTrying() {
        return trial.isPresent();
    }

    /// Counts again where other verdicts stand than those that were counted.
    void catchUp() {
        List<Decision> standing = workbench.reviews().decisions().value();
        if (standing.isEmpty()) {
            counted = List.of();
            changed.set(Optional.empty());
        } else if (!ids(standing).equals(counted)) {
            count(SOME);
        }
    }

    /// Counts over every shopper of the log.
    void countAll() {
        count(Integer.MAX_VALUE);
    }

    private void count(int shoppers) {
        count.ifPresent(Job::stop);
        counted = ids(workbench.reviews().decisions().value());
        counting.set(true);
        Job<Change> job = workbench.reviews().changed(Set.of(), shoppers);
        count = Optional.of(job);
        job.urgency(urgency);
        whenEnded(job, result -> {
            if (count.filter(job::equals).isPresent()) {
                count = Optional.empty();
                counting.set(false);
                counted = result.isPresent() ? counted : List.of();
                result.ifPresent(change -> changed.set(Optional.of(change)));
            }
        });
    }

    /// Offers the rule that covers the case, or nothing where no rule is wanted or can be made.
    void propose(Optional<Case> about, Consequence then) {
        String key = then == Consequence.RULE ? about.map(Case::key).orElse("") : "";
        if (offer.value().map(Offer::about).orElse("").equals(key)) {
            return;
        }
        trial.ifPresent(Job::stop);
        trial = Optional.empty();
        offer.set(Optional.empty());
        if (!key.isEmpty()) {
            about.ifPresent(this::propose);
        }
    }

    private void propose(Case about) {
        Optional<RuleEdit> clash = edit(about, Verdict.Word.CLASH);
        Optional<RuleEdit> fine = edit(about, Verdict.Word.FINE);
        if (clash.isEmpty() || fine.isEmpty()) {
            offer.set(Optional.of(new Offer(about.key(), "", "", 0, Optional.empty())));
            return;
        }
        Offer open = new Offer(
                about.key(), sentence(clash.get()), sentence(fine.get()), pairings(about), Optional.empty());
        offer.set(Optional.of(open));
        Job<Change> job = workbench.reviews().tried(clash.get(), SOME);
        trial = Optional.of(job);
        whenEnded(job, result -> {
            if (trial.filter(job::equals).isPresent()) {
                trial = Optional.empty();
                offer.set(Optional.of(new Offer(open.about(), open.sentence(), open.fine(), open.pairings(), result)));
            }
        });
    }

    private Optional<RuleEdit> edit(Case about, Verdict.Word word) {
        Verdict verdict = new Verdict(
                word, List.of(), "", workbench.person().value(), workbench.clock().instant());
        Snapshot now = workbench.snapshot().value();
        return Queue.decide(about, verdict, Consequence.RULE, now.catalog()) instanceof Outcome.Done<RuleEdit>(RuleEdit edit)
                ? Optional.of(edit) : Optional.empty();
    }

    private String sentence(RuleEdit edit) {
        return RuleSentence.of(edit.rules().getFirst(), workbench.snapshot().value().catalog());
    }

    private long pairings(Case about) {
        return queue.all().cases().stream()
                .filter(one -> one.cause().anchorType().equals(about.cause().anchorType())
                        && one.cause().productType().equals(about.cause().productType()))
                .flatMap(one -> one.pairs().stream()).map(Pair::toString).distinct().count();
    }

    private void whenEnded(Job<Change> job, Consumer<Optional<Change>> then) {
        job.state().subscribe(state -> {
            if (!(state instanceof Job.State.Running)) {
                Optional<Change> result = state instanceof Job.State.Ended(Outcome.Done<?>(Change change))
                        ? Optional.of(change) : Optional.empty();
                window.execute(() -> then.accept(result));
            }
        });
    }

    private static List<Long> ids(List<Decision> decisions) {
        return decisions.stream().map(Decision::id).toList();
    }
}
