package fittingroom.workbench;

import fittingroom.base.Cancel;
import fittingroom.base.Outcome;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.function.Function;

/// Lets work run on a thread of its own that has the store written to by the thread which waits for it: a file is read
/// while what was read before is written, never more than a few tasks ahead. It neither reads nor writes itself.
///
/// Where one of the two breaks, the other is let go by asking, and nothing is thrown before both have ended.
final class ReadAhead implements Executor {

    private static final int TASKS = 8;

    /// Nothing at the end.
    private final BlockingQueue<Optional<Runnable>> tasks = new ArrayBlockingQueue<>(TASKS);
    private final Cancel.Button broke = new Cancel.Button();

    /// Has a task done by the thread that waits in [#run], after those before; for the thread that reads.
    @Override
    public void execute(Runnable task) {
        put(Optional.of(task));
    }

    private void put(Optional<Runnable> task) {
        try {
            tasks.put(task);
        } catch (InterruptedException nobodyHoldsThisThread) {
            throw new IllegalStateException("the reader was interrupted", nobodyHoldsThisThread);
        }
    }

    /// Reads on another thread, and does on this one what it is given meanwhile; once.
    ///
    /// @param read until it is done or asked to stop
    /// @return what the reading returned; all that it gave to do was done then
    <T> Outcome<T> run(Function<Cancel, Outcome<T>> read, Cancel cancel) {
        CompletableFuture<Outcome<T>> end = new CompletableFuture<>();
        Thread.ofPlatform().daemon().name("reader").start(() -> {
            try {
                end.complete(read.apply(() -> cancel.requested() || broke.requested()));
            } catch (RuntimeException | Error broken) {
                end.completeExceptionally(broken);
            } finally {
                put(Optional.empty());
            }
        });
        Optional<Throwable> broken = doAll();
        if (broken.isPresent()) {
            throw thrown(broken.get());
        }
        try {
            return end.join();
        } catch (CompletionException wrapped) {
            throw thrown(Optional.ofNullable(wrapped.getCause()).orElse(wrapped));
        }
    }

    /// Does them all, whatever breaks: the reader may wait for any of them.
    ///
    /// @return what broke first
    private Optional<Throwable> doAll() {
        Optional<Throwable> first = Optional.empty();
        for (Optional<Runnable> task = take(); task.isPresent(); task = take()) {
            try {
                task.get().run();
            } catch (RuntimeException | Error broken) {
                broke.press();
                first = first.isPresent() ? first : Optional.of(broken);
            }
        }
        return first;
    }

    private Optional<Runnable> take() {
        try {
            return tasks.take();
        } catch (InterruptedException nobodyHoldsThisThread) {
            throw new IllegalStateException("the store thread was interrupted", nobodyHoldsThisThread);
        }
    }

    private static RuntimeException thrown(Throwable broken) {
        return switch (broken) {
            case Error error -> throw error;
            case RuntimeException known -> known;
            default -> new IllegalStateException(broken);
        };
    }
}
