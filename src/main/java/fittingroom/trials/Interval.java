package fittingroom.trials;

/// A mean over predictions that come in clusters, with its 95 % interval: predictions of one shopper or visit are not
/// independent. It is the ratio estimator (Cochran, Sampling Techniques, 3rd edition, 1977, chapter 6).
final class Interval {

    private static final double NORMAL = 1.959964;

    private double sums;
    private double counts;
    private double sumSquares;
    private double countSquares;
    private double products;
    private long clusters;

    /// @param sum of the values of one cluster
    /// @param count of its values
    void add(double sum, long count) {
        if (count == 0) {
            return;
        }
        clusters++;
        sums += sum;
        counts += count;
        sumSquares += sum * sum;
        countSquares += (double) count * count;
        products += sum * count;
    }

    double mean() {
        return counts == 0 ? 0 : sums / counts;
    }

    double low() {
        return Math.max(0, mean() - halfWidth());
    }

    double high() {
        return Math.min(1, mean() + halfWidth());
    }

    private double halfWidth() {
        if (clusters < 2) {
            return 1;
        }
        double mean = mean();
        double squares = sumSquares - 2 * mean * products + mean * mean * countSquares;
        return NORMAL * Math.sqrt(Math.max(0, squares) * clusters / (clusters - 1)) / counts;
    }
}
