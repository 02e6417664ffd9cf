package fittingroom.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fittingroom.base.Outcome;
import fittingroom.base.WholeFile;
import fittingroom.ledger.Actor;
import fittingroom.ledger.Deed;
import fittingroom.ledger.Entry;
import fittingroom.ledger.Fact;
import fittingroom.ledger.HouseDeed;
import fittingroom.store.Workspace;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A file and its deed come together: also where the disk refuses, and where a kill falls between the two.
@SuppressWarnings("NullAway.Init")
class OutgoingTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-09-01T09:00:00Z"), ZoneOffset.UTC);
    private static final Deed DEED = new HouseDeed.RulesSaved("out.json", 1, "abc");

    @TempDir
    private Path folder;

    @Test
    void theFileAndItsDeedAreBothThere() throws IOException {
        Path file = folder.resolve("deep").resolve("out.json");
        try (StoreThread store = new StoreThread("store"); Workspace workspace = open()) {
            new Outgoing(store, workspace).write(file, out -> out.write('x'), () -> DEED);
            assertEquals("x", Files.readString(file));
            assertEquals(List.of(DEED), deeds(workspace));
            Outgoing.mend(workspace);
            assertEquals(List.of(DEED), deeds(workspace), "nothing is left to mend");
        }
    }

    @Test
    void whereTheFileCannotComeToItsPlaceThereIsNoDeedAndNoPart() throws IOException {
        Path file = folder.resolve("out.json");
        Files.createDirectories(file.resolve("taken"));
        try (StoreThread store = new StoreThread("store"); Workspace workspace = open()) {
            Outgoing outgoing = new Outgoing(store, workspace);
            assertThrows(UncheckedIOException.class, () -> outgoing.write(file, out -> out.write('x'), () -> DEED));
            assertEquals(List.of(), deeds(workspace));
            assertTrue(Files.notExists(folder.resolve("out.json.part")));
            Outgoing.mend(workspace);
            assertEquals(List.of(), deeds(workspace));
        }
    }

    @Test
    void aKillBeforeTheFileCameLeavesNeither() throws IOException {
        Path part = WholeFile.prepare(folder.resolve("out.json"), out -> out.write('x'));
        try (Workspace workspace = open()) {
            workspace.put("outgoing", part + "\n" + fact());
        }
        try (Workbench workbench = workbench()) {
            assertTrue(Files.notExists(part) && Files.notExists(folder.resolve("out.json")));
            assertEquals(List.of(), workbench.ledger().entries());
        }
    }

    @Test
    void aKillAfterTheFileCameAddsTheDeedWhenTheWorkspaceIsOpened() throws IOException {
        Path part = WholeFile.prepare(folder.resolve("out.json"), out -> out.write('x'));
        try (Workspace workspace = open()) {
            workspace.put("outgoing", part + "\n" + fact());
        }
        WholeFile.place(part, folder.resolve("out.json"));
        for (int opened = 0; opened < 2; opened++) {
            try (Workbench workbench = workbench()) {
                List<Entry> entries = workbench.ledger().entries();
                assertEquals(List.of(DEED), entries.stream().map(Entry::deed).toList());
                assertEquals(new Actor("Ana"), entries.getFirst().actor());
                assertTrue(workbench.ledger().verify().intact());
            }
        }
    }

    @Test
    void theModelAndTheNameComeWithTheirDeeds() {
        try (Workbench workbench = workbench()) {
            workbench.person(new Actor("Ana"));
            workbench.train().await();
            assertEquals(
                    List.of(HouseDeed.Named.class, Deed.Trained.class),
                    workbench.ledger().entries().stream().map(entry -> entry.deed().getClass()).toList());
        }
        assertTrue(Files.exists(folder.resolve("shop").resolve("model.bin")));
        assertTrue(Files.notExists(folder.resolve("shop").resolve("model.bin.part")));
        assertTrue(Files.exists(folder.resolve("shop").resolve("settings.json")));
    }

    private static String fact() {
        return new Fact(CLOCK.instant(), new Actor("Ana"), DEED).text();
    }

    private static List<Deed> deeds(Workspace workspace) {
        return workspace.ledger().entries().stream().map(Entry::deed).toList();
    }

    private Workspace open() {
        return done(Workspace.open(folder.resolve("shop"), CLOCK));
    }

    private Workbench workbench() {
        return done(Workbench.open(folder.resolve("shop"), CLOCK));
    }

    private static <T> T done(Outcome<T> outcome) {
        return switch (outcome) {
            case Outcome.Done<T>(T value) -> value;
            default -> throw new AssertionError(outcome);
        };
    }
}
