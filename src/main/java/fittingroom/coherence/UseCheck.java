package fittingroom.coherence;

import fittingroom.catalog.Facet;

/// Do they serve things that have nothing to do with each other though one department holds both, as fishing and
/// dogs? What the table of kinds says is not repeated here.
final class UseCheck implements Check {

    private static final float SEVERITY = 0.7f;

    @Override
    public float force(Coded a, Coded b) {
        return a.use().isApart(b.use()) ? SEVERITY * confidence(a, b) : 0;
    }

    @Override
    public Clash clash(Coded a, Coded b) {
        return new Clash(
                "use", SEVERITY, confidence(a, b),
                Sides.words("use", Sides.thing(a), Sides.of(a, Facet.USE), Sides.thing(b), Sides.of(b, Facet.USE)));
    }

    private static float confidence(Coded a, Coded b) {
        return Math.min(a.use().sure(), b.use().sure());
    }
}
