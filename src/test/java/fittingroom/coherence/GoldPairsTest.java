package fittingroom.coherence;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Guards the figures of app/docs/coherence.md on pairs that people judged, loosely, in both halves.
class GoldPairsTest {

    @Test
    void peopleAndChecksAgreeOnWhatClashes() throws IOException {
        assumeTrue(GoldShop.isAtHand(), "the judged pairs are not at hand, so the figures are not guarded here");
        GoldShop shop = GoldShop.read();
        Map<String, Coherence> coherence = new HashMap<>();
        shop.catalogs().forEach((name, catalog) -> coherence.put(name, Coherence.of(catalog)));

        assertAll(() -> guard(figures(shop, coherence, true)), () -> guard(figures(shop, coherence, false)));
    }

    private static PairFigures figures(GoldShop shop, Map<String, Coherence> coherence, boolean seen) {
        PairFigures.Counter counter = new PairFigures.Counter();
        for (GoldShop.Pair pair : shop.pairs()) {
            if (pair.seen() == seen) {
                Judgement judgement = shop.judge(pair, coherence);
                counter.add(
                        pair.label(), pair.reasons(), judgement.score(), judgement.verdict() == Verdict.CLASH,
                        judgement.codes());
            }
        }
        return counter.figures();
    }

    private static void guard(PairFigures figures) {
        assertTrue(figures.auc() > 0.93, figures.toString());
        assertTrue(figures.aucRest() > 0.90, figures.toString());
        assertTrue(figures.precision() > 0.82, figures.toString());
        assertTrue(figures.recall() > 0.70, figures.toString());
        assertTrue(figures.reasonHit() > 0.75, figures.toString());
    }
}
