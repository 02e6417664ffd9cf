package fittingroom.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fittingroom.base.Cancel;
import fittingroom.base.Outcome;
import fittingroom.catalog.Corrections;
import fittingroom.coherence.Coherence;
import fittingroom.events.Placement;
import fittingroom.rules.RuleSet;
import fittingroom.scoring.Crew;
import fittingroom.scoring.TinyShop;
import fittingroom.shoppers.Joins;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// One survey at a time, the most urgent first; who waits says so, keeps what it has, and nobody is held up by one that
/// breaks or is given up.
class SurveysTest {

    private static final TinyShop.Open SHOP = TinyShop.seeded(30, 60, 200, 5).open();
    private static final Snapshot SNAPSHOT = new Snapshot(
            1, SHOP.catalog(), Corrections.NONE, SHOP.log(), SHOP.model(), Coherence.of(SHOP.catalog()), SHOP.scorer(),
            Joins.NONE, true);

    private final Jobs jobs = new Jobs();
    private final Surveys surveys = new Surveys(Clock.systemUTC(), jobs, Runnable::run, 0);
    private final ConcurrentLinkedQueue<String> order = new ConcurrentLinkedQueue<>();

    /// Holds the turn until it is let go.
    private final class Holder {
        final CountDownLatch begun = new CountDownLatch(1);
        final CompletableFuture<Boolean> letGo = new CompletableFuture<>();
        final Job<Boolean> job = start("holder", Urgency.IN_FRONT, crew -> {
            begun.countDown();
            letGo.join();
            return crew.each(0, 50, n -> {});
        });

        Holder() throws InterruptedException {
            begun.await();
        }
    }

    private interface Deed {
        boolean with(Crew crew);
    }

    private Job<Boolean> start(String name, Urgency urgency, Deed deed) {
        return surveys.start(
                "workbench.job.flags", Path.of("shop"), SNAPSHOT, new Surveys.Topic(name, name.startsWith("draft")), urgency,
                (lookbook, crew, progress) -> {
                    boolean whole = deed.with(crew);
                    order.add(name);
                    return whole ? Outcome.done(true) : Outcome.stopped();
                });
    }

    private static boolean waits(Job<?> job) {
        return job.state().value() instanceof Job.State.Running now && now.waits();
    }

    private static void untilWaiting(Job<?>... all) {
        for (Job<?> job : all) {
            CompletableFuture<Boolean> seen = new CompletableFuture<>();
            job.state().subscribe(state -> {
                if (state instanceof Job.State.Running now && now.waits()) {
                    seen.complete(true);
                }
            });
            seen.join();
        }
    }

    @Test
    void theMostUrgentGoesFirstAndThenWhoCameFirst() throws InterruptedException {
        Holder holder = new Holder();
        Job<Boolean> behind = start("behind", Urgency.BEHIND, crew -> true);
        Job<Boolean> one = start("one", Urgency.IN_FRONT, crew -> true);
        Job<Boolean> two = start("two", Urgency.IN_FRONT, crew -> true);
        Job<Boolean> export = start("export", Urgency.WAITED_FOR, crew -> true);
        untilWaiting(behind, one, two, export);
        assertTrue(waits(one), "who waits says so");
        holder.letGo.complete(true);
        List.of(behind, one, two, export).forEach(Job::await);
        holder.job.await();
        assertEquals(List.of("export", "holder", "one", "two", "behind"), List.copyOf(order), "a stretch ends, then the export");
    }

    @Test
    void onlyOneWorksAtATime() {
        AtomicInteger working = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        List<Job<Boolean>> all = IntStream.range(0, 5).mapToObj(i -> start(
                "s" + i, i % 2 == 0 ? Urgency.IN_FRONT : Urgency.WAITED_FOR, crew -> crew.each(0, 200, n -> {
                    most.accumulateAndGet(working.incrementAndGet(), Math::max);
                    working.decrementAndGet();
                }))).toList();
        all.forEach(Job::await);
        assertEquals(1, most.get());
    }

