package fittingroom.releases;

import fittingroom.base.Id;
import fittingroom.catalog.Product;
import fittingroom.scoring.Request;
import java.util.List;

/// A request of a simulated shopper and the slate it must give, so that any engine can check itself. It never names a
/// real shopper.
public record Proof(Request request, List<Id<Product>> picks) {

    public Proof {
        picks = List.copyOf(picks);
        if (request.shopper().isPresent()) {
            throw new IllegalArgumentException("a proof is of a simulated shopper");
        }
    }
}
