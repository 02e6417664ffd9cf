package fittingroom.coherence;

/// Is it the same thing again? The same product, or the same title of the same brand.
final class DuplicateCheck implements Check {

    private static final float SAME = 0.95f;
    private static final float LIKE = 0.5f;

    @Override
    public float force(Coded a, Coded b) {
        // The same product bears the same title, and numbers are compared sooner than names.
        if (a.titleHash() != b.titleHash()) {
            return 0;
        }
        if (a.product().id().equals(b.product().id())) {
            return SAME;
        }
        return a.money().brand() == b.money().brand() && !a.product().title().isBlank() ? LIKE : 0;
    }

    @Override
    public Clash clash(Coded a, Coded b) {
        return new Clash("duplicate", force(a, b), 1, Sides.words("duplicate", a.product().title()));
    }
}
