package fittingroom.review;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.function.BinaryOperator;
import java.util.function.Function;

/// Hands things that come one by one to other threads in batches, and puts the results together in the order in which
/// the things came, so that the result does not depend on how many threads there are. Only some batches are under way
/// at once: the rest of the stream is never held.
final class Batches<T, R> {

    private static final int UNDER_WAY = 16;

    private final Executor executor;
    private final Function<List<T>, R> work;
    private final BinaryOperator<R> together;
    private final int size;
    private final Deque<CompletableFuture<R>> running = new ArrayDeque<>();
    private List<T> batch = new ArrayList<>();
    private R sum;

    Batches(Executor executor, int size, R nothing, Function<List<T>, R> work, BinaryOperator<R> together) {
        this.executor = executor;
        this.size = size;
        this.sum = nothing;
        this.work = work;
        this.together = together;
    }

    void add(T one) {
        batch.add(one);
        if (batch.size() == size) {
            start();
        }
    }

    /// Waits for all that is under way.
    R finish() {
        if (!batch.isEmpty()) {
            start();
        }
        while (!running.isEmpty()) {
            take();
        }
        return sum;
    }

    private void start() {
        List<T> full = batch;
        batch = new ArrayList<>(size);
        running.add(CompletableFuture.supplyAsync(() -> work.apply(full), executor));
        if (running.size() > UNDER_WAY) {
            take();
        }
    }

    private void take() {
        try {
            sum = together.apply(sum, running.remove().join());
        } catch (CompletionException wrapped) {
            if (wrapped.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw wrapped;
        }
    }
}
