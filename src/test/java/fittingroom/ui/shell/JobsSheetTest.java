package fittingroom.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fittingroom.base.Outcome;
import fittingroom.workbench.Job;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class JobsSheetTest {

    @Test
    void timeLeftIsToldOnlyAfterFiveSecondsAndWhereTheWholeIsKnown() {
        assertEquals(Optional.empty(), TimeLeft.of(4.9, 50, 100));
        assertEquals(Optional.of(10L), TimeLeft.of(10, 50, 100));
        assertEquals(Optional.of(1L), TimeLeft.of(10, 99, 100));
        assertEquals(Optional.empty(), TimeLeft.of(10, 50, 0));
        assertEquals(Optional.empty(), TimeLeft.of(10, 0, 100));
    }

    @Test
    void aJobSaysHowItEnded() {
        assertEquals("under way", JobsSheet.words(new Job.State.Running("x", 1, 0), 60));
        assertEquals("about 30 s left", JobsSheet.words(new Job.State.Running("x", 1, 4), 10));
        assertEquals("done", JobsSheet.words(new Job.State.Ended(Outcome.done(1)), 0));
        assertEquals("stopped; everything is as it was before", JobsSheet.words(new Job.State.Ended(Outcome.stopped()), 0));
    }
}
