package fittingroom.review;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.BinaryOperator;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// One count for each thread that counts, put together at the end, so that nobody waits for another. For counts that come
/// out the same in any order.
final class Counts<T> {

    private final Supplier<T> fresh;
    private final List<T> all = new ArrayList<>();
    private final ConcurrentLinkedQueue<T> free = new ConcurrentLinkedQueue<>();

    Counts(Supplier<T> fresh) {
        this.fresh = fresh;
    }

    void add(Consumer<T> work) {
        T lent = free.poll();
        T count = lent == null ? made() : lent;
        work.accept(count);
        free.add(count);
    }

    private T made() {
        T count = fresh.get();
        synchronized (all) {
            all.add(count);
        }
        return count;
    }

    /// Everything counted; nothing may be added any more.
    T sum(BinaryOperator<T> together) {
        synchronized (all) {
            return all.stream().reduce(fresh.get(), together);
        }
    }
}
