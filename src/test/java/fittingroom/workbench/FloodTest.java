package fittingroom.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fittingroom.base.Outcome;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The short form of `app/proofs/flood.sh`.
class FloodTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);
    private static final long FORTY_MEGABYTES = 40_000_000;

    @TempDir
    Path folder;

    @Test
    void aStoppedLoadLeavesTheWorkspaceAsItWas() throws IOException, InterruptedException {
        Path log = folder.resolve("log.csv");
        FloodProof.write(log, FORTY_MEGABYTES);
        FloodProof.Stops stops = FloodProof.stops(log, 2, folder.resolve("ws"), new Random(3));
        assertEquals(2, stops.waits().size() + stops.finished(), stops.sentence());
    }

    @Test
    void whatIsOpenedOnlyToLoadLeavesTheEventsOnDiskForTheNextWhoOpensIt() throws IOException {
        Path log = folder.resolve("log.csv");
        long rows = FloodProof.write(log, 100_000);
        try (Workbench light = FloodProof.opened(Workbench.openToLoad(folder.resolve("ws"), CLOCK))) {
            assertTrue(light.load(ImportOrder.of(log).each()).await() instanceof Outcome.Done<List<Imported>>);
            assertTrue(light.snapshot().value().log().isEmpty());
        }
        try (Workbench whole = FloodProof.opened(Workbench.open(folder.resolve("ws"), CLOCK))) {
            assertEquals(rows, whole.snapshot().value().log().size());
        }
    }
}
