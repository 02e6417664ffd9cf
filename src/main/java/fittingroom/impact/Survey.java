package fittingroom.impact;

import fittingroom.base.Cancel;
import fittingroom.events.Channel;
import fittingroom.events.Placement;
import fittingroom.rules.CoherencePolicy;
import fittingroom.rules.CompiledRules;
import fittingroom.rules.RuleFile;
import fittingroom.rules.RuleSet;
import fittingroom.scoring.Request;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Asks for both slates of many shoppers, block by block on several threads, and keeps how far each pair agrees. What
/// it holds is the same however many threads helped.
///
/// A helper goes back to the end of its executor's queue after each block, so that a preview never waits long.
final class Survey {

    private static final Logger LOG = LoggerFactory.getLogger(Survey.class);
    private static final int BLOCK = 32;

    private final Engine engine;
    private final Question question;
    private final CompiledRules before;
    private final CompiledRules after;
    private final Set<Placement> untouched = EnumSet.noneOf(Placement.class);
    private final List<Count> counts = new ArrayList<>();
    private final ConcurrentLinkedQueue<Count> free = new ConcurrentLinkedQueue<>();

    /// By slate; NaN where nothing was asked.
    final double[] jaccard;
    final double[] rbo;
    final int[] slots;
    final int[] slotsChanged;

    /// What one worker counts.
    record Count(Tally before, Tally after) {}

    Survey(Engine engine, Question question) {
        this.engine = engine;
        this.question = question;
        this.before = engine.compile(question.before());
        this.after = engine.compile(question.after());
        for (Placement placement : question.placements()) {
            if (at(question.before(), placement).equals(at(question.after(), placement))) {
                untouched.add(placement);
            }
        }
        this.jaccard = new double[question.slates()];
        this.rbo = new double[question.slates()];
        this.slots = new int[question.slates()];
        this.slotsChanged = new int[question.slates()];
    }

    /// Names everything that decides slates at one placement: where it is equal, so are the slates.
    private static String at(RuleSet set, Placement placement) {
        Channel channel = placement.usualChannel();
        CoherencePolicy policy = set.coherence();
        return RuleFile.hash(new RuleSet(
                "",
                set.rules().stream().filter(rule -> rule.scope().covers(placement, channel)).toList(),
                set.weights(),
                new CoherencePolicy(policy.threshold(), policy.strength(), Map.of(placement, policy.at(placement)))));
    }

    /// Asks for the slates `from` up to `to`. The calling thread works too, so an executor that is busy only slows it.
    ///
    /// @return whether it came to the end; nothing may be read where it was stopped
    boolean ask(int from, int to, Executor pool, int helpers, Cancel cancel) {
        Blocks blocks = new Blocks(from, to, cancel);
        for (int i = 0; i < helpers; i++) {
            pool.execute(() -> help(blocks, pool));
        }
        boolean more = true;
        while (more) {
            more = blocks.takeOne();
        }
        blocks.ended.join();
        return !blocks.stopped;
    }

    private static void help(Blocks blocks, Executor pool) {
        if (blocks.takeOne() && blocks.hasMore()) {
            try {
                pool.execute(() -> help(blocks, pool));
            } catch (RejectedExecutionException closing) {
                LOG.debug("a helper was not wanted any more; the calling thread does the rest", closing);
            }
        }
    }

    Count counted() {
        Count sum = new Count(engine.tally(), engine.tally());
        synchronized (counts) {
            for (Count one : counts) {
                sum.before().add(one.before());
                sum.after().add(one.after());
            }
        }
        return sum;
    }

    /// How far the slates of the first shoppers agree, at all placements.
    Agreement agreement(int shoppers) {
        Agreement.Sum sum = new Agreement.Sum();
        for (int slate = 0; slate < question.slates(); slate++) {
            if (question.shopper(slate) < shoppers && wasAsked(slate)) {
                sum.add(jaccard[slate], rbo[slate], slots[slate], slotsChanged[slate]);
            }
        }
        return sum.all();
    }

    boolean wasAsked(int slate) {
        return !Double.isNaN(rbo[slate]);
    }

    int[] slateBefore(Request request) {
        return engine.slate(request, before);
    }

    int[] slateAfter(Request request) {
        return engine.slate(request, after);
    }

    private void ask(int slate, Count count) {
        Optional<Request> asked = question.population().request(question.shopper(slate), question.placement(slate));
        if (asked.isEmpty()) {
            jaccard[slate] = Double.NaN;
            rbo[slate] = Double.NaN;
            return;
        }
        Request request = asked.get();
        int[] first = slateBefore(request);
        int[] second = untouched.contains(request.placement()) ? first : slateAfter(request);
        jaccard[slate] = Overlap.jaccard(first, second);
        rbo[slate] = Overlap.rbo(first, second);
        slots[slate] = Math.max(first.length, second.length);
        slotsChanged[slate] = Overlap.slotsChanged(first, second);
        int[] beside = engine.beside(request);
        count.before().add(first, beside);
        count.after().add(second, beside);
    }

    private Count borrow() {
        Count count = free.poll();
        if (count != null) {
            return count;
        }
        Count made = new Count(engine.tally(), engine.tally());
        synchronized (counts) {
            counts.add(made);
        }
        return made;
    }

    /// The blocks of one call, handed out to whoever comes. Ended is told when the last of them is done, so nobody
    /// waits for a helper that never got a turn.
    private final class Blocks {
        private final int to;
        private final Cancel cancel;
        private final AtomicInteger next;
        private final AtomicInteger left;
        final CompletableFuture<Boolean> ended = new CompletableFuture<>();
        volatile boolean stopped;

        Blocks(int from, int to, Cancel cancel) {
            this.to = to;
            this.cancel = cancel;
            this.next = new AtomicInteger(from);
            this.left = new AtomicInteger(to - from);
            if (to == from) {
                ended.complete(true);
            }
        }

        boolean hasMore() {
            return next.get() < to && !ended.isDone();
        }

        /// @return false where no block was left
        boolean takeOne() {
            int start = next.getAndAdd(BLOCK);
            if (start >= to || ended.isDone()) {
                return false;
            }
            int end = Math.min(to, start + BLOCK);
            try {
                work(start, end);
            } catch (RuntimeException | Error bug) {
                ended.completeExceptionally(bug);
                return false;
            }
            if (left.addAndGet(start - end) == 0) {
                ended.complete(true);
            }
            return true;
        }

        private void work(int start, int end) {
            stopped = stopped || cancel.requested();
            if (!stopped) {
                Count count = borrow();
                for (int slate = start; slate < end; slate++) {
                    ask(slate, count);
                }
                free.add(count);
            }
        }
    }
}
