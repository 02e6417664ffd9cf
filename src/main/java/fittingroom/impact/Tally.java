package fittingroom.impact;

import fittingroom.coherence.Beside;
import fittingroom.coherence.Coherence;

/// Counts what slates of one side show. Each worker has its own; whole numbers add up to the same in any order.
final class Tally {

    private final Coherence coherence;
    private final Shelf shelf;
    final int[] shown;
    private long slates;
    private long clashing;
    private long pairs;
    private long coherent;
    private long within;
    private long unlike;
    private long priced;
    private long prices;
    private long margined;
    private long margins;

    Tally(Coherence coherence, Shelf shelf) {
        this.coherence = coherence;
        this.shelf = shelf;
        this.shown = new int[shelf.size()];
    }

    void add(int[] slate, Beside beside) {
        add(slate, beside, 1);
    }

    /// Takes one off that may have been counted elsewhere: what is counted here may fall below zero until it is added to
    /// that.
    void take(int[] slate, Beside beside) {
        add(slate, beside, -1);
    }

    private void add(int[] slate, Beside beside, int once) {
        boolean clash = false;
        for (int i = 0; i < slate.length; i++) {
            int product = slate[i];
            shown[product] += once;
            priced += shelf.isPriced(product) ? once : 0;
            prices += once * shelf.price(product);
            margined += shelf.hasMargin(product) ? once : 0;
            margins += (long) once * shelf.margin(product);
            if (beside.partner(product, coherence::score) >= 0) {
                boolean fits = beside.suits(product, coherence::score) >= Coherence.CLASH_BELOW;
                pairs += once;
                coherent += fits ? once : 0;
                clash |= !fits;
            }
            for (int j = 0; j < i; j++) {
                within += once;
                unlike += shelf.areAlike(product, slate[j]) ? 0 : once;
            }
        }
        slates += once;
        clashing += clash ? once : 0;
    }

    Tally plus(Tally other) {
        Tally sum = new Tally(coherence, shelf);
        sum.add(this);
        sum.add(other);
        return sum;
    }

    void add(Tally other) {
        for (int i = 0; i < shown.length; i++) {
            shown[i] += other.shown[i];
        }
        slates += other.slates;
        clashing += other.clashing;
        pairs += other.pairs;
        coherent += other.coherent;
        within += other.within;
        unlike += other.unlike;
        priced += other.priced;
        prices += other.prices;
        margined += other.margined;
        margins += other.margins;
    }

    Side side() {
        int different = 0;
        for (int places : shown) {
            different += places > 0 ? 1 : 0;
        }
        return new Side(
                slates, clashing, pairs, coherent, within, unlike, different, shown.length, priced, prices,
                shelf.currency(), margined, margins);
    }
}
