package fittingroom.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/// The short form of `app/proofs/kills.sh`: a real process, killed for real.
class KillTest {

    @Test
    void aProcessKilledWhileItLoadsLeavesTheOldStateOrTheNew() throws IOException, InterruptedException {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
        assertEquals(0, new KillProof(System.nanoTime(), 25).loads(5, out), () -> said.toString(StandardCharsets.UTF_8));
    }
}
