package fittingroom.ui.health;

import fittingroom.base.Outcome;
import fittingroom.base.Problem;
import fittingroom.base.Watch;
import fittingroom.events.Placement;
import fittingroom.learning.Tuning;
import fittingroom.trials.Backtest;
import fittingroom.trials.Bout;
import fittingroom.workbench.Job;
import fittingroom.workbench.Snapshot;
import fittingroom.workbench.Workbench;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/// How the engine did on the shop's own last days, as last measured, and whether it serves so. It measures nothing
/// itself and remembers nothing beyond the sitting. For the window's thread.
final class ProofModel {

    /// What is done now.
    enum Phase {
        RESTING,
        MEASURING,
        LEARNING
    }

    /// What was measured, and of what.
    record Measured(Snapshot of, Backtest.Result result) {

        int pages() {
            return result.bouts().stream().mapToInt(Bout::pages).sum();
        }
    }

    private static final Job.State.Running AT_REST = new Job.State.Running("", 0, 0);

    private final Workbench workbench;
    private final Executor window;
    private final Consumer<Throwable> failures;
    private final Watch<Phase> phase = new Watch<>(Phase.RESTING);
    private final Watch<Job.State.Running> step = new Watch<>(AT_REST);
    private final Watch<Optional<Measured>> measured = new Watch<>(Optional.empty());
    private final Watch<Optional<Placement>> chosen = new Watch<>(Optional.empty());
    private final Watch<List<Problem>> refused = new Watch<>(List.of());
    private Optional<Tuning> before = Optional.empty();
    private Optional<Job<?>> running = Optional.empty();

    /// @param window runs work on the window's thread
    /// @param failures hears of bugs in a measurement
    ProofModel(Workbench workbench, Executor window, Consumer<Throwable> failures) {
        this.workbench = workbench;
        this.window = window;
        this.failures = failures;
    }

    Watch<Phase> phase() {
        return phase;
    }

    /// How far the work is.
    Watch<Job.State.Running> step() {
        return step;
    }

    Watch<Optional<Measured>> measured() {
        return measured;
    }

    /// The placement whose contenders are looked at.
    Watch<Optional<Placement>> chosen() {
        return chosen;
    }

    Watch<List<Problem>> refused() {
        return refused;
    }

    Optional<Bout> bout() {
        return measured.value().flatMap(found -> found.result().bouts().stream()
                .filter(bout -> chosen.value().filter(one -> one == bout.placement()).isPresent()).findFirst());
    }

    void choose(Placement placement) {
        if (chosen.value().filter(one -> one == placement).isEmpty()) {
            chosen.set(Optional.of(placement));
        }
    }

    boolean isResting() {
        return phase.value() == Phase.RESTING;
    }

    /// Whether catalog or log are others than those measured.
    boolean isStale() {
        Snapshot now = workbench.snapshot().value();
        return measured.value().filter(found -> found.of().catalog() != now.catalog() || found.of().log() != now.log()).isPresent();
    }

    /// Whether the engine serves with what was chosen.
    boolean isKept() {
        return measured.value().filter(found -> found.result().tuning().equals(served())).isPresent();
    }

    boolean canKeep() {
        return isResting() && measured.value().isPresent() && !isKept() && !isStale();
    }

    /// Whether the engine serves otherwise than it did before something was kept, or than it comes.
    boolean canGoBack() {
        return isResting() && workbench.snapshot().value().trained() && !earlier().equals(served());
    }

    private Tuning served() {
        return workbench.snapshot().value().model().tuning();
    }

    private Tuning earlier() {
        return before.orElse(Tuning.USUAL);
    }

    /// Lets the engine serve the last days without having seen them; what was found before stays until then.
    void measure() {
        if (isResting()) {
            Snapshot of = workbench.snapshot().value();
            follow(Phase.MEASURING, workbench.backtest(), result -> arrived(new Measured(of, result)));
        }
    }

    private void arrived(Measured found) {
        measured.set(Optional.of(found));
        if (bout().isEmpty()) {
            chosen.set(found.result().bouts().stream().findFirst().map(Bout::placement));
        }
    }

    void stop() {
        running.ifPresent(Job::stop);
    }

    /// Learns anew with what was chosen; later trainings keep to it.
    void keep(Runnable then) {
        if (canKeep()) {
            Tuning replaced = served();
            measured.value().ifPresent(found -> follow(Phase.LEARNING, workbench.train(found.result().tuning()), model -> {
                before = Optional.of(replaced);
                then.run();
            }));
        }
    }

    /// Learns anew as it was before something was kept in this sitting, or else with the engine as it comes.
    void goBack() {
        if (canGoBack()) {
            follow(Phase.LEARNING, workbench.train(earlier()), model -> before = Optional.empty());
        }
    }

    private <T> void follow(Phase now, Job<T> job, Consumer<T> then) {
        running = Optional.of(job);
        refused.set(List.of());
        step.set(AT_REST);
        phase.set(now);
        job.state().subscribe(state -> window.execute(() -> {
            switch (state) {
                case Job.State.Running at -> step.set(at);
                case Job.State.Ended _ -> ended(job.await(), then);
                case Job.State.Failed(Throwable cause) -> {
                    failures.accept(cause);
                    rest();
                }
            }
        }));
    }

    private <T> void ended(Outcome<T> outcome, Consumer<T> then) {
        switch (outcome) {
            case Outcome.Done<T>(T value) -> then.accept(value);
            case Outcome.Refused<T>(List<Problem> problems) -> refused.set(problems);
            case Outcome.Stopped<T>() -> {}
        }
        rest();
    }

    private void rest() {
        running = Optional.empty();
        phase.set(Phase.RESTING);
    }
}
