package fittingroom.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Files as they come packed, and those that were packed to do harm.
class PackedFilesTest {

    private static final String PRODUCTS = "id,title,price\n1,Coat,3.50\n2,Hat,4\n";
    private static final int TEN_MILLION = 10_000_000;

    @TempDir
    Path folder;

    private Path zip(Map<String, String> entries) throws IOException {
        Path file = Files.createTempFile(folder, "packed", ".any");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, String> entry : entries.entrySet().stream().sorted(Map.Entry.comparingByKey()).toList()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return file;
    }

    @Test
    void theOneFileOfAZipIsRead() throws IOException {
        Gathered all = Gathered.from(zip(Map.of(
                "export/products.csv", PRODUCTS, "__MACOSX/export/._products.csv", "junk", "export/.DS_Store", "junk")));
        assertEquals(2, all.products.size());
        assertEquals("UTF-8 zip", all.report().encoding());
    }

    @Test
    void ofSeveralFilesOneIsNamed() throws IOException {
        Path file = zip(Map.of("a.csv", PRODUCTS, "b.csv", "id,title\n9,Belt\n"));
        assertEquals("FR-I-14", Gathered.from(file).refusal());
        assertEquals(List.of("a.csv", "b.csv"), Intake.entries(file));
        assertEquals("Belt", Gathered.from(file, Options.AUTO.withEntry("b.csv")).product("9").title());
        assertEquals("FR-I-02", Gathered.from(file, Options.AUTO.withEntry("c.csv")).refusal());
    }

    @Test
    void anEntryThatPointsElsewhereWritesNothingThere() throws IOException {
        Path file = zip(Map.of("../../escaped.csv", PRODUCTS));
        assertEquals(2, Gathered.from(file).products.size());
        assertFalse(Files.exists(folder.resolve("../../escaped.csv")));
        assertFalse(Files.exists(Path.of("../../escaped.csv")));
        try (Stream<Path> all = Files.walk(folder)) {
            assertEquals(List.of(file), all.filter(Files::isRegularFile).toList(), "nor anywhere else");
        }
    }

    @Test
    void whatSwellsBeyondMeasureIsGivenUp() throws IOException {
        Path gzip = folder.resolve("bomb.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(gzip))) {
            out.write("id,title\n1,".getBytes(StandardCharsets.UTF_8));
            for (int i = 0; i < 10; i++) {
                out.write(" ".repeat(TEN_MILLION).getBytes(StandardCharsets.UTF_8));
            }
        }
        assertEquals("FR-I-01", Gathered.from(gzip).refusal());
    }

    @Test
    void whatSwellsBeyondMeasureIsGivenUpAlsoWhereNobodyWantsIt() throws IOException {
        Path file = zip(Map.of("a.csv", " ".repeat(8 * TEN_MILLION), "b.csv", PRODUCTS));
        assertEquals("FR-I-01", Gathered.from(file, Options.AUTO.withEntry("b.csv")).refusal());
        assertEquals("FR-I-01", Gathered.from(file).refusal());
    }

    @Test
    void aBrokenLineAmongObjectsIsSetAsideBesideThem() throws IOException {
        Path aside = folder.resolve("aside.jsonl");
        String log = """
                {"session":1,"events":[{"aid":11,"ts":1772474645120,"type":"ogled"}]}
                {"session":2,"events":[{"aid":11,"ts":17724746
                {"session":3,"events":[{"aid":11,"ts":1772474645120,"type":"ogled"}]}
                {"session":4,"events":[{"aid":11,"ts":1772474645120,"type":"view"}]}
                """;
        IntakeReport report = Gathered.of(folder, log, Options.AUTO.withRejected(aside)).report();
        assertEquals(3, report.rejected());
        assertEquals(1, report.accepted());
        List<String> written = Files.readAllLines(aside);
        assertEquals(3, written.size(), written.toString());
        assertTrue(written.getFirst().contains("\"session\":1") && written.getLast().contains("\"session\":3"), written.toString());
    }

    @Test
    void aDamagedZipIsRefusedAndNotHalfRead() throws IOException {
        Path file = zip(Map.of("a.csv", PRODUCTS.repeat(5000)));
        byte[] bytes = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));
        assertEquals("FR-I-01", Gathered.from(file).refusal());
    }

    @Test
    void aTextIsReadAsAnotherWhereAPersonSaysSo() {
        String text = "id,title,price,brand\n1,Coat,n/a,n/a\n2,Hat,4,Lune\n";
        assertEquals(1, Gathered.of(folder, text).count(IntakeProblem.BAD_PRICE));
        Gathered priced = Gathered.of(folder, text, Options.AUTO.withFixes(
                Set.of(new Options.Fix("price", "n/a", ""))));
        assertEquals(0, priced.count(IntakeProblem.BAD_PRICE));
        assertEquals("n/a", priced.product("1").brand());
        Gathered everywhere = Gathered.of(folder, text, Options.AUTO.withFixes(
                Set.of(new Options.Fix("", "n/a", ""))));
        assertTrue(everywhere.product("1").brand().isEmpty());
    }

    @Test
    void aKindOfEventMayBeReadAsAnotherInsideObjectsToo() {
        String text = "{\"session\":7,\"events\":[{\"aid\":11,\"ts\":1772474645120,\"type\":\"ogled\"}]}\n";
        assertEquals(1, Gathered.of(folder, text).report().rejected());
        Gathered all = Gathered.of(folder, text, Options.AUTO.withFixes(
                Set.of(new Options.Fix("events.type", "ogled", "view"))));
        assertEquals(1, all.events.size());
    }

    @Test
    void rowsSetAsideAndRepairedAreReadAsTheyWere() throws IOException {
        Path aside = folder.resolve("aside.csv");
        String log = "id,time,type,shopper,product\n-7,2026-03-01,view,=ana,p\n-8,never,view,=ana,p\n";
        assertEquals(1, Gathered.of(folder, log, Options.AUTO.withRejected(aside)).report().rejected());
        String written = Files.readString(aside);
        assertTrue(written.contains("'-8") && written.contains("'=ana"), written);
        Gathered again = Gathered.of(folder, written.replace("never", "2026-03-02"));
        assertEquals("fitting-room-events", again.report().format());
        assertEquals("=ana", again.events.getFirst().shopper());
        assertEquals("-8", again.events.getFirst().id());
    }
}
