package fittingroom.trials;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Positive;

class DiceProperties {

    @Property(tries = 200)
    void everyRollStaysInItsBounds(@ForAll long seed, @ForAll @Positive int bound) {
        Dice dice = new Dice(seed);
        int below = dice.below(bound);
        int zipf = dice.zipf(bound);
        double unit = dice.unit();
        assertTrue(below >= 0 && below < bound);
        assertTrue(zipf >= 0 && zipf < bound);
        assertTrue(unit >= 0 && unit < 1);
    }

    @Property(tries = 50)
    void aWeightOfZeroIsNeverDrawn(@ForAll long seed, @ForAll @IntRange(min = 0, max = 3) int only) {
        double[] weights = new double[4];
        weights[only] = 0.3;
        assertEquals(only, new Dice(seed).weighted(weights));
    }

    /// The first numbers of SplitMix64 from seed 0 are published; ours must be those.
    @Example
    void theStreamIsTheKnownOne() {
        Dice dice = new Dice(0);
        assertEquals(0xE220A8397B1DCDAFL, dice.next());
        assertEquals(0x6E789E6AA1B965F4L, dice.next());
    }

    @Example
    void theFirstRankComesAboutTwiceAsOftenAsTheSecond() {
        Dice dice = new Dice(1);
        int[] counts = new int[100];
        for (int i = 0; i < 100_000; i++) {
            counts[dice.zipf(100)]++;
        }
        assertEquals(1.7, counts[0] / (double) counts[1], 0.3);
        assertTrue(counts[1] > counts[9] && counts[9] > counts[80]);
    }
}
