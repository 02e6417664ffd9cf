package fittingroom.coherence;

import fittingroom.catalog.Facet;

/// Are they for occasions that exclude each other, as a gala and a campsite do? Occasions that merely differ pass.
final class OccasionCheck implements Check {

    private static final float SEVERITY = 0.75f;

    @Override
    public float force(Coded a, Coded b) {
        if (!a.occasion().isApart(b.occasion())) {
            return 0;
        }
        return SEVERITY * Math.min(a.occasion().sure(), b.occasion().sure());
    }

    @Override
    public Clash clash(Coded a, Coded b) {
        return new Clash(
                "occasion", SEVERITY, Math.min(a.occasion().sure(), b.occasion().sure()),
                Sides.words("occasion", Sides.thing(a), Sides.of(a, Facet.OCCASION), Sides.thing(b),
                        Sides.of(b, Facet.OCCASION)));
    }
}
