package fittingroom.trials;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.SplittableRandom;

/// The 95 % interval of a mean by drawing whole clusters again and again: the pages of one shopper stay together
/// (Efron and Tibshirani, An introduction to the bootstrap, 1993, chapters 13 and 8). Of differences page by page it is the
/// paired interval.
final class Bootstrap {

    private static final int DRAWS = 1_000;
    private static final double TAIL = 0.025;

    private final int[] clusterOf;
    private final int clusters;

    /// @param shoppers one for each page
    Bootstrap(int[] shoppers) {
        Map<Integer, Integer> numbers = new HashMap<>();
        clusterOf = Arrays.stream(shoppers).map(one -> numbers.computeIfAbsent(one, _ -> numbers.size())).toArray();
        clusters = numbers.size();
    }

    /// @param values one for each page
    Figures.Ranged mean(double[] values, long seed) {
        double[] sums = new double[clusters];
        int[] counts = new int[clusters];
        for (int page = 0; page < values.length; page++) {
            sums[clusterOf[page]] += values[page];
            counts[clusterOf[page]]++;
        }
        SplittableRandom random = new SplittableRandom(seed);
        double[] means = new double[DRAWS];
        for (int draw = 0; draw < DRAWS; draw++) {
            double sum = 0;
            long count = 0;
            for (int i = 0; i < clusters; i++) {
                int cluster = random.nextInt(clusters);
                sum += sums[cluster];
                count += counts[cluster];
            }
            means[draw] = count == 0 ? 0 : sum / count;
        }
        Arrays.sort(means);
        double mean = values.length == 0 ? 0 : Arrays.stream(values).sum() / values.length;
        return new Figures.Ranged(mean, means[(int) (DRAWS * TAIL)], means[(int) (DRAWS * (1 - TAIL)) - 1]);
    }

    /// The paired interval of `one` less `other`.
    Figures.Ranged difference(double[] one, double[] other, long seed) {
        double[] differences = new double[one.length];
        Arrays.setAll(differences, page -> one[page] - other[page]);
        return mean(differences, seed);
    }
}
