package fittingroom.coherence;

import fittingroom.catalog.Facet;

/// Do they come from worlds that exclude each other, as glamour and the trail do?
final class StyleCheck implements Check {

    private static final float SEVERITY = 0.65f;

    @Override
    public float force(Coded a, Coded b) {
        return a.style().isApart(b.style()) ? SEVERITY * confidence(a, b) : 0;
    }

    @Override
    public Clash clash(Coded a, Coded b) {
        return new Clash(
                "style", SEVERITY, confidence(a, b),
                Sides.words("style", Sides.of(a, Facet.STYLE), Sides.thing(a), Sides.of(b, Facet.STYLE),
                        Sides.thing(b)));
    }

    private static float confidence(Coded a, Coded b) {
        return Math.min(a.style().sure(), b.style().sure());
    }
}
