package fittingroom.coherence;

import fittingroom.catalog.Facet;

/// Are they cut for different bodies: plus size, petite, maternity? Only where both say so.
final class SizeCheck implements Check {

    private static final float SEVERITY = 0.6f;

    private final long sizes;

    /// @param sizes the claims that are about the cut, as bits
    SizeCheck(long sizes) {
        this.sizes = sizes;
    }

    @Override
    public float force(Coded a, Coded b) {
        long left = a.claim().bits() & sizes;
        long right = b.claim().bits() & sizes;
        return left != 0 && right != 0 && (left & right) == 0 ? SEVERITY * confidence(a, b) : 0;
    }

    @Override
    public Clash clash(Coded a, Coded b) {
        return new Clash(
                "size", SEVERITY, confidence(a, b),
                Sides.words("size", Sides.thing(a), Sides.of(a, Facet.CLAIM), Sides.thing(b),
                        Sides.of(b, Facet.CLAIM)));
    }

    private static float confidence(Coded a, Coded b) {
        return Math.min(a.claim().sure(), b.claim().sure());
    }
}
