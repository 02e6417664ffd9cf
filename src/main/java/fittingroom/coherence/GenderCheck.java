package fittingroom.coherence;

import fittingroom.catalog.Facet;

/// Is one made for women and the other for men? Unisex goes with both, and unknown is not unisex but says nothing.
final class GenderCheck implements Check {

    private static final float SEVERITY = 0.9f;
    private static final long WOMEN = 1;
    private static final long MEN = 2;

    @Override
    public float force(Coded a, Coded b) {
        long left = a.gender().bits();
        long right = b.gender().bits();
        boolean opposite = (left == WOMEN && right == MEN) || (left == MEN && right == WOMEN);
        return opposite ? SEVERITY * confidence(a, b) : 0;
    }

    @Override
    public Clash clash(Coded a, Coded b) {
        return new Clash(
                "gender", SEVERITY, confidence(a, b),
                Sides.words("gender", Sides.thing(a), Sides.of(a, Facet.GENDER), Sides.thing(b),
                        Sides.of(b, Facet.GENDER)));
    }

    private static float confidence(Coded a, Coded b) {
        return Math.min(a.gender().sure(), b.gender().sure());
    }
}
