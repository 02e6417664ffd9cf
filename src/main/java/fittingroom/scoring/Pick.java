package fittingroom.scoring;

import fittingroom.catalog.Product;
import fittingroom.coherence.Clash;
import java.util.List;

/// One product of a slate with all that brought it there. Its reasons add up to its score.
///
/// @param ordinal of the product in the catalog
/// @param clashes with the anchor, worst first; shown with the pick where the policy lets it be shown
/// @param rules ids of the rules that touched it, in the order of the rule set
public record Pick(
        int ordinal, Product product, double score, List<Reason> reasons, List<Clash> clashes, List<String> rules) {

    public Pick {
        reasons = List.copyOf(reasons);
        clashes = List.copyOf(clashes);
        rules = List.copyOf(rules);
    }
}
