package fittingroom.trials;

/// What one list was worth to one shopper, of what they wanted. Gains are divided by the best that could be reached.
record Gain(double ndcg10, double recall20, boolean hit, double reciprocal) {

    private static final int TEN = 10;
    private static final int TWENTY = 20;
    private static final double LN2 = Math.log(2);

    /// @param top ordinals, the first shown first; at most twenty count
    /// @param wanted different ordinals, one or more
    static Gain of(int[] top, int[] wanted) {
        double discounted = 0;
        int hits = 0;
        int first = 0;
        for (int place = 0; place < Math.min(TWENTY, top.length); place++) {
            if (holds(wanted, top[place])) {
                hits++;
                first = first == 0 ? place + 1 : first;
                discounted += place < TEN ? worth(place) : 0;
            }
        }
        double ideal = 0;
        for (int place = 0; place < Math.min(TEN, wanted.length); place++) {
            ideal += worth(place);
        }
        return new Gain(
                discounted / ideal, (double) hits / Math.min(TWENTY, wanted.length), hits > 0, first == 0 ? 0 : 1.0 / first);
    }

    private static double worth(int place) {
        return LN2 / Math.log(place + 2);
    }

    private static boolean holds(int[] wanted, int product) {
        for (int one : wanted) {
            if (one == product) {
                return true;
            }
        }
        return false;
    }
}
