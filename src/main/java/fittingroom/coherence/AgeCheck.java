package fittingroom.coherence;

import fittingroom.catalog.Facet;

/// Is one for small children and the other for adults? What is for a gender of adults counts as adult.
final class AgeCheck implements Check {

    private static final float SEVERITY = 0.85f;
    private static final float SAYS_ADULT = 0.6f;
    private static final long YOUNG = 3;
    private static final long ADULT = 8;

    @Override
    public float force(Coded a, Coded b) {
        return SEVERITY * Math.max(young(a) * grown(b), grown(a) * young(b));
    }

    @Override
    public Clash clash(Coded a, Coded b) {
        return new Clash(
                "age", SEVERITY, force(a, b) / SEVERITY,
                Sides.words("age", Sides.thing(a), word(a), Sides.thing(b), word(b)));
    }

    private static float young(Coded side) {
        return (side.age().bits() & YOUNG) != 0 && (side.age().bits() & ADULT) == 0 ? side.age().sure() : 0;
    }

    private static float grown(Coded side) {
        if (side.age().known()) {
            return side.age().bits() == ADULT ? side.age().sure() : 0;
        }
        return side.gender().known() && side.wearable() ? SAYS_ADULT * side.gender().sure() : 0;
    }

    private static String word(Coded side) {
        String known = Sides.of(side, Facet.AGE);
        return known.isEmpty() ? Sides.of(side, Facet.GENDER) : known;
    }
}
