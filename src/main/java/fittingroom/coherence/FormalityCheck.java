package fittingroom.coherence;

import fittingroom.base.Words;

/// Is one dressed up and the other dressed down? Only for what is worn or carried.
final class FormalityCheck implements Check {

    private static final float MEASURE = 0.45f;
    private static final float WORST = 0.85f;
    private static final float FREE = 0.25f;

    @Override
    public float force(Coded a, Coded b) {
        return severity(a, b) * confidence(a, b);
    }

    @Override
    public Clash clash(Coded a, Coded b) {
        return new Clash(
                "occasion", severity(a, b), confidence(a, b),
                Sides.words("formality", Sides.thing(a), word(a), Sides.thing(b), word(b)));
    }

    private static float severity(Coded a, Coded b) {
        return a.wearable() && b.wearable()
                ? Math.clamp((a.formality().gap(b.formality()) - FREE) * MEASURE, 0, WORST)
                : 0;
    }

    private static float confidence(Coded a, Coded b) {
        return Math.min(a.formality().sure(), b.formality().sure());
    }

    private static String word(Coded side) {
        int step = Math.round((side.formality().low() + side.formality().high()) / 2);
        return Words.current().text("coherence.formality." + Math.clamp(step, 0, 4));
    }
}
