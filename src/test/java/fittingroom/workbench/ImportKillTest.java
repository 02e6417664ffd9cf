package fittingroom.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The short form of the imports in `app/proofs/kills.sh`.
class ImportKillTest {

    @Test
    void anImportThatIsKilledIsThereWithAllItsRowsOrNotAtAll(@TempDir Path folder) throws IOException {
        ImportKillProof proof = new ImportKillProof(folder, System.nanoTime());
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream());
        for (int kill = 1; kill <= 3; kill++) {
            assertEquals(List.of(), proof.kill("kill " + kill, nowhere));
        }
    }
}
