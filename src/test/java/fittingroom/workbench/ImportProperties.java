package fittingroom.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fittingroom.base.Outcome;
import fittingroom.intake.IntakeReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/// What a report says of a file is what the workspace holds afterwards, whatever was in the file and whenever a person
/// stopped it.
class ImportProperties {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-09-01T09:00:00Z"), ZoneOffset.UTC);
    private static final String HEADER = "id,time,type,shopper,product";

    /// Rows without a shopper and rows with a time that is none are set aside; a number told twice is one event, in one
    /// file and in two.
    @Property(tries = 12)
    void everyRowIsHeldOrFoldedOrSetAside(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 3_000) int rows, @ForAll @IntRange(min = 1, max = 4_000) int numbers)
            throws IOException {
        Path folder = Files.createTempDirectory("imports");
        Random random = new Random(seed);
        try (Workbench bench = done(Workbench.open(folder.resolve("w"), CLOCK))) {
            for (String name : List.of("monday.csv", "tuesday.csv")) {
                int before = bench.snapshot().value().log().size();
                Imported end = load(bench, file(folder.resolve(name), rows, numbers, random));
                IntakeReport report = end.report().orElseThrow();
                assertEquals(rows, report.rows());
                assertEquals(report.rows(), report.accepted() + report.rejected() + report.merged());
                assertEquals(report.accepted() - end.folded(), bench.snapshot().value().log().size() - before);
            }
        }
    }

    /// Stopped, it leaves nothing to fold into; not stopped in time, it leaves everything.
    @Property(tries = 12)
    void aStopLeavesTheWorkspaceAsItWasOrComesTooLate(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 20_000) int rows, @ForAll @IntRange(max = 30_000) int micros)
            throws IOException {
        Path folder = Files.createTempDirectory("imports");
        Random random = new Random(seed);
        try (Workbench bench = done(Workbench.open(folder.resolve("w"), CLOCK))) {
            load(bench, file(folder.resolve("monday.csv"), 50, 1_000, random));
            int before = bench.snapshot().value().log().size();
            int deeds = bench.ledger().entries().size();
            Path tuesday = file(folder.resolve("tuesday.csv"), rows, 2_000_000, random);
            Job<List<Imported>> job = bench.load(ImportOrder.of(tuesday).each());
            LockSupport.parkNanos(micros * 1_000L);
            job.stop();
            boolean stopped = job.await() instanceof Outcome.Stopped<List<Imported>>;
            assertTrue(!stopped || before == bench.snapshot().value().log().size());
            assertEquals(deeds + (stopped ? 0 : 1), bench.ledger().entries().size());
            if (stopped) {
                Imported again = load(bench, tuesday);
                long held = again.report().orElseThrow().accepted() - again.folded();
                assertEquals(before + held, bench.snapshot().value().log().size());
                assertTrue(again.folded() <= 50, "nothing of the stopped one is there to fold into");
            }
        }
    }

    private static <T> T done(Outcome<T> outcome) {
        return switch (outcome) {
            case Outcome.Done<T>(T value) -> value;
            case Outcome.Refused<T>(var problems) -> throw new AssertionError(problems.getFirst().message());
            case Outcome.Stopped<T>() -> throw new AssertionError("stopped");
        };
    }

    private static Imported load(Workbench bench, Path file) {
        return done(bench.load(ImportOrder.of(file).each()).await()).getFirst();
    }

    /// The first row is sound.
    private static Path file(Path file, int rows, int numbers, Random random) throws IOException {
        List<String> lines = new ArrayList<>(Collections.nCopies(rows, ""));
        for (int i = 0; i < rows; i++) {
            int number = random.nextInt(numbers);
            String time = i > 0 && random.nextInt(12) == 0 ? "some day" : Long.toString(1_780_000_000L + number);
            String shopper = i > 0 && random.nextInt(12) == 0 ? "" : "s" + number % 90;
            lines.set(i, number + "," + time + ",view," + shopper + ",p" + number % 40);
        }
        lines.addFirst(HEADER);
        return Files.write(file, lines);
    }
}
