package fittingroom.coherence;

/// Is one from a dear brand of this shop and the other from a cheap one? Only where the shop sells enough of both.
final class TierCheck implements Check {

    private static final float SEVERITY = 0.4f;
    private static final float CONFIDENCE = 0.5f;
    private static final float FREE = 1.6f;

    @Override
    public float force(Coded a, Coded b) {
        return severity(a, b) * CONFIDENCE;
    }

    @Override
    public Clash clash(Coded a, Coded b) {
        return new Clash(
                "tier", severity(a, b), CONFIDENCE,
                Sides.words("tier", a.product().brand(), b.product().brand()));
    }

    private static float severity(Coded a, Coded b) {
        float distance = Math.abs(a.money().tier() - b.money().tier());
        return distance > FREE ? SEVERITY : 0;
    }
}
