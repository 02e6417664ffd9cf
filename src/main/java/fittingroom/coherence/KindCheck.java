package fittingroom.coherence;

import fittingroom.catalog.Facet;

/// Does the table of what goes with what put these kinds apart? Two things that are worn or carried jar for their
/// occasion, season or style; anything else for its use. It is the base of the score, not a further deduction.
final class KindCheck implements Check {

    private static final float ODD = 0.3f;
    private static final float DRESSED = 0.75f;

    private final GoesTable table;

    KindCheck(GoesTable table) {
        this.table = table;
    }

    @Override
    public float force(Coded a, Coded b) {
        float fit = table.fit(a.group(), b.group());
        return fit > ODD ? 0 : (1 - fit) * confidence(a, b);
    }

    @Override
    public Clash clash(Coded a, Coded b) {
        double severity = 1 - table.fit(a.group(), b.group());
        if (!a.wearable() || !b.wearable()) {
            return new Clash(
                    "use", severity, confidence(a, b),
                    Sides.words("kind", Sides.thing(a), Sides.of(a, Facet.DEPARTMENT), Sides.thing(b),
                            Sides.of(b, Facet.DEPARTMENT)));
        }
        String code = a.formality().gap(b.formality()) >= DRESSED ? "occasion" : "style";
        return new Clash(code, severity, confidence(a, b), Sides.words("outfit", Sides.thing(a), Sides.thing(b)));
    }

    private static float confidence(Coded a, Coded b) {
        return Math.min(a.sure(), b.sure());
    }
}
