package fittingroom.coherence;

import fittingroom.catalog.Facet;

/// Do two strong colours bite? Neutrals go with everything, and so do near neighbours and opposites on the wheel of
/// hues. A taste more than a law, so it weighs little.
final class ColourCheck implements Check {

    private static final float SEVERITY = 0.3f;
    private static final float CONFIDENCE = 0.4f;
    private static final float VIVID = 45;
    private static final float NEAR = 35;
    private static final float FAR = 75;

    @Override
    public float force(Coded a, Coded b) {
        return a.wearable() && b.wearable() && bite(a.tint(), b.tint()) ? SEVERITY * CONFIDENCE : 0;
    }

    @Override
    public Clash clash(Coded a, Coded b) {
        return new Clash(
                "colour", SEVERITY, CONFIDENCE,
                Sides.words("colour", Sides.of(a, Facet.COLOUR), Sides.thing(a), Sides.of(b, Facet.COLOUR),
                        Sides.thing(b)));
    }

    private static boolean bite(Coded.Tint a, Coded.Tint b) {
        if (a.neutral() || b.neutral() || a.chroma() < VIVID || b.chroma() < VIVID) {
            return false;
        }
        float difference = Math.abs(a.hue() - b.hue());
        float distance = difference > 180 ? 360 - difference : difference;
        return distance > NEAR && distance < FAR;
    }
}
