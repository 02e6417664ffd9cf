package fittingroom.impact;

/// How far slates before and after agree, over some of them. It says nothing of which products moved.
///
/// @param slates how many pairs of slates
/// @param changed how many of them differ in any place
/// @param slots places of the longer list of each pair, summed
/// @param slotsChanged places that hold another product
/// @param jaccard mean over the slates, see [Overlap#jaccard]; 1 over none
/// @param rbo mean over the slates, see [Overlap#rbo]; 1 over none
/// @param jaccardDeviation standard deviation over the slates; 0 over fewer than two
/// @param rboDeviation likewise
public record Agreement(
        int slates,
        int changed,
        long slots,
        long slotsChanged,
        double jaccard,
        double rbo,
        double jaccardDeviation,
        double rboDeviation) {

    /// Slates that differ among all; 0 over none.
    public double changedShare() {
        return slates == 0 ? 0 : (double) changed / slates;
    }

    /// Places that differ among all; 0 over none.
    public double slotsShare() {
        return slots == 0 ? 0 : (double) slotsChanged / slots;
    }

    /// Sums up pairs of slates, one after another in a fixed order.
    static final class Sum {
        private int slates;
        private int changed;
        private long slots;
        private long slotsChanged;
        private double jaccard;
        private double rbo;
        private double jaccardSquares;
        private double rboSquares;

        void add(double jaccardOfOne, double rboOfOne, int slotsOfOne, int changedOfOne) {
            slates++;
            changed += changedOfOne > 0 ? 1 : 0;
            slots += slotsOfOne;
            slotsChanged += changedOfOne;
            jaccard += jaccardOfOne;
            rbo += rboOfOne;
            jaccardSquares += jaccardOfOne * jaccardOfOne;
            rboSquares += rboOfOne * rboOfOne;
        }

        Agreement all() {
            return slates == 0
                    ? new Agreement(0, 0, 0, 0, 1, 1, 0, 0)
                    : new Agreement(
                            slates, changed, slots, slotsChanged, jaccard / slates, rbo / slates,
                            deviation(jaccard, jaccardSquares), deviation(rbo, rboSquares));
        }

        private double deviation(double sum, double squares) {
            return slates < 2 ? 0 : Math.sqrt(Math.max(0, squares - sum * sum / slates) / (slates - 1));
        }
    }
}
