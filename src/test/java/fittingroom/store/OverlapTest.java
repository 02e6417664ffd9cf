package fittingroom.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fittingroom.base.Cancel;
import fittingroom.base.Outcome;
import fittingroom.base.Progress;
import fittingroom.events.Event;
import fittingroom.intake.Intake;
import fittingroom.intake.Options;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Exports without ids of events that overlap: what is in both counts once, what happened twice counts twice.
class OverlapTest {

    private static final String HEADER = "time,type,shopper,product,quantity\n";
    /// To the second: the clutch went into the cart twice in one second.
    private static final List<String> SECONDS = List.of(
            "2026-03-02T18:04:05Z,view,a,coat,", "2026-03-02T18:04:06Z,add,a,clutch,1", "2026-03-02T18:04:06Z,add,a,clutch,1",
            "2026-03-02T18:04:07Z,view,b,coat,", "2026-03-02T18:04:08Z,view,b,gown,");
    /// With fractions: the same line twice is a line written twice.
    private static final List<String> FRACTIONS = List.of(
            "2026-03-02T18:04:05.120Z,view,a,coat,", "2026-03-02T18:04:06.130Z,add,a,clutch,1",
            "2026-03-02T18:04:06.130Z,add,a,clutch,1", "2026-03-02T18:04:06.131Z,add,a,clutch,1");

    private static final Clock TODAY = Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path folder;

    private int files;

    private void load(Workspace workspace, String header, List<String> rows) throws IOException {
        Path file = folder.resolve("export-" + ++files + ".csv");
        Files.writeString(file, header + String.join("\n", rows) + "\n");
        try (Load load = workspace.beginLoad(file.getFileName().toString())) {
            Outcome<?> read = new Intake(TODAY).load(file, Options.AUTO, load, Progress.silent(), Cancel.never());
            Shelf.done(read);
            Shelf.done(load.commit(List.of()));
        }
    }

    private void load(Workspace workspace, List<String> rows) throws IOException {
        load(workspace, HEADER, rows);
    }

    private static long events(Workspace workspace) {
        return workspace.counts().events();
    }

    @Test
    void theSameFileTwiceAddsNothing() throws IOException {
        try (Workspace workspace = Shelf.open(folder.resolve("ws"))) {
            load(workspace, SECONDS);
            load(workspace, SECONDS);
            assertEquals(5, events(workspace));
            load(workspace, FRACTIONS);
            load(workspace, FRACTIONS);
            assertEquals(8, events(workspace));
        }
    }

    @Test
    void exportsThatOverlapInPartFoldWhereTheyDoInEitherOrder() throws IOException {
        for (boolean turned : List.of(false, true)) {
            try (Workspace workspace = Shelf.open(folder.resolve("ws-" + turned))) {
                List<List<String>> exports = new ArrayList<>(List.of(SECONDS.subList(0, 4), SECONDS.subList(1, 5)));
                if (turned) {
                    Collections.reverse(exports);
                }
                for (List<String> export : exports) {
                    load(workspace, export);
                }
                assertEquals(5, events(workspace));
                assertEquals(2, adds(workspace));
            }
        }
    }

    private static long adds(Workspace workspace) {
        List<Event> all = new ArrayList<>();
        workspace.eachEvent(all::add);
        return all.stream().filter(one -> one.product().equals("clutch")).count();
    }

    @Test
    void theOrderOfRowsDoesNotMatter() throws IOException {
        try (Workspace workspace = Shelf.open(folder.resolve("ws"))) {
            load(workspace, SECONDS);
            for (int seed = 0; seed < 5; seed++) {
                List<String> shuffled = new ArrayList<>(SECONDS);
                Collections.shuffle(shuffled, new Random(seed));
                load(workspace, shuffled);
            }
            assertEquals(5, events(workspace));
        }
    }

    @Test
    void otherColumnsAndAnotherSpellingOfTheTimeDoNotMatter() throws IOException {
        try (Workspace workspace = Shelf.open(folder.resolve("ws"))) {
            load(workspace, SECONDS);
            load(workspace, "quantity,shop,product,type,time,shopper\n", List.of(
                    ",north,coat,view,2026-03-02T19:04:05+01:00,a", "1,north,clutch,add,1772474646,a"));
            assertEquals(5, events(workspace));
        }
    }

    @Test
    void equalItemsOfOnePurchaseAreSeveralAlsoWithoutAnOrderNumber() throws IOException {
        try (Workspace workspace = Shelf.open(folder.resolve("ws"))) {
            String bought = """
                    {"event_timestamp":"1772474645120000","event_name":"purchase","user_pseudo_id":"1","items":[{"item_id":"p","price":5.0},{"item_id":"p","price":5.0}]}""";
            load(workspace, "", List.of(bought));
            load(workspace, "", List.of(bought, bought));
            assertEquals(2, events(workspace));
        }
    }
}
