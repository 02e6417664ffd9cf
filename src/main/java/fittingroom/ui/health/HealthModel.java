package fittingroom.ui.health;

import fittingroom.base.Outcome;
import fittingroom.base.Problem;
import fittingroom.base.Watch;
import fittingroom.health.Finding;
import fittingroom.health.HealthProblem;
import fittingroom.health.Remedy;
import fittingroom.health.Subject;
import fittingroom.ledger.Deed;
import fittingroom.ledger.Entry;
import fittingroom.workbench.Job;
import fittingroom.workbench.Lane;
import fittingroom.workbench.LedgerReader;
import fittingroom.workbench.Workbench;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/// What the Health desk knows and can be asked to do: the last check-up, the ledger, what is chosen. It checks nothing
/// itself. For the window's thread.
final class HealthModel {

    /// The sides of the desk.
    enum Side {
        FINDINGS,
        DAYS,
        PAIRINGS,
        PROOF,
        LEDGER
    }

    /// Which entries of the ledger are wanted; empty texts for all.
    ///
    /// @param area what they are about; empty for everything
    record Wanted(String words, String actor, Optional<Deed.Area> area) {
        static final Wanted ALL = new Wanted("", "", Optional.empty());
    }

    private final Workbench workbench;
    private final Executor window;
    private final Lane<Checkup.Question, Checkup> lane;
    private final Watch<Optional<Checkup>> checkup = new Watch<>(Optional.empty());
    private final Watch<Integer> waiting = new Watch<>(0);
    private final Watch<Side> side = new Watch<>(Side.FINDINGS);
    private final Watch<Optional<HealthProblem>> chosen = new Watch<>(Optional.empty());
    private final Watch<Optional<LedgerReader.Checked>> ledger = new Watch<>(Optional.empty());
    private final Watch<Wanted> wanted = new Watch<>(Wanted.ALL);
    private final Watch<List<Problem>> refused = new Watch<>(List.of());
    private final Watch<Integer> needsYou = new Watch<>(0);
    private final ProofModel proof;
    private Optional<Subject> asked = Optional.empty();

    /// @param window runs work on the window's thread
    /// @param failures hears of bugs in a check
    HealthModel(Workbench workbench, Executor window, Consumer<Throwable> failures) {
        this.workbench = workbench;
        this.window = window;
        this.proof = new ProofModel(workbench, window, failures);
        this.lane = workbench.lane(Checkup::of, found -> window.execute(() -> arrived(found)), failures);
    }

    Watch<Optional<Checkup>> checkup() {
        return checkup;
    }

    /// How many findings need somebody, as last found.
    Watch<Integer> needsYou() {
        return needsYou;
    }

    /// How many answers are still out.
    Watch<Integer> waiting() {
        return waiting;
    }

    /// How the engine does on the last days.
    ProofModel proof() {
        return proof;
    }

    Watch<Side> side() {
        return side;
    }

    /// The check that is looked at; what it found is in the check-up.
    Watch<Optional<HealthProblem>> chosen() {
        return chosen;
    }

    Watch<Optional<LedgerReader.Checked>> ledger() {
        return ledger;
    }

    Watch<Wanted> wanted() {
        return wanted;
    }

    Watch<List<Problem>> refused() {
        return refused;
    }

    /// Asks all checks again; the newest question wins.
    void check() {
        if (asked.isEmpty()) {
            waiting.set(waiting.value() + 1);
        }
        Subject subject = workbench.subject();
        asked = Optional.of(subject);
        lane.submit(new Checkup.Question(subject, workbench.snapshot().value().coherence()));
    }

    private void arrived(Checkup found) {
        checkup.set(Optional.of(found));
        needsYou.set(found.report().needYou().size());
        boolean gone = chosen.value().filter(kind -> found.report().finding(kind).isPresent()).isEmpty();
        if (gone) {
            chosen.set(found.report().findings().stream().findFirst().map(Finding::kind));
        }
        if (asked.filter(subject -> subject.equals(found.subject())).isPresent()) {
            asked = Optional.empty();
            waiting.set(Math.max(0, waiting.value() - 1));
        }
    }

    void look(Side next) {
        side.set(next);
        if (next == Side.LEDGER) {
            readLedger();
        }
    }

    void choose(HealthProblem kind) {
        if (chosen.value().filter(kind::equals).isEmpty()) {
            chosen.set(Optional.of(kind));
        }
    }

    Optional<Finding> chosenFinding() {
        return chosen.value().flatMap(kind -> checkup.value().flatMap(found -> found.report().finding(kind)));
    }

    /// Learns from what is loaded; the check-up follows by itself.
    void train() {
        follow(workbench.train(), model -> {});
    }

    /// Switches rules off in the draft, as a deed of this name.
    void switchOff(String label, Remedy.SwitchOff remedy) {
        workbench.edit(label, remedy::in);
    }

    void undo() {
        workbench.undo();
    }

    // The ledger.

    void readLedger() {
        follow(workbench.ledgerReader().check(), found -> ledger.set(Optional.of(found)));
    }

    /// Writes the ledger beside the workspace's own files.
    void export(Consumer<Path> then) {
        long entries = ledger.value().map(found -> found.verification().entries()).orElse(0L);
        Path file = workbench.folder().resolve("exports").resolve("ledger-" + entries + ".jsonl");
        follow(workbench.ledgerReader().export(file), written -> {
            then.accept(written);
            readLedger();
        });
    }

    void want(Wanted next) {
        if (!next.equals(wanted.value())) {
            wanted.set(next);
        }
    }

    /// The entries wanted, the newest first.
    List<Entry> entries() {
        String words = wanted.value().words().strip().toLowerCase(Locale.ROOT);
        return ledger.value().map(found -> found.ledger().entries()).orElse(List.of()).reversed().stream()
                .filter(entry -> wanted.value().actor().isEmpty() || entry.actor().name().equals(wanted.value().actor()))
                .filter(entry -> wanted.value().area().isEmpty() || wanted.value().area().get() == entry.deed().area())
                .filter(entry -> words.isEmpty() || entry.deed().sentence().toLowerCase(Locale.ROOT).contains(words)
                        || entry.time().toString().startsWith(words))
                .toList();
    }

    List<String> actors() {
        return ledger.value().map(found -> found.ledger().entries()).orElse(List.of()).stream()
                .map(entry -> entry.actor().name()).distinct().sorted().toList();
    }

    private <T> void follow(Job<T> job, Consumer<T> then) {
        waiting.set(waiting.value() + 1);
        job.state().subscribe(state -> {
            if (!(state instanceof Job.State.Running)) {
                window.execute(() -> ended(job, then));
            }
        });
    }

    private <T> void ended(Job<T> job, Consumer<T> then) {
        if (job.state().value() instanceof Job.State.Ended) {
            switch (job.await()) {
                case Outcome.Done<T>(T value) -> {
                    refused.set(List.of());
                    then.accept(value);
                }
                case Outcome.Refused<T>(List<Problem> problems) -> refused.set(problems);
                case Outcome.Stopped<T>() -> {}
            }
        }
        waiting.set(Math.max(0, waiting.value() - 1));
    }
}
