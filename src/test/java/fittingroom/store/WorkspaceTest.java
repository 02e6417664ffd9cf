package fittingroom.store;

import static fittingroom.store.Shelf.CLOCK;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fittingroom.base.Outcome;
import fittingroom.base.Problem;
import fittingroom.ledger.Actor;
import fittingroom.ledger.Deed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkspaceTest {

    @TempDir
    Path folder;

    @Test
    void aNewWorkspaceIsEmptyAndItsFolderIsMade() {
        try (Workspace workspace = Shelf.open(folder.resolve("a/b"))) {
            assertEquals(new Counts(0, 0, 0, 0), workspace.counts());
            assertTrue(workspace.catalog(_ -> fittingroom.catalog.Attributes.UNKNOWN).isEmpty());
            assertTrue(workspace.events(fittingroom.catalog.Catalog.EMPTY).isEmpty());
            assertEquals(0, workspace.ledger().verify().entries());
        }
    }

    @Test
    void aWorkspaceOpenedTwiceIsRefusedTheSecondTimeAndFreeAfterwards() {
        try (Workspace _ = Shelf.open(folder)) {
            assertEquals(StoreProblem.STORE_IN_USE, refusal().kind());
        }
        Shelf.open(folder).close();
    }

    @Test
    void aWorkspaceOpenInOneProcessIsRefusedToAnother() throws IOException, InterruptedException {
        try (Workspace _ = Shelf.open(folder)) {
            assertTrue(inAnotherProcess().startsWith("FR-S-01 The workspace " + folder), "while it is open here");
        }
        assertEquals("opened", inAnotherProcess());
    }

    private String inAnotherProcess() throws IOException, InterruptedException {
        Process child = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1",
                        "--sun-misc-unsafe-memory-access=allow", "-cp", System.getProperty("java.class.path"),
                        OpenChild.class.getName(), folder.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String said = new String(child.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        child.waitFor();
        return said.lines().reduce((first, last) -> last).orElse("").strip();
    }

    @Test
    void aWorkspaceOfANewerVersionIsRefusedAndLeftAsItIs() throws SQLException {
        Shelf.open(folder).close();
        try (Database database = Database.connect(folder)) {
            database.change(handle -> handle.execute("UPDATE \"flyway_schema_history\" SET \"version\" = '99'"));
        }
        Problem problem = refusal();
        assertEquals(StoreProblem.STORE_NEWER, problem.kind());
        assertTrue(problem.message().contains("version 99"), problem.message());
        assertEquals(StoreProblem.STORE_NEWER, refusal().kind());
    }

    @Test
    void aFileThatIsNoDatabaseIsRefusedAndNotTouched() throws IOException {
        byte[] garbage = "this is not a database ".repeat(1000).getBytes(java.nio.charset.StandardCharsets.UTF_8);
        Files.write(Database.file(folder), garbage);
        assertEquals(StoreProblem.STORE_CORRUPT, refusal().kind());
        assertEquals(garbage.length, Files.size(Database.file(folder)));
    }

    @Test
    void aFileInPlaceOfTheFolderIsRefused() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "x");
        assertInstanceOf(Outcome.Refused.class, Workspace.open(file, CLOCK));
        Outcome.Refused<Workspace> refused = (Outcome.Refused<Workspace>) Workspace.open(file, CLOCK);
        assertEquals(StoreProblem.STORE_FOLDER, refused.problems().getFirst().kind());
    }

    @Test
    void theNewestVersionIsTheHighestMigrationFile() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("resources/sql"))) {
            assertEquals(
                    Migrator.NEWEST,
                    files.map(path -> path.getFileName().toString())
                            .filter(name -> name.startsWith("V"))
                            .mapToInt(name -> Integer.parseInt(name.substring(1, 4)))
                            .max()
                            .orElseThrow());
        }
    }

    @Test
    void anUpgradeKeepsACopyOfTheOldFile(@TempDir Path next) throws IOException, SQLException {
        try (Workspace workspace = Shelf.open(folder)) {
            workspace.put("draft", "{\"old\":true}");
        }
        byte[] before = Files.readAllBytes(Database.file(folder));
        Files.writeString(
                next.resolve("V%03d__more.sql".formatted(Migrator.NEWEST + 1)), "CREATE TABLE MORE (ID INT PRIMARY KEY);");
        Migrator.upgrade(folder, Migrator.NEWEST, CLOCK, "classpath:sql", "filesystem:" + next);
        assertEquals(StoreProblem.STORE_NEWER, refusal().kind());
        Path copy = Migrator.copies(folder).resolve("workspace-v" + Migrator.NEWEST + "-20260301-100000.mv.db");
        assertEquals(-1, java.util.Arrays.mismatch(before, Files.readAllBytes(copy)));
        Files.copy(copy, Database.file(folder), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        try (Workspace workspace = Shelf.open(folder)) {
            assertEquals(Optional.of("{\"old\":true}"), workspace.get("draft"));
        }
    }

    @Test
    void aNoteIsKeptAndReplaced() {
        try (Workspace workspace = Shelf.open(folder)) {
            assertEquals(Optional.empty(), workspace.get("draft"));
            workspace.put("draft", "{}");
            workspace.put("draft", "{\"rules\":[]}");
        }
        try (Workspace workspace = Shelf.open(folder)) {
            assertEquals(Optional.of("{\"rules\":[]}"), workspace.get("draft"));
        }
    }

    @Test
    void theLedgerIsKeptWithWhoAndWhenAndIsIntact() {
        try (Workspace workspace = Shelf.open(folder)) {
            workspace.actAs(new Actor("Ada"));
            workspace.record(List.of(Shelf.imported("a.csv"), new Deed.ConsentRevoked("a.csv")));
        }
        try (Workspace workspace = Shelf.open(folder)) {
            assertTrue(workspace.ledger().verify().intact());
            assertEquals(2, workspace.ledger().verify().entries());
            assertEquals(new Actor("Ada"), workspace.ledger().entries().getLast().actor());
            assertEquals(CLOCK.instant(), workspace.ledger().entries().getLast().time());
        }
    }

    @Test
    void aLedgerRowEditedByHandIsFound() throws SQLException {
        try (Workspace workspace = Shelf.open(folder)) {
            for (int i = 0; i < 5; i++) {
                workspace.record(List.of(Shelf.imported("file" + i + ".csv")));
            }
        }
        byHand("UPDATE LEDGER SET BODY = REPLACE(BODY, 'file2', 'fileX') WHERE SEQUENCE = 3", 3);
        byHand("DELETE FROM LEDGER WHERE SEQUENCE = 2", 2);
        byHand("UPDATE LEDGER SET BODY = 'nonsense' WHERE SEQUENCE = 1", 1);
    }

    @Test
    void aCutEndOfTheLedgerIsFound() throws SQLException {
        try (Workspace workspace = Shelf.open(folder)) {
            workspace.record(List.of(Shelf.imported("a.csv"), Shelf.imported("b.csv")));
        }
        byHand("DELETE FROM LEDGER WHERE SEQUENCE = 2", 2);
    }

    @Test
    void compactingChangesNothingThatIsKept() {
        try (Workspace workspace = Shelf.open(folder)) {
            Shelf.loadViews(workspace, "web.csv", 0, 100);
            workspace.put("draft", "{}");
            workspace.compact();
            assertEquals(100, workspace.events(fittingroom.catalog.Catalog.EMPTY).size());
            assertEquals(Optional.of("{}"), workspace.get("draft"));
        }
    }

    @Test
    void twoThreadsAtOnceAreToldSo() throws InterruptedException {
        try (Workspace workspace = Shelf.open(folder)) {
            Shelf.loadViews(workspace, "web.csv", 0, 2);
            CountDownLatch inside = new CountDownLatch(1);
            CountDownLatch leave = new CountDownLatch(1);
            Thread reader = Thread.ofPlatform().start(() -> workspace.eachEvent(_ -> {
                inside.countDown();
                awaitQuietly(leave);
            }));
            inside.await();
            String said = String.valueOf(assertThrows(IllegalStateException.class, workspace::counts).getMessage());
            leave.countDown();
            reader.join();
            assertTrue(said.contains("two threads"), said);
            assertEquals(2, workspace.counts().events());
        }
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private void byHand(String sql, long expected) throws SQLException {
        try (Database database = Database.connect(folder)) {
            database.change(handle -> handle.execute(sql));
        }
        try (Workspace workspace = Shelf.open(folder)) {
            assertFalse(workspace.ledger().verify().intact());
            assertEquals(expected, workspace.ledger().verify().firstBroken().orElseThrow());
        }
    }

    private Problem refusal() {
        Outcome<Workspace> outcome = Workspace.open(folder, CLOCK);
        return assertInstanceOf(Outcome.Refused.class, outcome).problems().getFirst() instanceof Problem problem
                ? problem
                : Problem.of(StoreProblem.STORE_BROKEN);
    }
}
