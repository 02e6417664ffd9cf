package fittingroom.impact;

import fittingroom.base.Id;
import fittingroom.catalog.Product;
import fittingroom.scoring.Request;
import java.util.List;

/// One of the slates that change most, with the request that opens it in a preview. Much changed is not bad: it is
/// what to look at first.
public record Worst(Request request, double jaccard, double rbo, List<Id<Product>> before, List<Id<Product>> after) {

    public Worst {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }
}
