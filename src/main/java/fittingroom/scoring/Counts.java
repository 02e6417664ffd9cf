package fittingroom.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.BinaryOperator;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// One count for each thread of a [Crew], put together at the end, so that nobody waits for another. It is for counts that
/// come out the same in any order, and does not know what is counted.
public final class Counts<T> {

    private final Supplier<T> fresh;
    private final List<T> all = new ArrayList<>();
    private final ConcurrentLinkedQueue<T> free = new ConcurrentLinkedQueue<>();

    /// @param fresh makes a count of nothing
    public Counts(Supplier<T> fresh) {
        this.fresh = fresh;
    }

    /// Counts with a count that nobody else has at the moment.
    public void add(Consumer<T> work) {
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
    public T sum(BinaryOperator<T> together) {
        synchronized (all) {
            return all.stream().reduce(fresh.get(), together);
        }
    }
}