    @Test
    void whoseDeskWasLeftMakesWayAndGoesOnWhenItIsBack() throws InterruptedException {
        Holder holder = new Holder();
        Job<Boolean> other = start("other", Urgency.IN_FRONT, crew -> true);
        untilWaiting(other);
        holder.job.urgency(Urgency.BEHIND);
        holder.letGo.complete(true);
        other.await();
        holder.job.urgency(Urgency.IN_FRONT);
        assertEquals(Outcome.done(true), holder.job.await());
        assertEquals(List.of("other", "holder"), List.copyOf(order));
    }

    @Test
    void aStopIsHeardWhileWaiting() throws InterruptedException {
        Holder holder = new Holder();
        Job<Boolean> waiting = start("waiting", Urgency.IN_FRONT, crew -> true);
        untilWaiting(waiting);
        waiting.stop();
        assertInstanceOf(Outcome.Stopped.class, waiting.await());
        holder.letGo.complete(true);
        holder.job.await();
        assertEquals(List.of("holder"), List.copyOf(order));
    }

    @Test
    void anEditGivesUpWhatNobodyLooksAt() throws InterruptedException {
        Holder holder = new Holder();
        Job<Boolean> left = start("draft left", Urgency.BEHIND, crew -> true);
        Job<Boolean> open = start("draft open", Urgency.IN_FRONT, crew -> true);
        Job<Boolean> release = start("release", Urgency.BEHIND, crew -> true);
        untilWaiting(left, open, release);
        surveys.draftEdited();
        assertInstanceOf(Outcome.Stopped.class, left.await());
        holder.letGo.complete(true);
        open.await();
        release.await();
        holder.job.await();
        assertEquals(List.of("holder", "draft open", "release"), List.copyOf(order));
    }

    @Test
    void whoWaitsForTheSameLiftsWhoLooksForIt() throws InterruptedException {
        Holder holder = new Holder();
        Job<Boolean> early = start("same", Urgency.BEHIND, crew -> true);
        Job<Boolean> between = start("between", Urgency.IN_FRONT, crew -> true);
        Job<Boolean> late = start("same", Urgency.WAITED_FOR, crew -> true);
        untilWaiting(early, between, late);
        holder.letGo.complete(true);
        List.of(early, between, late, holder.job).forEach(Job::await);
        assertEquals(List.of("same", "same", "holder", "between"), List.copyOf(order));
    }

    @Test
    void aFailureIsShownToEachWhoAskedAndHoldsNobodyUp() throws InterruptedException {
        Holder holder = new Holder();
        Deed breaks = crew -> {
            throw new IllegalStateException("broke");
        };
        Job<Boolean> one = start("breaks", Urgency.IN_FRONT, breaks);
        Job<Boolean> two = start("breaks", Urgency.IN_FRONT, breaks);
        Job<Boolean> well = start("well", Urgency.IN_FRONT, crew -> true);
        untilWaiting(one, two, well);
        holder.letGo.complete(true);
        assertThrows(IllegalStateException.class, one::await);
        assertThrows(IllegalStateException.class, two::await);
        assertEquals(Outcome.done(true), well.await());
    }

    @Test
    void allLookAtOneBookAndNoSlateIsWorkedOutTwice() {
        var lookbook = surveys.of(SNAPSHOT);
        List<Job<Boolean>> all = IntStream.range(0, 4).mapToObj(i -> surveys.start(
                "workbench.job.flags", Path.of("shop"), SNAPSHOT, new Surveys.Topic("s" + i, false), Urgency.IN_FRONT,
                (book, crew, progress) -> {
                    assertSame(lookbook, book);
                    return book.slates(RuleSet.EMPTY, Placement.HOME).ask(Integer.MAX_VALUE, crew)
                            ? Outcome.done(true) : Outcome.<Boolean>stopped();
                })).toList();
        all.forEach(job -> assertEquals(Outcome.done(true), job.await()));
        assertEquals(lookbook.population().size(), lookbook.scored());
        assertTrue(lookbook.slates(RuleSet.EMPTY, Placement.HOME).ask(Integer.MAX_VALUE, Crew.alone(Cancel.never())));
    }
}
