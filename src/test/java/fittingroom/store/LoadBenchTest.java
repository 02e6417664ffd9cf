package fittingroom.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fittingroom.events.Channel;
import fittingroom.events.Consent;
import fittingroom.events.Event;
import fittingroom.events.EventKind;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The bench runs and cleans up; its `main` prints the figures of a long run.
class LoadBenchTest {

    public static void main(String[] arguments) throws IOException {
        PrintStream out = System.out;
        Path folder = Files.createTempDirectory("bench");
        LoadBench bench = LoadBench.run(folder, Integer.parseInt(arguments[0]), 3, LoadBenchTest::event);
        out.printf(
                "load %,.0f rows/s, raw %,.0f rows/s, ratio %.2f%n",
                bench.loadRowsPerSecond(), bench.rawInsertRowsPerSecond(), bench.ratio());
        Files.delete(folder);
    }

    @Test
    void aSmallRunGivesBothRatesAndLeavesNothing(@TempDir Path folder) throws IOException {
        LoadBench bench = LoadBench.run(folder, 12_000, 1, LoadBenchTest::event);
        assertTrue(bench.loadRowsPerSecond() > 0 && bench.rawInsertRowsPerSecond() > 0);
        assertEquals(0, Objects.requireNonNull(folder.toFile().list()).length);
    }

    /// Like a real log: an event in twenty is a shopper's first, five events a session, ids of 16 characters.
    static Event event(int number) {
        return new Event(
                "ev-0000" + (100_000_000 + number), 1_767_225_600_000L + number * 97L,
                number % 9 == 0 ? EventKind.PURCHASE : EventKind.VIEW, Channel.WEB,
                "shopper-" + Math.floorMod(number * 2_654_435_761L, Math.max(1, number / 20 + 1)), "session-" + number / 5,
                "product-" + Math.floorMod(number * 40_503L, 10_000), 1, 4900, "EUR", 12_000, 0, "", "", Consent.UNKNOWN);
    }
}
