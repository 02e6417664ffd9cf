package fittingroom.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The short form of `app/proofs/fuzz.sh`, over the samples.
class FuzzTest {

    @TempDir
    Path folder;

    @Test
    void damagedSamplesNeitherCrashNorHangNorLoseARow() throws IOException, InterruptedException {
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        FuzzProof proof = new FuzzProof(FuzzProof.filesBelow(Path.of("sample-catalogs")), new Random(7), folder);
        assertEquals(List.of(), proof.run(300, nowhere));
    }
}
