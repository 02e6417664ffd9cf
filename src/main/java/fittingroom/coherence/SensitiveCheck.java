package fittingroom.coherence;

import fittingroom.catalog.Facet;

/// Is one of a kind that must not stand beside just anything: alcohol beside baby food, an intimate product beside a
/// toy? It says nothing of shoppers.
final class SensitiveCheck implements Check {

    private static final float SEVERITY = 0.9f;
    private static final long CHILDREN = 3;

    private final long notForChildren;

    /// @param notForChildren kinds that no child's product stands beside, as bits
    SensitiveCheck(long notForChildren) {
        this.notForChildren = notForChildren;
    }

    @Override
    public float force(Coded a, Coded b) {
        if (a.sensitive().isApart(b.sensitive())) {
            return SEVERITY * Math.min(a.sensitive().sure(), b.sensitive().sure());
        }
        return SEVERITY * Math.max(besideChild(a, b), besideChild(b, a));
    }

    @Override
    public Clash clash(Coded a, Coded b) {
        return new Clash(
                "sensitive", SEVERITY, force(a, b) / SEVERITY,
                Sides.words("sensitive", Sides.thing(a), Sides.thing(b)));
    }

    private float besideChild(Coded risky, Coded child) {
        boolean both = (risky.sensitive().bits() & notForChildren) != 0 && (child.age().bits() & CHILDREN) != 0
                && (child.age().bits() & ~CHILDREN) == 0;
        return both ? Math.min(risky.sensitive().sure(), child.age().sure()) : 0;
    }
}
