package fittingroom.coherence;

import fittingroom.catalog.Facet;

/// Is one for the heat and the other for the cold? Spring and autumn go with both.
final class SeasonCheck implements Check {

    private static final float SEVERITY = 0.7f;
    private static final long SUMMER = 2;
    private static final long WINTER = 8;
    private static final long WARM = 3;
    private static final long COLD = 12;

    @Override
    public float force(Coded a, Coded b) {
        boolean opposite = (isWarm(a) && isCold(b)) || (isCold(a) && isWarm(b));
        return opposite ? SEVERITY * confidence(a, b) : 0;
    }

    @Override
    public Clash clash(Coded a, Coded b) {
        return new Clash(
                "season", SEVERITY, confidence(a, b),
                Sides.words("season", Sides.thing(a), Sides.of(a, Facet.SEASON), Sides.thing(b),
                        Sides.of(b, Facet.SEASON)));
    }

    private static float confidence(Coded a, Coded b) {
        return Math.min(a.season().sure(), b.season().sure());
    }

    private static boolean isWarm(Coded side) {
        return side.wearable() && (side.season().bits() & SUMMER) != 0 && (side.season().bits() & ~WARM) == 0;
    }

    private static boolean isCold(Coded side) {
        return side.wearable() && (side.season().bits() & WINTER) != 0 && (side.season().bits() & ~COLD) == 0;
    }
}
