package fittingroom.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fittingroom.base.Cancel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.BiFunction;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LaneTest {

    private final ExecutorService pool = Executors.newFixedThreadPool(2);
    private final ConcurrentLinkedQueue<Integer> answers = new ConcurrentLinkedQueue<>();
    private final ConcurrentLinkedQueue<Throwable> failures = new ConcurrentLinkedQueue<>();

    @AfterEach
    void endPool() {
        pool.shutdown();
    }

    @Test
    void whileOneRunsOnlyTheNewestWaits() throws InterruptedException {
        CountDownLatch gate = new CountDownLatch(1);
        CountDownLatch started = new CountDownLatch(1);
        Lane<Integer, Integer> lane = lane((question, cancel) -> {
            started.countDown();
            awaitQuietly(gate);
            return Optional.of(question);
        });
        lane.submit(1);
        assertTrue(started.await(5, TimeUnit.SECONDS));
        for (int i = 2; i <= 100; i++) {
            lane.submit(i);
        }
        gate.countDown();
        waitFor(lane);
        assertEquals(List.of(1, 100), new ArrayList<>(answers));
    }

    @Test
    void aSlowWorkerIsAskedToStopOnceSomethingNewerWaits() throws InterruptedException {
        CountDownLatch started = new CountDownLatch(1);
        Lane<Integer, Integer> lane = lane((question, cancel) -> {
            started.countDown();
            while (question == 1 && !cancel.requested()) {
                Thread.onSpinWait();
            }
            return question == 1 ? Optional.empty() : Optional.of(question);
        });
        lane.submit(1);
        assertTrue(started.await(5, TimeUnit.SECONDS));
        lane.submit(2);
        waitFor(lane);
        assertEquals(List.of(2), new ArrayList<>(answers));
    }

    @Test
    void aBugInTheWorkerIsToldAndTheNextQuestionIsAnswered() throws InterruptedException {
        Lane<Integer, Integer> lane = lane((question, cancel) -> {
            if (question == 1) {
                throw new IllegalStateException("planted");
            }
            return Optional.of(question);
        });
        lane.submit(1);
        waitFor(lane);
        lane.submit(2);
        waitFor(lane);
        assertEquals(List.of(2), new ArrayList<>(answers));
        assertEquals("planted", failures.element().getMessage());
    }

    @Test
    void theLastQuestionIsAlwaysAnswered() throws InterruptedException {
        Lane<Integer, Integer> lane = lane((question, cancel) -> Optional.of(question));
        for (int i = 0; i < 20_000; i++) {
            lane.submit(i);
        }
        waitFor(lane);
        List<Integer> got = new ArrayList<>(answers);
        assertEquals(19_999, got.getLast());
        assertEquals(got.stream().sorted().toList(), got, "answers come in the order of their questions");
    }

    private Lane<Integer, Integer> lane(BiFunction<Integer, Cancel, Optional<Integer>> worker) {
        return new Lane<>(pool, worker, answers::add, failures::add);
    }

    private static void waitFor(Lane<?, ?> lane) throws InterruptedException {
        for (int i = 0; i < 5_000 && !lane.isIdle(); i++) {
            Thread.sleep(1);
        }
        assertTrue(lane.isIdle());
    }

    private static void awaitQuietly(CountDownLatch gate) {
        try {
            gate.await();
        } catch (InterruptedException nobodyDoes) {
            throw new IllegalStateException(nobodyDoes);
        }
    }
}
