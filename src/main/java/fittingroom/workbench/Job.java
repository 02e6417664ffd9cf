package fittingroom.workbench;

import fittingroom.base.Cancel;
import fittingroom.base.Outcome;
import fittingroom.base.Progress;
import fittingroom.base.Watch;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.function.BiFunction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A piece of long work with a title, a progress that can be watched and a way to stop it. It runs once, and stopping
/// leaves everything as it was.
public final class Job<T> {

    /// Where a job is.
    public sealed interface State {
        /// @param step key of the words that name what is being done
        /// @param total 0 where nobody knows
        record Running(String step, long done, long total) implements State {

            /// Whether it rests until other work is done.
            public boolean waits() {
                return step.equals(Surveys.WAITING);
            }
        }

        record Ended(Outcome<?> outcome) implements State {}

        /// The world broke, or we did.
        record Failed(Throwable cause) implements State {}
    }

    private static final Logger LOG = LoggerFactory.getLogger(Job.class);
    /// What a person would miss if it were stopped.
    private static final Set<String> WRITING = Set.of("workbench.job.load", "workbench.job.train", "workbench.job.export");
    private static final long NANOS_BETWEEN_REPORTS = 30_000_000;

    private final String title;
    private final boolean writes;
    private final Cancel.Button stop = new Cancel.Button();
    private final Watch<State> state;
    private final CompletableFuture<Outcome<T>> result = new CompletableFuture<>();
    private volatile long lastReport;
    private volatile Urgency urgency = Urgency.IN_FRONT;
    private volatile Runnable onUrgency = () -> {};

    private Job(String title, String firstStep) {
        this.title = title;
        this.writes = WRITING.contains(firstStep);
        this.state = new Watch<>(new State.Running(firstStep, 0, 0));
    }

    /// Starts the work on the executor.
    static <T> Job<T> start(
            String title, String firstStep, Executor executor, BiFunction<Progress, Cancel, Outcome<T>> work) {
        Job<T> job = new Job<>(title, firstStep);
        executor.execute(() -> job.run(work));
        return job;
    }

    public String title() {
        return title;
    }

    /// Whether it brings something about that a person waits for, and does not only look.
    public boolean writes() {
        return writes;
    }

    public Watch<State> state() {
        return state;
    }

    /// How much it is waited for.
    public Urgency urgency() {
        return urgency;
    }

    /// Lets it go before others, or after them, from its next safe place on.
    public void urgency(Urgency next) {
        urgency = next;
        onUrgency.run();
    }

    void onUrgency(Runnable action) {
        onUrgency = action;
    }

    /// Asks the work to stop at its next safe place.
    public void stop() {
        stop.press();
    }

    public boolean hasEnded() {
        return result.isDone();
    }

    /// Waits for the end; for callers without a window.
    ///
    /// @throws RuntimeException what the work threw
    public Outcome<T> await() {
        try {
            return result.join();
        } catch (CompletionException wrapped) {
            if (wrapped.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            if (wrapped.getCause() instanceof Error cause) {
                throw cause;
            }
            throw wrapped;
        }
    }

    /// Waits until the work has ended, however it ended.
    void settle() {
        result.handle((outcome, broken) -> true).join();
    }

    private void run(BiFunction<Progress, Cancel, Outcome<T>> work) {
        try {
            Outcome<T> outcome = work.apply(this::report, stop);
            end(new State.Ended(outcome), () -> result.complete(outcome));
        } catch (RuntimeException | Error broken) {
            LOG.warn("{} broke", title, broken);
            end(new State.Failed(broken), () -> result.completeExceptionally(broken));
        }
    }

    /// Who waits is released even where one who watches breaks.
    private void end(State last, Runnable release) {
        try {
            state.set(last);
        } finally {
            release.run();
        }
    }

    private void report(String step, long done, long total) {
        long now = System.nanoTime();
        if (now - lastReport >= NANOS_BETWEEN_REPORTS || done == total) {
            lastReport = now;
            state.set(new State.Running(step, done, total));
        }
    }
}
