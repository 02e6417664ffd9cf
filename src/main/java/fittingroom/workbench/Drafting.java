package fittingroom.workbench;

import fittingroom.base.Watch;
import fittingroom.base.Words;
import fittingroom.ledger.Actor;
import fittingroom.releases.Release;
import fittingroom.rules.Provenance;
import fittingroom.rules.Rule;
import fittingroom.rules.RuleSet;
import fittingroom.workbench.Turn.How;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/// The draft with the history of this sitting, and every way in which it becomes another one. Each is on its way to the
/// disk, with its deed, before anybody is told; writing is the keeper's.
final class Drafting {

    private final DraftKeeper keeper;
    private final Clock clock;
    private final Watch<Actor> person;
    private final Watch<History> history;
    private volatile Thread owner = Thread.currentThread();

    Drafting(DraftKeeper keeper, Clock clock, Watch<Actor> person) {
        this.keeper = keeper;
        this.clock = clock;
        this.person = person;
        this.history = new Watch<>(History.startingWith(keeper.saved()));
    }

    Watch<History> history() {
        return history;
    }

    DraftKeeper keeper() {
        return keeper;
    }

    /// From now on the calling thread edits.
    void takeOver() {
        owner = Thread.currentThread();
    }

    void edit(String label, UnaryOperator<RuleSet> change) {
        turn(edited(label, change), new How.Edited(label, false));
    }

    /// Changes the draft as a part of something else, which is written with it.
    ///
    /// @param work for the store thread; the draft and this come on the disk together, or neither
    /// @param broken hears why they could not
    void editWith(String label, UnaryOperator<RuleSet> change, Runnable work, Consumer<RuntimeException> broken) {
        History next = edited(label, change);
        turnTo(next, new How.Edited(label, false)).ifPresentOrElse(
                turn -> keeper.keep(turn, work, broken), () -> keeper.alone(work, broken));
        show(next);
    }

    void amend(String label, UnaryOperator<RuleSet> change) {
        turn(now().amended(label, changed(change)), new How.Edited(label, true));
    }

    void undo() {
        now().undoLabel().ifPresent(label -> turn(now().undone(), new How.Undone(label)));
    }

    void redo() {
        now().redoLabel().ifPresent(label -> turn(now().redone(), new How.Redone(label)));
    }

    void take(RuleOffer offer) {
        String label = Words.current().text("workbench.edit.take-in", offer.name());
        turn(now().edited(label, offer.rules()), new How.TakenIn(offer));
    }

    void restore(Release release) {
        String label = Words.current().text("workbench.edit.restore", release.number());
        turn(now().edited(label, release.rules()), new How.Restored(release.number()));
    }

    private History now() {
        return history.value();
    }

    private History edited(String label, UnaryOperator<RuleSet> change) {
        return now().edited(label, changed(change));
    }

    /// The draft after a change. A rule that was made by hand just now says by whom and when.
    private RuleSet changed(UnaryOperator<RuleSet> change) {
        RuleSet before = now().draft();
        RuleSet after = change.apply(before);
        if (after.rules().equals(before.rules())) {
            return after;
        }
        Set<String> known = before.rules().stream().map(Rule::id).collect(Collectors.toSet());
        Provenance made = new Provenance(
                Provenance.Source.HAND, person.value().name(), Optional.of(clock.instant().truncatedTo(ChronoUnit.SECONDS)));
        List<Rule> signed = after.rules().stream()
                .map(rule -> known.contains(rule.id()) || !rule.from().equals(Provenance.UNSAID) ? rule : rule.madeBy(made))
                .toList();
        return new RuleSet(after.name(), signed, after.weights(), after.coherence());
    }

    private void turn(History next, How how) {
        turnTo(next, how).ifPresent(keeper::keep);
        show(next);
    }

    private void show(History next) {
        if (!next.equals(now())) {
            history.set(next);
        }
    }

    /// Rules that were taken whole are a deed even where they change nothing; an edit is none then.
    private Optional<Turn> turnTo(History next, How how) {
        if (Thread.currentThread() != owner) {
            throw new IllegalStateException("the draft is edited on " + owner.getName() + " only, not on "
                    + Thread.currentThread().getName());
        }
        return next.equals(now()) && how instanceof How.Edited
                ? Optional.empty()
                : Optional.of(new Turn(clock.instant(), person.value(), now().draft(), next.draft(), how));
    }
}
