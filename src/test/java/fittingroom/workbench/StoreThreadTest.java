package fittingroom.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fittingroom.base.Outcome;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class StoreThreadTest {

    @Test
    void workThatBreaksIsToldAndTheNextWorkIsStillDone() {
        CompletableFuture<Throwable> told = new CompletableFuture<>();
        try (StoreThread store = new StoreThread("store")) {
            store.execute(() -> Thread.currentThread().setUncaughtExceptionHandler((_, broken) -> told.complete(broken)));
            store.execute(() -> {
                throw new IllegalStateException("nobody waits for this");
            });
            assertEquals("done", store.now(() -> "done"));
        }
        assertEquals("nobody waits for this", told.join().getMessage());
    }

    @Test
    void everythingAskedBeforeIsDoneBeforeItCloses() {
        CompletableFuture<String> last = new CompletableFuture<>();
        try (StoreThread store = new StoreThread("store")) {
            store.execute(() -> last.completeOnTimeout("done", 50, TimeUnit.MILLISECONDS).join());
        }
        assertEquals("done", last.getNow("not done"));
    }

    @Test
    void whoWaitsForAJobIsReleasedEvenWhereOneWhoWatchesBreaks() {
        CompletableFuture<Boolean> watched = new CompletableFuture<>();
        Job<String> job = Job.start("title", "step", work -> Thread.ofPlatform().daemon().start(() -> {
            watched.join();
            work.run();
        }), (progress, cancel) -> Outcome.done("done"));
        job.state().subscribe(state -> {
            if (!(state instanceof Job.State.Running)) {
                throw new IllegalStateException("the watcher broke");
            }
        });
        watched.complete(true);
        job.settle();
        assertEquals(Outcome.done("done"), job.await());
    }
}
