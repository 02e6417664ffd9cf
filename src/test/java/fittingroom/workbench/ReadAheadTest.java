package fittingroom.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fittingroom.base.Cancel;
import fittingroom.base.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whoever breaks, the other ends, and what is thrown is what broke first.
class ReadAheadTest {

    private static final int MANY = 1_000;

    private final ReadAhead ahead = new ReadAhead();

    private <T> Outcome<T> run(Function<Cancel, Outcome<T>> read) {
        return ahead.run(read, Cancel.never());
    }

    @Test
    void allTasksAreDoneInOrderByTheThreadThatWaits() {
        List<Integer> done = new ArrayList<>();
        Thread waits = Thread.currentThread();
        Outcome<String> end = run(_ -> {
            for (int i = 0; i < MANY; i++) {
                int number = i;
                ahead.execute(() -> {
                    assertSame(waits, Thread.currentThread());
                    done.add(number);
                });
            }
            return Outcome.done("read");
        });
        assertEquals(Outcome.done("read"), end);
        assertEquals(MANY, done.size());
        assertEquals(done.stream().sorted().toList(), done);
    }

    @Test
    void whatTheReaderThrowsIsThrownWhenAllItGaveIsDone() {
        AtomicInteger done = new AtomicInteger();
        RuntimeException thrown = assertThrows(IllegalArgumentException.class, () -> run(_ -> {
            for (int i = 0; i < MANY; i++) {
                ahead.execute(done::incrementAndGet);
            }
            throw new IllegalArgumentException("the file");
        }));
        assertEquals("the file", thrown.getMessage());
        assertEquals(MANY, done.get());
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void whereTheWriterBreaksTheReaderIsAskedToStop(boolean error) {
        AtomicInteger given = new AtomicInteger();
        Throwable thrown = assertThrows(Throwable.class, () -> run(wish -> {
            while (!wish.requested() && given.get() < MANY) {
                given.incrementAndGet();
                ahead.execute(() -> fail(error));
            }
            return Outcome.done("read");
        }));
        assertEquals("the disk", thrown.getMessage());
        assertTrue(given.get() < MANY, "it went on reading");
    }

    private static void fail(boolean error) {
        if (error) {
            throw new AssertionError("the disk");
        }
        throw new IllegalStateException("the disk");
    }

    @Test
    void aReaderThatWaitsForATaskIsNotLeftWaitingWhenOneBeforeItBroke() {
        Throwable thrown = assertThrows(IllegalStateException.class, () -> run(_ -> {
            CompletableFuture<String> asked = new CompletableFuture<>();
            ahead.execute(() -> fail(false));
            ahead.execute(() -> asked.complete("known"));
            return Outcome.done(asked.join());
        }));
        assertEquals("the disk", thrown.getMessage());
    }

    @Test
    void aPersonsWishReachesTheReader() {
        Cancel.Button stop = new Cancel.Button();
        Outcome<String> end = ahead.run(
                wish -> {
                    ahead.execute(stop::press);
                    while (!wish.requested()) {
                        ahead.execute(() -> {});
                    }
                    return Outcome.stopped();
                },
                stop);
        assertEquals(Outcome.stopped(), end);
    }
}
