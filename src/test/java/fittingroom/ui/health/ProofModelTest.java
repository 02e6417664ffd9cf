package fittingroom.ui.health;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fittingroom.base.Outcome;
import fittingroom.cli.SampleShop;
import fittingroom.learning.Tuning;
import fittingroom.trials.Bout;
import fittingroom.trials.Contender;
import fittingroom.trials.Figures.Ranged;
import fittingroom.trials.TrialProblem;
import fittingroom.ui.health.ProofModel.Phase;
import fittingroom.ui.health.ProofWords.Verdict;
import fittingroom.workbench.Workbench;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// How the engine proves itself, without a window, over a real workbench. The test's thread is the window's.
class ProofModelTest {

    private static final SampleShop SHOP = new SampleShop(Path.of("sample-catalogs"));

    @TempDir
    private Path folder;

    private final LinkedBlockingQueue<Runnable> turns = new LinkedBlockingQueue<>();
    private final List<Throwable> bugs = new ArrayList<>();
    private Workbench workbench;
    private ProofModel model;

    @BeforeEach
    void open() {
        workbench = Workbench.open(folder.resolve("shop"), Clock.systemUTC()) instanceof Outcome.Done<Workbench>(Workbench opened)
                ? opened : refusedToOpen();
        model = new ProofModel(workbench, turns::add, bugs::add);
    }

    @AfterEach
    void close() {
        workbench.close();
    }

    @Test
    void withoutALogItIsRefusedInWordsAndNothingIsOffered() throws InterruptedException {
        model.measure();
        rest();
        assertEquals(List.of(TrialProblem.NO_LOG), model.refused().value().stream().map(one -> one.kind()).toList());
        assertTrue(model.measured().value().isEmpty());
        assertFalse(model.canKeep());
        assertFalse(model.canGoBack());
    }

    @Test
    void whatIsMeasuredIsKeptTakenBackAndStaleOnceOtherThingsAreLoaded() throws InterruptedException {
        stock();
        model.measure();
        model.stop();
        rest();
        assertTrue(model.measured().value().isEmpty(), "a stop leaves nothing behind");
        assertEquals(List.of(), model.refused().value());

        model.measure();
        assertEquals(Phase.MEASURING, model.phase().value());
        assertFalse(model.canKeep());
        rest();
        ProofModel.Measured found = model.measured().value().orElseThrow();
        assertEquals(found.result().bouts().getFirst(), model.bout().orElseThrow());
        assertEquals(found.result().bouts().stream().mapToInt(Bout::pages).sum(), found.pages());
        for (Bout bout : found.result().bouts()) {
            model.choose(bout.placement());
            assertEquals(bout, model.bout().orElseThrow());
            Contender best = ProofWords.best(bout);
            assertTrue(bout.standings().stream().allMatch(one -> one.ndcg10().mean() <= bout.of(best).ndcg10().mean()));
            assertEquals(bout.isProven(), Verdict.of(bout.lead()) == Verdict.AHEAD);
            assertTrue(ProofWords.why(bout).contains(ProofWords.name(bout.rival())), ProofWords.why(bout));
        }
        assertNotEquals(Tuning.USUAL, found.result().tuning());

        keepAndGoBack(found.result().tuning());
        assertTrue(model.canKeep());
        workbench.load(List.of(SHOP.orders().getFirst())).await();
        assertTrue(model.isStale());
        assertFalse(model.canKeep(), "what was measured of another log is not kept");
    }

    private void keepAndGoBack(Tuning tuning) throws InterruptedException {
        List<String> said = new ArrayList<>();
        assertFalse(model.canGoBack());
        model.keep(() -> said.add("kept"));
        rest();
        assertEquals(List.of("kept"), said);
        assertEquals(tuning, workbench.snapshot().value().model().tuning());
        assertTrue(model.isKept());
        assertFalse(model.canKeep());
        assertFalse(model.isStale());
        model.goBack();
        rest();
        assertEquals(Tuning.USUAL, workbench.snapshot().value().model().tuning());
        assertFalse(model.canGoBack());
    }

    @Test
    void aDifferenceIsALeadOnlyWhereItsWholeIntervalIs() {
        assertEquals(Verdict.AHEAD, Verdict.of(new Ranged(0.02, 0.001, 0.04)));
        assertEquals(Verdict.LEVEL, Verdict.of(new Ranged(0.02, 0, 0.04)));
        assertEquals(Verdict.LEVEL, Verdict.of(new Ranged(-0.02, -0.04, 0)));
        assertEquals(Verdict.BEHIND, Verdict.of(new Ranged(-0.02, -0.04, -0.001)));
        assertEquals("+0.001 to +0.040", ProofWords.range(new Ranged(0.02, 0.001, 0.04)));
        assertEquals("−0.040 to 0.000", ProofWords.range(new Ranged(-0.02, -0.04, -0.0001)));
    }

    private static Workbench refusedToOpen() {
        throw new IllegalStateException("no workspace");
    }

    private void stock() {
        assertTrue(SHOP.into(workbench) instanceof Outcome.Done<?>);
    }

    /// Takes the window's turns until nothing is done any more.
    private void rest() throws InterruptedException {
        while (!model.isResting()) {
            Runnable turn = turns.poll(120, TimeUnit.SECONDS);
            assertTrue(turn != null, "nothing comes any more");
            turn.run();
        }
        assertEquals(List.of(), bugs);
    }
}
