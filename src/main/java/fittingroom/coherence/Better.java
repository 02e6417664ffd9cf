package fittingroom.coherence;

import java.util.List;

/// Judges by whichever of two measures likes the pair better; a tie is the first's. It has no opinion of its own.
record Better(Measure one, Measure other) implements Measure {

    @Override
    public float score(Coded a, Coded b) {
        return Math.max(one.score(a, b), other.score(a, b));
    }

    @Override
    public boolean knows(Coded a, Coded b) {
        return of(a, b).knows(a, b);
    }

    @Override
    public void clashes(Coded a, Coded b, List<Clash> into) {
        of(a, b).clashes(a, b, into);
    }

    @Override
    public List<String> support(Coded a, Coded b) {
        return of(a, b).support(a, b);
    }

    private Measure of(Coded a, Coded b) {
        return one.score(a, b) >= other.score(a, b) ? one : other;
    }
}
