package fittingroom.coherence;

/// What one list stands beside: an anchor, or all that is in a cart. A product suits a cart when it suits something in it
/// and must not stay away from any of it; beside one anchor there is nothing to choose.
///
/// @param anchors ordinals of the catalog
@SuppressWarnings("ArrayRecordComponent")
public record Beside(Company company, int[] anchors) {

    /// What is thought of a pair in some company, 0 to 1.
    @FunctionalInterface
    public interface Opinion {
        float of(int anchor, int product, Company company);
    }

    /// Whether there is anything to stand beside.
    public boolean asks() {
        return anchors.length > 0;
    }

    /// How well a product suits; 1 where there is nothing to stand beside, or only itself.
    public float suits(int product, Opinion opinion) {
        int with = partner(product, opinion);
        return with < 0 ? 1 : opinion.of(with, product, company(with, product, opinion));
    }

    /// The one whose opinion counts: which the product must stay away from, or else which it suits best; -1 where there is
    /// none.
    public int partner(int product, Opinion opinion) {
        if (anchors.length == 1) {
            return anchors[0] == product ? -1 : anchors[0];
        }
        int best = -1;
        int worst = -1;
        float most = -1;
        float least = 2;
        for (int anchor : anchors) {
            if (anchor != product) {
                float suits = opinion.of(anchor, product, company);
                float bears = opinion.of(anchor, product, Company.AMONG);
                best = suits > most ? anchor : best;
                most = Math.max(most, suits);
                worst = bears < least ? anchor : worst;
                least = Math.min(least, bears);
            }
        }
        return least < most ? worst : best;
    }

    private Company company(int partner, int product, Opinion opinion) {
        return anchors.length > 1 && opinion.of(partner, product, Company.AMONG) < opinion.of(partner, product, company)
                ? Company.AMONG : company;
    }
}
