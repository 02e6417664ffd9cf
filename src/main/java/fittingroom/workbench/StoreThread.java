package fittingroom.workbench;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Supplier;

/// The one thread that touches the store, in the order asked. Nobody holds its [Thread] and nobody can interrupt it:
/// an interrupt during a statement would close the database for everyone.
final class StoreThread implements Executor, AutoCloseable {

    private final LinkedBlockingQueue<Runnable> waiting = new LinkedBlockingQueue<>();
    private final CompletableFuture<Boolean> ended = new CompletableFuture<>();
    private volatile boolean closing;

    StoreThread(String name) {
        Thread.ofPlatform().name(name).daemon(false).start(this::work);
    }

    @Override
    public void execute(Runnable work) {
        if (closing) {
            throw new IllegalStateException("the store is closing");
        }
        waiting.add(work);
    }

    <T> CompletableFuture<T> later(Supplier<T> work) {
        return CompletableFuture.supplyAsync(work, this);
    }

    /// Runs the work on the store thread and waits for it.
    <T> T now(Supplier<T> work) {
        try {
            return later(work).join();
        } catch (CompletionException wrapped) {
            if (wrapped.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw wrapped;
        }
    }

    /// Finishes everything asked before, then ends.
    @Override
    public void close() {
        if (!closing) {
            execute(() -> closing = true);
        }
        ended.join();
    }

    private void work() {
        try {
            while (!closing || !waiting.isEmpty()) {
                survive(take());
            }
        } finally {
            ended.complete(true);
        }
    }

    /// Work that nobody waits for may break: that is told as any other fault is, and the next work is still done.
    private static void survive(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException | Error broken) {
            Thread me = Thread.currentThread();
            me.getUncaughtExceptionHandler().uncaughtException(me, broken);
        }
    }

    private Runnable take() {
        try {
            return waiting.take();
        } catch (InterruptedException nobodyHoldsThisThread) {
            throw new IllegalStateException("the store thread was interrupted", nobodyHoldsThisThread);
        }
    }
}
