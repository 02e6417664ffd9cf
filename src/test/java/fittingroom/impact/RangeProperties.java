package fittingroom.impact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/// The laws of ranges: they hold the figure, shrink as more are asked, and hold the truth about as often as they say.
class RangeProperties {

    @Property
    void aRangeHoldsItsFigureAndStaysBetweenNothingAndAll(
            @ForAll @IntRange(min = 1, max = 500) int asked, @ForAll @IntRange(max = 500) int hits,
            @ForAll @IntRange(max = 5000) int more) {
        double share = (double) (hits % (asked + 1)) / asked;
        Range range = Range.ofShare(share * asked, asked, asked + more);
        assertTrue(range.low() >= 0 && range.high() <= 1);
        assertTrue(range.low() <= share + 1e-12 && range.high() >= share - 1e-12, range + " " + share);
        Range wider = Range.ofShare(share * asked, asked, asked + more + 1000L);
        assertTrue(wider.high() - wider.low() >= range.high() - range.low() - 1e-12);
    }

    @Example
    void everybodyIsExactAndNobodyIsAnything() {
        assertEquals(new Range(0.25, 0.25), Range.ofShare(5, 20, 20));
        assertEquals(new Range(0.5, 0.5), Range.ofMean(0.5, 0.3, 20, 20));
        assertEquals(new Range(0, 1), Range.ofShare(0, 0, 20));
        assertEquals(new Range(0, 1), Range.ofMean(1, 0, 0, 20));
    }

    @Example
    void aKnownWilsonRange() {
        // 20 of 100 of very many: 0.1334 to 0.2888 (Brown, Cai and DasGupta 2001)
        Range range = Range.ofShare(20, 100, Long.MAX_VALUE / 4);
        assertEquals(0.1334, range.low(), 5e-4);
        assertEquals(0.2888, range.high(), 5e-4);
    }

    @Example
    void theTruthLiesInsideAboutNineteenTimesOutOfTwenty() {
        SplittableRandom random = new SplittableRandom(4);
        int everybody = 400;
        int tries = 2000;
        int inside = 0;
        for (int n = 0; n < tries; n++) {
            int changed = 20 + random.nextInt(360);
            int hits = 0;
            int left = changed;
            for (int asked = 0; asked < 100; asked++) {
                boolean hit = random.nextInt(everybody - asked) < left;
                hits += hit ? 1 : 0;
                left -= hit ? 1 : 0;
            }
            Range range = Range.ofShare(hits, 100, everybody);
            double truth = (double) changed / everybody;
            inside += range.low() <= truth && truth <= range.high() ? 1 : 0;
        }
        assertTrue(inside > 0.93 * tries && inside < 0.98 * tries, inside + " of " + tries);
    }
}
