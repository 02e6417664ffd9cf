package fittingroom.coherence;

import fittingroom.catalog.Facet;
import fittingroom.catalog.ProductGroup;
import java.util.List;

/// How near two kinds of things are: does one do what the other does? The lexicon's types, groups and slots tell, and the
/// shop's own filing where it puts both into one small category. Both sides count alike.
final class Kinship implements Check {

    private static final float SAME_TYPE = 0.84f;
    private static final float SAME_GROUP = 0.74f;
    private static final float SAME_SLOT = 0.6f;
    private static final float SAME_DEPARTMENT = 0.4f;
    static final float STRANGERS = 0.16f;
    /// What one small category of the shop makes of any two.
    private static final float SAME_SHELF = 0.6f;
    private static final float ODD = 0.45f;

    private final GoesTable table;

    Kinship(GoesTable table) {
        this.table = table;
    }

    /// 0 strangers to 1 the same kind.
    float of(Coded a, Coded b) {
        float read = read(a, b);
        return onOneShelf(a, b) ? Math.max(read, SAME_SHELF) : read;
    }

    /// How sure: the shop's own filing leaves no doubt.
    float sure(Coded a, Coded b) {
        return onOneShelf(a, b) ? 1 : Math.min(a.sure(), b.sure());
    }

    @Override
    public float force(Coded a, Coded b) {
        float near = of(a, b);
        return near > ODD ? 0 : (1 - near) * sure(a, b);
    }

    @Override
    public Clash clash(Coded a, Coded b) {
        return new Clash(
                "use", 1 - of(a, b), sure(a, b),
                Sides.words("instead", Sides.thing(b), Sides.of(b, Facet.DEPARTMENT), Sides.thing(a),
                        Sides.of(a, Facet.DEPARTMENT)));
    }

    List<String> words(Coded a, Coded b) {
        if (a.type() >= 0 && a.type() == b.type()) {
            return List.of(Sides.words("alternative", Sides.thing(b)));
        }
        boolean near = a.type() >= 0 && b.type() >= 0 && of(a, b) > SAME_DEPARTMENT;
        return near ? List.of(Sides.words("does", Sides.thing(b), Sides.thing(a))) : List.of();
    }

    private static boolean onOneShelf(Coded a, Coded b) {
        return a.shelf() != 0 && a.shelf() == b.shelf();
    }

    private float read(Coded a, Coded b) {
        if (a.group() < 0 || b.group() < 0) {
            return GoesTable.UNKNOWN;
        }
        if (a.type() == b.type()) {
            return SAME_TYPE;
        }
        if (a.group() == b.group()) {
            return SAME_GROUP;
        }
        ProductGroup one = table.group(a.group());
        ProductGroup other = table.group(b.group());
        if (!one.department().equals(other.department())) {
            return STRANGERS;
        }
        return !one.slot().isEmpty() && one.slot().equals(other.slot()) ? SAME_SLOT : SAME_DEPARTMENT;
    }
}
