package fittingroom.coherence;

import fittingroom.catalog.Facet;
import java.util.Set;

/// Does the table of what goes with what put these kinds apart? Two things that are worn or carried jar for their
/// occasion, season or style; anything else for its use. It is the base of the score, not a further deduction.
final class KindCheck implements Check {

    private static final float ODD = 0.3f;
    private static final float DRESSED = 0.75f;
    private static final Set<String> INTIMATE = Set.of("under", "night", "shoe-care");
    private static final SeasonCheck SEASON = new SeasonCheck();

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
        return new Clash(code(a, b), severity, confidence(a, b), Sides.words("outfit", Sides.thing(a), Sides.thing(b)));
    }

    private String code(Coded a, Coded b) {
        if (isIntimate(a) != isIntimate(b)) {
            return "use";
        }
        if (a.formality().gap(b.formality()) >= DRESSED || a.occasion().isApart(b.occasion())) {
            return "occasion";
        }
        return SEASON.force(a, b) > 0 ? "season" : "style";
    }

    private boolean isIntimate(Coded side) {
        return INTIMATE.contains(table.group(side.group()).slot());
    }

    private static float confidence(Coded a, Coded b) {
        return Math.min(a.sure(), b.sure());
    }
}
