package fittingroom.coherence;

import java.util.List;

/// Judges what only stands in one list: all goes but what must never stand together, whatever else is between.
final class Neighbours implements Measure {

    private final SensitiveCheck sensitive;

    Neighbours(SensitiveCheck sensitive) {
        this.sensitive = sensitive;
    }

    @Override
    public float score(Coded a, Coded b) {
        // Nothing else is asked, so that its one doubt counts twice.
        float left = 1 - sensitive.force(a, b);
        return left * left;
    }

    @Override
    public void clashes(Coded a, Coded b, List<Clash> into) {
        Measure.say(sensitive, a, b, into);
    }

    @Override
    public List<String> support(Coded a, Coded b) {
        return List.of();
    }
}
