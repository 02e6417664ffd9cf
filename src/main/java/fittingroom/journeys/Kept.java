package fittingroom.journeys;

import fittingroom.base.Id;
import fittingroom.catalog.Product;
import java.util.List;

/// The slates of a journey as they were once, and what they were made with. It does not say that they were good.
///
/// @param catalog hash of the catalog
/// @param model hash of what was learned, or of nothing
/// @param rules hash of the rules
public record Kept(String catalog, String model, String rules, List<Seen> slates) {

    public Kept {
        slates = List.copyOf(slates);
    }

    /// One slate.
    ///
    /// @param after how many steps had been done
    public record Seen(int after, Surface surface, List<Id<Product>> products) {
        public Seen {
            products = List.copyOf(products);
        }
    }
}
