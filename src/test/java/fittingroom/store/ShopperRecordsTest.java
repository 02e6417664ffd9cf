package fittingroom.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fittingroom.catalog.Catalog;
import fittingroom.events.Channel;
import fittingroom.events.Consent;
import fittingroom.events.Event;
import fittingroom.events.EventKind;
import fittingroom.events.ServedSlate;
import fittingroom.ledger.Deed;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A shopper who is erased leaves nothing, and everybody else keeps everything.
class ShopperRecordsTest {

    private static final String WHO = "someone-to-forget@example.com";

    @TempDir
    Path folder;

    private static Event event(String id, String shopper, String session, String product, String text) {
        return new Event(
                id, 1_767_225_600_000L, EventKind.SEARCH, Channel.WEB, shopper, session, product, 1, 0, "EUR", 0, 0, "",
                text, Consent.UNKNOWN);
    }

    private static void fill(Workspace workspace) {
        try (Load load = workspace.beginLoad("log.csv")) {
            load.event(event("1", WHO, "visit-of-mine", "c1", "words-only-i-typed"));
            load.event(event("2", "other", "visit-of-other", "c1", "gown"));
            load.event(event("3", WHO, "shared-visit", "c1", "gown"));
            load.event(event("4", "other", "shared-visit", "c2", ""));
            load.served(new ServedSlate("list-of-mine", 5, WHO, Channel.WEB, "home", "", List.of("c1", "c2")));
            load.served(new ServedSlate("list-of-other", 5, "other", Channel.WEB, "home", "", List.of("c1", "c2")));
            Shelf.done(load.commit(List.of(Shelf.imported("log.csv"))));
        }
        Shelf.loadViews(workspace, "more.csv", 0, 30);
    }

    private static List<Event> events(Workspace workspace) {
        List<Event> events = new ArrayList<>();
        workspace.eachEvent(events::add);
        return events;
    }

    @Test
    void allThatIsHeldIsGivenOut() {
        try (Workspace workspace = Shelf.open(folder)) {
            fill(workspace);
            List<Event> events = new ArrayList<>();
            List<ServedSlate> lists = new ArrayList<>();
            workspace.shoppers().each(WHO, events::add, lists::add);
            assertEquals(List.of("words-only-i-typed", "gown"), events.stream().map(Event::text).toList());
            assertEquals(List.of("list-of-mine"), lists.stream().map(ServedSlate::id).toList());
        }
    }

    @Test
    void nothingOfThemIsLeftInTheWorkspaceNorInItsFiles() throws IOException, SQLException {
        Path old = folder.resolve("copies").resolve("workspace-3-before.mv.db");
        Files.createDirectories(old.getParent());
        Files.writeString(old, WHO);
        try (Workspace workspace = Shelf.open(folder)) {
            fill(workspace);
            assertTrue(holds("words-only-i-typed"));
            assertEquals(new Erased(2, 1, 1, 0), workspace.shoppers().erase(WHO));
            assertEquals(32, workspace.counts().events());
            assertEquals(1, workspace.counts().served());
            assertEquals(32, workspace.events(Catalog.EMPTY).size());
            assertFalse(workspace.events(Catalog.EMPTY).shopperOrdinal(WHO).isPresent());
        }
        for (String mine : List.of(WHO, "visit-of-mine", "words-only-i-typed", "list-of-mine")) {
            assertFalse(holds(mine), mine);
            assertFalse(Shelf.script(folder).contains(mine), mine);
        }
        for (String kept : List.of("visit-of-other", "shared-visit", "gown", "list-of-other")) {
            assertTrue(Shelf.script(folder).contains(kept), kept);
        }
    }

    @Test
    void everybodyElseKeepsEverything() {
        try (Workspace workspace = Shelf.open(folder)) {
            fill(workspace);
            List<Event> others = events(workspace).stream().filter(one -> !one.shopper().equals(WHO)).toList();
            workspace.shoppers().erase(WHO);
            assertEquals(others, events(workspace));
            assertEquals(List.of("c1", "c2"), workspace.served().getFirst().products());
        }
        try (Workspace again = Shelf.open(folder)) {
            assertEquals(32, events(again).size());
        }
    }

    @Test
    void theLedgerTellsOfItAndStaysWholeWithoutAName() {
        try (Workspace workspace = Shelf.open(folder)) {
            fill(workspace);
            workspace.shoppers().erase(WHO);
            assertEquals(new Deed.ShopperErased(2, 1), workspace.ledger().entries().getLast().deed());
            assertTrue(workspace.ledger().verify().intact());
            assertFalse(workspace.ledger().entries().toString().contains(WHO));
        }
    }

    @Test
    void whoIsUnknownLeavesNoTrace() {
        try (Workspace workspace = Shelf.open(folder)) {
            fill(workspace);
            int entries = workspace.ledger().entries().size();
            assertTrue(workspace.shoppers().erase("nobody").isNothing());
            assertTrue(workspace.shoppers().erase("").isNothing());
            assertEquals(entries, workspace.ledger().entries().size());
            assertEquals(34, workspace.counts().events());
        }
    }

    private boolean holds(String text) throws IOException {
        try (var files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
                String wide = new String(text.getBytes(StandardCharsets.UTF_16BE), StandardCharsets.ISO_8859_1);
                if (bytes.contains(text) || bytes.contains(wide)) {
                    return true;
                }
            }
        }
        return false;
    }
}
