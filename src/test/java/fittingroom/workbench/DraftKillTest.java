package fittingroom.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fittingroom.base.Outcome;
import fittingroom.rules.Effect;
import fittingroom.rules.RuleSet;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A real process, killed in the middle of editing: the draft that is found is a whole one of the last moments.
class DraftKillTest {

    /// An edit is kept within a second; the rest is for a machine that is busy with other things.
    private static final long KEPT_WITHIN_MILLIS = 4000;

    @TempDir
    private Path folder;

    @Test
    void theDraftOfAMomentAgoIsThereAfterAKill() throws IOException {
        Random random = new Random(7);
        long before = 0;
        for (int round = 0; round < 2; round++) {
            List<String> said = Killed.after(DraftChild.class, folder, 110 + random.nextInt(40), random.nextInt(40));
            long killed = System.currentTimeMillis();
            long last = Long.parseLong(said.getLast().split(" ")[0]);
            long kept = kept();
            long least = said.stream().map(line -> line.split(" "))
                    .filter(words -> Long.parseLong(words[1]) <= killed - KEPT_WITHIN_MILLIS)
                    .mapToLong(words -> Long.parseLong(words[0])).max().orElse(before);
            assertTrue(least > before, "nothing was said early enough to be owed");
            assertTrue(kept >= least && kept <= last + 1, kept + " is not between " + least + " and " + (last + 1));
            before = kept;
        }
    }

    /// The short form of `app/proofs/kills.sh`.
    @Test
    void aKillLeavesTheDraftAndItsDeedBothOrNone() throws IOException {
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8);
        assertEquals(List.of(), new DeedKillProof(folder, System.nanoTime()).edits(2, nowhere).wrong());
    }

    /// The strength in the draft that was found; 0 for none.
    private long kept() {
        if (!(Workbench.open(folder.resolve("w"), Clock.systemUTC()) instanceof Outcome.Done<Workbench>(Workbench bench))) {
            throw new AssertionError("the workspace does not open");
        }
        try (bench) {
            RuleSet draft = bench.draft();
            return draft.rule("slide").map(rule -> rule.then() instanceof Effect.Boost(double percent) ? (long) percent : 0L)
                    .orElse(0L);
        }
    }
}
