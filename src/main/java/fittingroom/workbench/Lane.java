package fittingroom.workbench;

import fittingroom.base.Cancel;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiFunction;
import java.util.function.Consumer;

/// Answers questions one at a time, always the newest: while one is worked on, a newer question replaces the one that
/// waits. It is not a queue, and it is not a debounce: the first question starts at once.
///
/// A worker that has run for longer than [#PATIENCE] while a newer question waits is asked to stop. Answers come on
/// the executor's thread, in the order of their questions; a stopped one gives none. Safe from any thread.
public final class Lane<Q, A> {

    static final Duration PATIENCE = Duration.ofMillis(250);

    private record Waiting<Q>(Q question) {}

    private final Executor executor;
    private final BiFunction<Q, Cancel, Optional<A>> worker;
    private final Consumer<? super A> answers;
    private final Consumer<Throwable> failures;
    private final AtomicReference<Optional<Waiting<Q>>> newest = new AtomicReference<>(Optional.empty());
    private final AtomicReference<State> state = new AtomicReference<>(State.IDLE);

    private enum State {
        IDLE,
        RUNNING
    }

    /// @param worker gives nothing where it was asked to stop
    /// @param failures hears of bugs in the worker; the lane goes on with the next question
    public Lane(
            Executor executor,
            BiFunction<Q, Cancel, Optional<A>> worker,
            Consumer<? super A> answers,
            Consumer<Throwable> failures) {
        this.executor = executor;
        this.worker = worker;
        this.answers = answers;
        this.failures = failures;
    }

    public void submit(Q question) {
        newest.set(Optional.of(new Waiting<>(question)));
        startIfIdle();
    }

    /// Whether nothing runs and nothing waits.
    public boolean isIdle() {
        return state.get() == State.IDLE && newest.get().isEmpty();
    }

    private void startIfIdle() {
        if (state.compareAndSet(State.IDLE, State.RUNNING)) {
            executor.execute(this::run);
        }
    }

    private void run() {
        newest.getAndSet(Optional.empty()).ifPresent(this::answer);
        state.set(State.IDLE);
        if (newest.get().isPresent()) {
            startIfIdle();
        }
    }

    private void answer(Waiting<Q> waiting) {
        long start = System.nanoTime();
        Cancel newerWaits =
                () -> newest.get().isPresent() && System.nanoTime() - start > PATIENCE.toNanos();
        try {
            worker.apply(waiting.question(), newerWaits).ifPresent(answers);
        } catch (RuntimeException | Error bug) {
            failures.accept(bug);
        }
    }
}
