package fittingroom.impact;

/// What all slates of one side, before or after, show together. It compares nothing.
///
/// @param pairs shown products beside an anchor or a product in the cart
/// @param coherent those of them that the checker does not call a clash
/// @param shown different products in any slate
/// @param catalog products in the catalog
public record Side(long pairs, long coherent, int shown, int catalog) {

    /// Coherent pairs among shown pairs; 1 where no slate stands beside anything.
    public double coherence() {
        return pairs == 0 ? 1 : (double) coherent / pairs;
    }

    /// Different products shown among all of the catalog (catalog coverage: Shani and Gunawardana 2011).
    public double coverage() {
        return catalog == 0 ? 0 : (double) shown / catalog;
    }
}
