package fittingroom.impact;

import fittingroom.coherence.Coherence;

/// Counts what slates of one side show. Each worker has its own; whole numbers add up to the same in any order.
final class Tally {

    private final Coherence coherence;
    final int[] shown;
    long pairs;
    long coherent;

    Tally(Coherence coherence, int catalog) {
        this.coherence = coherence;
        this.shown = new int[catalog];
    }

    /// @param beside ordinals of the anchor or the cart
    void add(int[] slate, int[] beside) {
        for (int product : slate) {
            shown[product]++;
            for (int one : beside) {
                if (one != product) {
                    pairs++;
                    coherent += coherence.score(one, product) >= Coherence.CLASH_BELOW ? 1 : 0;
                }
            }
        }
    }

    void add(Tally other) {
        for (int i = 0; i < shown.length; i++) {
            shown[i] += other.shown[i];
        }
        pairs += other.pairs;
        coherent += other.coherent;
    }

    Side side() {
        int different = 0;
        for (int places : shown) {
            different += places > 0 ? 1 : 0;
        }
        return new Side(pairs, coherent, different, shown.length);
    }
}
