package fittingroom.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import fittingroom.base.Outcome;
import fittingroom.learning.Model;
import fittingroom.ledger.Deed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is learned is of what is loaded, also where that changes while it is learned.
class TrainingTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-09-01T09:00:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path folder;

    private static final int ATTEMPTS = 10;

    private Path catalog = Path.of("");
    private Path events = Path.of("");

    @BeforeEach
    void write() throws IOException {
        catalog = Files.writeString(folder.resolve("products.csv"), "id,title\ncoat,Wool coat\nscarf,Silk scarf\n");
        StringBuilder rows = new StringBuilder("id,time,type,channel,shopper,session,product\n");
        IntStream.range(0, 20_000).forEach(i -> rows.append("e%d,2026-08-01T%02d:%02d:00Z,view,web,s%d,v%d,%s\n".formatted(
                i, i % 24, i % 60, i % 4, i / 2, i % 2 == 0 ? "coat" : "scarf")));
        events = Files.writeString(folder.resolve("events.csv"), rows.toString());
    }

    /// Learning may be over before anybody hears that it began: then it is tried again.
    @Test
    void aShopperErasedWhileTheModelIsLearnedIsNotInItAndOneDeedIsTold() {
        boolean erased = false;
        for (int i = 0; i < ATTEMPTS && !erased; i++) {
            erased = eraseWhileLearning("workspace-" + i);
        }
        assertTrue(erased, "nobody was quick enough to erase in time");
    }

    /// Whether the shopper was erased in time.
    private boolean eraseWhileLearning(String name) {
        String hash;
        AtomicBoolean erased = new AtomicBoolean();
        try (Workbench workbench = open(name)) {
            workbench.load(List.of(ImportOrder.of(catalog), ImportOrder.of(events))).await();
            Job<Model> job = workbench.train();
            job.state().subscribe(state -> {
                if (state instanceof Job.State.Running(String step, long _, long _) && step.startsWith("learning.")
                        && !erased.getAndSet(true)) {
                    workbench.holdings().erase("s1");
                }
            });
            hash = done(job.await()).hash();
            if (!erased.get()) {
                return false;
            }
            assertEquals(3, workbench.snapshot().value().log().shopperCount());
            assertTrue(workbench.snapshot().value().trained());
            assertEquals(hash, workbench.snapshot().value().model().hash());
            assertEquals(List.of(3L), workbench.ledger().entries().stream()
                    .filter(entry -> entry.deed() instanceof Deed.Trained)
                    .map(entry -> ((Deed.Trained) entry.deed()).shoppers()).toList());
        }
        try (Workbench again = open(name)) {
            assertEquals(hash, again.snapshot().value().model().hash());
        }
        return true;
    }

    private Workbench open(String name) {
        return done(Workbench.open(folder.resolve(name), CLOCK));
    }

    private static <T> T done(Outcome<T> outcome) {
        return outcome instanceof Outcome.Done<T>(T value) ? value : fail(outcome.toString());
    }
}
