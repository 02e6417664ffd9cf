package fittingroom.trials;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class IntervalProperties {

    @Property(tries = 50)
    void clustersOfOneGiveTheUsualIntervalOfAMean(@ForAll Random random) {
        Interval interval = new Interval();
        double[] values = random.doubles(2 + random.nextInt(200)).toArray();
        double sum = 0;
        for (double value : values) {
            interval.add(value, 1);
            sum += value;
        }
        double mean = sum / values.length;
        double squares = 0;
        for (double value : values) {
            squares += (value - mean) * (value - mean);
        }
        double half = 1.959964 * Math.sqrt(squares / (values.length - 1) / values.length);
        assertEquals(mean, interval.mean(), 1e-12);
        assertEquals(Math.max(0, mean - half), interval.low(), 1e-9);
        assertEquals(Math.min(1, mean + half), interval.high(), 1e-9);
    }

    @Test
    void aThousandEqualAnswersOfOneVisitProveNoMoreThanOne() {
        Interval wide = new Interval();
        Interval narrow = new Interval();
        for (int cluster = 0; cluster < 10; cluster++) {
            wide.add(cluster % 2 * 100, 100);
            for (int i = 0; i < 100; i++) {
                narrow.add(cluster % 2, 1);
            }
        }
        assertEquals(wide.mean(), narrow.mean(), 1e-12);
        assertTrue(wide.high() - wide.low() > 5 * (narrow.high() - narrow.low()));
    }

    @Test
    void oneClusterSaysNothingOfTheSpread() {
        Interval interval = new Interval();
        interval.add(3, 4);
        assertEquals(0, interval.low());
        assertEquals(1, interval.high());
    }
}
