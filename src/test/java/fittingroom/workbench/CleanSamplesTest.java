package fittingroom.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fittingroom.base.Cancel;
import fittingroom.base.Outcome;
import fittingroom.base.Progress;
import fittingroom.base.Severity;
import fittingroom.events.Purpose;
import fittingroom.health.Finding;
import fittingroom.health.HealthProblem;
import fittingroom.health.HealthReport;
import fittingroom.intake.Options;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The sample shops are clean: the checks of the log raise no false alarm over them.
class CleanSamplesTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-09-01T09:00:00Z"), ZoneOffset.UTC);
    private static final Set<HealthProblem> OF_THE_LOG = Set.of(
            HealthProblem.UNJOINED, HealthProblem.GAPS, HealthProblem.CHANNEL_GAPS, HealthProblem.CHANNEL_SILENT,
            HealthProblem.CHANNEL_DROPS, HealthProblem.FUTURE, HealthProblem.DATES_ONLY, HealthProblem.LONG_SESSIONS,
            HealthProblem.EMPTY_SESSIONS, HealthProblem.INHUMAN, HealthProblem.DOUBLED, HealthProblem.ONE_VISIT,
            HealthProblem.NO_PURCHASES);

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"atelier", "glow", "hearth"})
    void noCheckOfTheLogNeedsAPersonInACleanShop(String shop) {
        Path samples = Path.of("sample-catalogs").resolve(shop);
        try (Workbench workbench = done(Workbench.open(folder.resolve(shop), CLOCK))) {
            List<ImportOrder> orders = Stream.of("products.csv", "events.csv.gz").map(samples::resolve)
                    .filter(java.nio.file.Files::exists)
                    .map(file -> new ImportOrder(file, Options.AUTO, Set.of(Purpose.values()))).toList();
            assertTrue(done(workbench.load(orders).await()).stream().allMatch(Imported::loaded));
            HealthReport report = done(HealthReport.of(workbench.subject(), Progress.silent(), Cancel.never()));
            assertEquals(List.of(), report.findings().stream()
                    .filter(one -> OF_THE_LOG.contains(one.kind()) && one.severity() != Severity.NOTE).map(Finding::sentence).toList());
            assertEquals(
                    orders.size() == 2 ? report.strategies().size() : 2, report.strategies().stream().filter(one -> one.isReady()).count(),
                    report.strategies().toString());
        }
    }

    private static <T> T done(Outcome<T> outcome) {
        return switch (outcome) {
            case Outcome.Done<T>(T value) -> value;
            case Outcome.Refused<T>(var problems) -> throw new AssertionError(problems.getFirst().message());
            case Outcome.Stopped<T>() -> throw new AssertionError("stopped");
        };
    }
}
