package fittingroom.trials;

import java.util.Arrays;

/// Compares two heaps of scores by rank alone. It holds nothing.
final class Ranks {

    private Ranks() {}

    /// The chance that one of the first is above one of the second, ties half (Mann and Whitney 1947); NaN where one heap
    /// is empty.
    static double above(double[] good, double[] bad) {
        double[] sorted = bad.clone();
        Arrays.sort(sorted);
        double sum = 0;
        for (double one : good) {
            sum += (below(sorted, one, false) + below(sorted, one, true)) / 2.0;
        }
        return good.length == 0 || bad.length == 0 ? Double.NaN : sum / ((double) good.length * bad.length);
    }

    /// How many are below, or below and equal.
    private static int below(double[] sorted, double value, boolean equal) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] < value || (equal && sorted[middle] == value)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
