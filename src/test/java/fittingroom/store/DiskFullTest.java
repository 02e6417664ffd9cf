package fittingroom.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fittingroom.catalog.Catalog;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiskFullTest {

    @TempDir
    Path folder;

    @Test
    void aFullDiskIsSaidInWordsAndTheWorkspaceOpensAgainAsItWas() throws IOException, InterruptedException {
        Assumptions.assumeTrue(Files.isExecutable(Path.of("/bin/bash")), "a small disk is made with bash's ulimit, which is not here");
        try (Workspace workspace = Shelf.open(folder)) {
            Shelf.loadViews(workspace, "web.csv", 0, 1000);
            workspace.put("draft", "{}");
        }
        String said = withSmallDisk(4096, DiskFullChild.class);
        assertTrue(said.contains("FR-S-05 There is no room left to write the workspace " + folder), said);
        assertTrue(said.contains("suppressed 0"), said);
        try (Workspace workspace = Shelf.open(folder)) {
            assertEquals(new Counts(0, 1000, 0, 1), workspace.counts());
            assertEquals(1000, workspace.events(Catalog.EMPTY).size());
            assertEquals(Optional.of("{}"), workspace.get("draft"));
            assertTrue(workspace.ledger().verify().intact());
            assertEquals(500, Shelf.loadViews(workspace, "more.csv", 1000, 1500).events());
        }
    }

    /// Runs a child that can write no file longer than so many kilobytes.
    private String withSmallDisk(int kilobytes, Class<?> main) throws IOException, InterruptedException {
        Process child = new ProcessBuilder(
                        "/bin/bash", "-c", "ulimit -f " + kilobytes + "; exec \"$@\"", "bash",
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xshare:auto",
                        "-XX:TieredStopAtLevel=1", "--sun-misc-unsafe-memory-access=allow", "-cp",
                        System.getProperty("java.class.path"), main.getName(), folder.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(child.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        child.waitFor();
        return said;
    }
}
