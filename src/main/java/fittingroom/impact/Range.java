package fittingroom.impact;

/// Between what and what a figure of everybody lies, judged from a fair sample, with 95 % confidence. It is exact where
/// everybody was asked, and says nothing of shoppers outside the log.
public record Range(double low, double high) {

    private static final double Z = 1.959964;

    /// A share (Wilson 1927), narrowed by how much of everybody was asked (finite population correction).
    ///
    /// @param hits out of `asked`
    /// @param everybody how many there are to ask
    public static Range ofShare(double hits, long asked, long everybody) {
        if (asked <= 0) {
            return new Range(0, 1);
        }
        double p = hits / asked;
        if (asked >= everybody) {
            return new Range(p, p);
        }
        double n = asked / left(asked, everybody);
        double middle = (p + Z * Z / (2 * n)) / (1 + Z * Z / n);
        double half = Z / (1 + Z * Z / n) * Math.sqrt(p * (1 - p) / n + Z * Z / (4 * n * n));
        return new Range(Math.max(0, middle - half), Math.min(1, middle + half));
    }

    /// A mean of values between 0 and 1, by the normal approximation.
    ///
    /// @param deviation standard deviation of the values
    public static Range ofMean(double mean, double deviation, long asked, long everybody) {
        if (asked <= 0) {
            return new Range(0, 1);
        }
        double half = asked >= everybody ? 0 : Z * deviation * Math.sqrt(left(asked, everybody) / asked);
        return new Range(Math.max(0, mean - half), Math.min(1, mean + half));
    }

    /// Share of everybody that was not asked.
    private static double left(long asked, long everybody) {
        return (double) (everybody - asked) / Math.max(1, everybody - 1);
    }
}
