package fittingroom.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fittingroom.base.Outcome;
import fittingroom.ledger.Actor;
import fittingroom.ledger.Entry;
import fittingroom.ledger.HouseDeed;
import fittingroom.releases.Approval;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NameTagTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-09-01T09:00:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path folder;

    @Test
    void theSystemsNameIsTheFirstGuessAndIsNotKept() {
        try (Workbench workbench = open()) {
            assertEquals(System.getProperty("user.name"), workbench.person().value().name());
        }
        assertTrue(Files.notExists(folder.resolve("shop").resolve("settings.json")));
    }

    @Test
    void aNameStandsOnEveryDeedFromThenOnAndIsThereAgain() throws IOException {
        try (Workbench workbench = open()) {
            workbench.person(new Actor("M. Ito"));
            load(workbench, "products.csv");
            workbench.train().await();
            assertEquals(List.of("M. Ito", "M. Ito", "M. Ito"), names(workbench));
        }
        try (Workbench workbench = open()) {
            assertEquals(new Actor("M. Ito"), workbench.person().value());
            workbench.person(new Actor("Ana"));
            load(workbench, "more.csv");
            workbench.approve(Approval.of(workbench.draft(), workbench.person().value(), ""));
            assertEquals(List.of("M. Ito", "M. Ito", "M. Ito", "Ana", "Ana", "Ana"), names(workbench));
            assertEquals(new HouseDeed.Named("M. Ito"), workbench.ledger().entries().get(3).deed());
            assertTrue(workbench.ledger().verify().intact());
        }
    }

    @Test
    void aNameForOneSittingIsNotKept() throws IOException {
        try (Workbench workbench = open()) {
            workbench.person(new Actor("M. Ito"));
            workbench.actAs(new Actor("the night job"));
            load(workbench, "products.csv");
            assertEquals(List.of("M. Ito", "the night job"), names(workbench));
        }
        try (Workbench workbench = open()) {
            assertEquals(new Actor("M. Ito"), workbench.person().value());
        }
    }

    @Test
    void whatAnotherVersionKeptStays() throws IOException {
        Path settings = folder.resolve("shop").resolve("settings.json");
        Files.createDirectories(settings.getParent());
        Files.writeString(settings, "{\"person\": \"Ana\", \"tomorrow\": [1, 2]}");
        try (Workbench workbench = open()) {
            assertEquals(new Actor("Ana"), workbench.person().value());
            workbench.person(new Actor("Ben"));
        }
        String kept = Files.readString(settings).replaceAll("\\s", "");
        assertEquals("{\"person\":\"Ben\",\"tomorrow\":[1,2]}", kept);
    }

    @Test
    void settingsThatCannotBeReadAreSetAsideAndTheWorkspaceOpens() throws IOException {
        Path settings = folder.resolve("shop").resolve("settings.json");
        Files.createDirectories(settings.getParent());
        Files.writeString(settings, "{\"person\": \"A");
        try (Workbench workbench = open()) {
            assertEquals(System.getProperty("user.name"), workbench.person().value().name());
            workbench.person(new Actor("Ben"));
        }
        assertEquals("{\"person\": \"A", Files.readString(settings.resolveSibling("settings.json.unreadable")));
        assertTrue(Files.readString(settings).contains("Ben"));
    }

    private static List<String> names(Workbench workbench) {
        return workbench.ledger().entries().stream().map(Entry::actor).map(Actor::name).collect(Collectors.toList());
    }

    private void load(Workbench workbench, String name) throws IOException {
        Path file = folder.resolve(name);
        Files.writeString(file, "id,title,price\n" + name + "-coat,Wool coat,200\n" + name + "-scarf,Silk scarf,40\n");
        assertTrue(workbench.load(List.of(ImportOrder.of(file))).await() instanceof Outcome.Done<?>);
    }

    private Workbench open() {
        return switch (Workbench.open(folder.resolve("shop"), CLOCK)) {
            case Outcome.Done<Workbench>(Workbench workbench) -> workbench;
            case Outcome.Refused<Workbench>(var problems) -> throw new AssertionError(problems);
            case Outcome.Stopped<Workbench>() -> throw new AssertionError("stopped");
        };
    }
}
