package fittingroom.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fittingroom.base.Outcome;
import fittingroom.intake.IntakeReport;
import fittingroom.ledger.Deed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init")
class ImportsTest {

    @TempDir
    Path folder;

    private Workbench workbench;

    @BeforeEach
    void open() {
        if (!(Workbench.open(folder.resolve("shop"), Clock.systemUTC()) instanceof Outcome.Done<Workbench>(Workbench opened))) {
            throw new IllegalStateException("the workspace does not open");
        }
        workbench = opened;
    }

    @AfterEach
    void close() {
        workbench.close();
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private Look look(Path file) {
        return workbench.imports().look(ImportOrder.of(file)).await() instanceof Outcome.Done<Look>(Look look) ? look : failed();
    }

    private static Look failed() {
        throw new AssertionError("not looked at");
    }

    private static String shop(String prefix, String currency, int products) {
        return "id,title,price,currency\n" + IntStream.range(0, products)
                .mapToObj(i -> prefix + i + ",Coat " + i + ",10.00," + currency).collect(Collectors.joining("\n")) + "\n";
    }

    @Test
    void aLookSaysHowManyProductsAreNewAndHowManyWouldBeReplaced() throws IOException {
        Path first = file("first.csv", shop("a", "EUR", 20));
        assertEquals(20, look(first).kinship().fresh());
        assertFalse(look(first).kinship().isOfAnother());
        workbench.load(List.of(ImportOrder.of(first))).await();
        Look.Kinship again = look(first).kinship();
        assertEquals(0, again.fresh());
        assertEquals(20, again.updates());
        assertFalse(again.isOfAnother());
        assertTrue(workbench.imports().history().getFirst().deed() instanceof Deed.Imported load && load.file().equals("first.csv"));
    }

    @Test
    void anotherShopsCatalogIsKnownByItsIdsAndByItsMoney() throws IOException {
        workbench.load(List.of(ImportOrder.of(file("ours.csv", shop("a", "EUR", 20))))).await();
        Look.Kinship strange = look(file("strange.csv", shop("b", "EUR", 20))).kinship();
        assertTrue(strange.isOfAnother());
        assertFalse(strange.hasOtherMoney());
        assertTrue(look(file("money.csv", shop("a", "USD", 20))).kinship().hasOtherMoney());
        assertFalse(look(file("more.csv", shop("a", "EUR", 30))).kinship().isOfAnother());
    }

    @Test
    void correctedColumnsAreRememberedForTheNextFileOfThatShapeAlsoWhereItWasRefused() throws IOException {
        Path odd = file("odd.csv", "foo,bar\nx1,Tall vase\nx2,Bud vase\n");
        Look refused = look(odd);
        assertTrue(refused.report().isEmpty());
        assertEquals(List.of("foo", "bar"), refused.peek().orElseThrow().columns());
        workbench.imports().remember(List.of("foo", "bar"), Map.of("foo", "id", "bar", "title"));
        Look next = look(file("next.csv", "foo,bar\nx3,Floor vase\n"));
        assertTrue(next.remembered());
        assertEquals(1, next.report().orElseThrow().products());
        assertEquals(Map.of("foo", "id", "bar", "title"), next.order().options().map());
        assertFalse(look(file("other.csv", "foo,bar,baz\nx3,Floor vase,1\n")).remembered());
        workbench.imports().remember(List.of("foo", "bar"), Map.of());
        assertFalse(look(odd).remembered());
    }

    @Test
    void rejectedRowsAreWrittenWithTheirReasons() throws IOException {
        Path log = file("log.csv", "time,type,shopper,product\n2026-03-02T18:04:05Z,view,ana,a\nyesterday,view,ana,a\n");
        Path target = folder.resolve("rejected.csv");
        assertTrue(workbench.imports().saveRejected(ImportOrder.of(log), target).await() instanceof Outcome.Done<IntakeReport>(IntakeReport report)
                && report.rejected() == 1);
        assertTrue(Files.readString(target).contains("yesterday"));
        assertTrue(workbench.snapshot().value().isEmpty(), "nothing is loaded by it");
    }

    @Test
    void aStopKeepsTheReportsOfTheFilesThatWereComplete() throws IOException {
        Path first = file("first.csv", shop("a", "EUR", 20));
        Path big = file("big.csv", shop("b", "EUR", 200_000));
        Job<List<Imported>> job = workbench.load(List.of(ImportOrder.of(first), ImportOrder.of(big), ImportOrder.of(first)));
        job.state().subscribe(state -> {
            if (state instanceof Job.State.Running(String step, long done, long total) && total > 1_000_000 && done > 0) {
                job.stop();
            }
        });
        List<Imported> ends = job.await() instanceof Outcome.Done<List<Imported>>(List<Imported> done) ? done : List.of();
        assertEquals(List.of(false, true, true), ends.stream().map(Imported::isStopped).toList());
        assertEquals(20, ends.getFirst().report().orElseThrow().products());
        assertEquals(20, workbench.snapshot().value().catalog().size());
    }
}
