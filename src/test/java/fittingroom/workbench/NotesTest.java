package fittingroom.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import fittingroom.base.Outcome;
import fittingroom.shoppers.Invented;
import fittingroom.store.Workspace;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Small things that a workspace keeps under a name never keep it from opening, and are never lost unseen.
class NotesTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-09-01T09:00:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path folder;

    @Test
    void whatCannotBeReadIsSetAsideAndTheWorkspaceOpens() {
        try (Workspace workspace = done(Workspace.open(folder, CLOCK))) {
            workspace.put("mappings", "{\"half\":");
            workspace.put("invented-shoppers", "[{\"of\":\"a later version\"}]");
        }
        try (Workbench workbench = done(Workbench.open(folder, CLOCK))) {
            assertEquals(List.of(), workbench.invented().all().value());
            workbench.invented().keep(new Invented("Mia", List.of("coat"), true));
        }
        try (Workspace workspace = done(Workspace.open(folder, CLOCK))) {
            assertEquals(Optional.of("{\"half\":"), workspace.get("mappings-unreadable"));
            assertEquals(Optional.of("[{\"of\":\"a later version\"}]"), workspace.get("invented-shoppers-unreadable"));
        }
    }

    private static <T> T done(Outcome<T> outcome) {
        return outcome instanceof Outcome.Done<T>(T value) ? value : fail(outcome.toString());
    }
}
