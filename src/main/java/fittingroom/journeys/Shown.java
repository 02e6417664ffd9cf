package fittingroom.journeys;

import fittingroom.base.Id;
import fittingroom.catalog.Product;
import fittingroom.scoring.Slate;
import java.util.List;

/// A slate where it is shown.
public record Shown(Surface surface, Slate slate) {

    public List<Id<Product>> products() {
        return slate.picks().stream().map(pick -> pick.product().id()).toList();
    }

    /// Whether any pick clashes with what it stands beside.
    public boolean clashes() {
        return slate.picks().stream().anyMatch(pick -> !pick.clashes().isEmpty());
    }
}
