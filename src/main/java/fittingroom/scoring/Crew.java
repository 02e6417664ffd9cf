package fittingroom.scoring;

import fittingroom.base.Cancel;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import java.util.function.IntSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Threads that share a long piece of work, number by number: the calling one and its helpers. It works in short
/// stretches and asks for its turn before each; it knows nothing of what is worked on.
///
/// A helper goes back to the end of its executor's queue after each block, so that a preview never waits long.
public final class Crew {

    /// Where a crew rests between stretches of work.
    @FunctionalInterface
    public interface Turn {

        /// A turn that always is.
        Turn ALWAYS = () -> {};

        /// Comes back when the next stretch may begin, or when the work should stop.
        void await();
    }

    private static final Logger LOG = LoggerFactory.getLogger(Crew.class);
    private static final int FIRST = 4;
    private static final int BLOCKS = 8;
    private static final long SHORT_NANOS = 60_000_000;
    private static final long LONG_NANOS = 240_000_000;

    private final Executor pool;
    private final IntSupplier helpers;
    private final Cancel cancel;
    private final Turn turn;

    /// @param pool where helpers work, block by block
    /// @param helpers how many of them beside the calling thread in the next stretch; 0 or more
    public Crew(Executor pool, IntSupplier helpers, Cancel cancel, Turn turn) {
        this.pool = pool;
        this.helpers = helpers;
        this.cancel = cancel;
        this.turn = turn;
    }

    /// The calling thread only.
    public static Crew alone(Cancel cancel) {
        return new Crew(Runnable::run, () -> 0, cancel, Turn.ALWAYS);
    }

    /// Whether the work should stop.
    public boolean isToStop() {
        return cancel.requested();
    }

    /// Works through the numbers `from` up to `to`, in no order, each once.
    ///
    /// @return whether it came to the end; nothing may be read where it was stopped
    /// @throws RuntimeException what the work threw
    public boolean each(int from, int to, IntConsumer work) {
        int stretch = FIRST;
        for (int start = from; start < to;) {
            turn.await();
            if (cancel.requested()) {
                return false;
            }
            int hands = helpers.getAsInt() + 1;
            long begin = System.nanoTime();
            int end = (int) Math.min(to, (long) start + stretch);
            share(start, end, hands, work);
            long took = System.nanoTime() - begin;
            stretch = took < SHORT_NANOS ? Math.min(stretch * 2, Integer.MAX_VALUE / 4)
                    : took > LONG_NANOS ? Math.max(hands, stretch / 2) : stretch;
            start = end;
        }
        return !cancel.requested();
    }

    /// The calling thread works too, so an executor that is busy only slows it.
    private void share(int from, int to, int hands, IntConsumer work) {
        Blocks blocks = new Blocks(from, to, Math.max(1, (to - from) / (BLOCKS * hands)), work);
        for (int i = 1; i < hands; i++) {
            help(blocks);
        }
        boolean more = true;
        while (more) {
            more = blocks.takeOne();
        }
        blocks.finish();
    }

    private void help(Blocks blocks) {
        try {
            pool.execute(() -> {
                if (blocks.takeOne() && blocks.hasMore()) {
                    help(blocks);
                }
            });
        } catch (RejectedExecutionException closing) {
            LOG.debug("a helper was not wanted any more; the calling thread does the rest", closing);
        }
    }

    /// The blocks of one stretch, handed out to whoever comes. Ended is told when the last of them is done, so nobody
    /// waits for a helper that never got a turn.
    private static final class Blocks {
        private final int to;
        private final int size;
        private final IntConsumer work;
        private final AtomicInteger next;
        private final AtomicInteger left;
        private final CompletableFuture<Boolean> ended = new CompletableFuture<>();

        Blocks(int from, int to, int size, IntConsumer work) {
            this.to = to;
            this.size = size;
            this.work = work;
            this.next = new AtomicInteger(from);
            this.left = new AtomicInteger(to - from);
        }

        boolean hasMore() {
            return next.get() < to && !ended.isDone();
        }

        /// @return false where no block was left
        boolean takeOne() {
            int start = next.getAndAdd(size);
            if (start >= to || ended.isDone()) {
                return false;
            }
            int end = Math.min(to, start + size);
            try {
                for (int i = start; i < end; i++) {
                    work.accept(i);
                }
            } catch (RuntimeException | Error bug) {
                ended.completeExceptionally(bug);
                return false;
            }
            if (left.addAndGet(start - end) == 0) {
                ended.complete(true);
            }
            return true;
        }

        void finish() {
            try {
                ended.join();
            } catch (CompletionException wrapped) {
                if (wrapped.getCause() instanceof RuntimeException bug) {
                    throw bug;
                }
                if (wrapped.getCause() instanceof Error bug) {
                    throw bug;
                }
                throw wrapped;
            }
        }
    }
}
