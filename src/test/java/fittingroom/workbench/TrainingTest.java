package fittingroom.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import fittingroom.base.Cancel;
import fittingroom.base.Outcome;
import fittingroom.base.Progress;
import fittingroom.base.Watch;
import fittingroom.learning.Model;
import fittingroom.ledger.Deed;
import fittingroom.store.Workspace;
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

    @Test
    void aShopperErasedWhileTheModelIsLearnedIsNotInItAndOneDeedIsTold() {
        try (Workbench workbench = open()) {
            workbench.load(List.of(ImportOrder.of(catalog), ImportOrder.of(events))).await();
        }
        String hash = eraseWhileLearning();
        try (Workbench again = open()) {
            assertEquals(3, again.snapshot().value().log().shopperCount());
            assertTrue(again.snapshot().value().trained());
            assertEquals(hash, again.snapshot().value().model().hash());
            assertEquals(List.of(3L), again.ledger().entries().stream()
                    .filter(entry -> entry.deed() instanceof Deed.Trained)
                    .map(entry -> ((Deed.Trained) entry.deed()).shoppers()).toList());
        }
    }

    /// At the first step of learning, so that it never depends on who is quicker.
    private String eraseWhileLearning() {
        try (StoreThread store = new StoreThread("store");
                Workspace workspace = store.now(() -> done(Workspace.open(folder.resolve("workspace"), CLOCK)))) {
            Freezer freezer = new Freezer(workspace.folder(), Freezer.Depth.EVERYTHING);
            Watch<Snapshot> snapshot = new Watch<>(
                    store.now(() -> freezer.freeze(workspace, Progress.silent(), Cancel.never())));
            Holdings holdings = new Holdings(store, workspace, freezer, snapshot);
            AtomicBoolean erased = new AtomicBoolean();
            Progress eraseAtOnce = (step, done, total) -> {
                if (!erased.getAndSet(true)) {
                    holdings.erase("s1");
                }
            };
            String hash = done(new Training(store, workspace, freezer, snapshot).run(eraseAtOnce, Cancel.never())).hash();
            assertEquals(hash, snapshot.value().model().hash());
            return hash;
        }
    }

    private Workbench open() {
        return done(Workbench.open(folder.resolve("workspace"), CLOCK));
    }

    private static <T> T done(Outcome<T> outcome) {
        return outcome instanceof Outcome.Done<T>(T value) ? value : fail(outcome.toString());
    }
}
