package fittingroom.catalog;

import fittingroom.base.Money;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/// One size or colour of a product that can be put in a cart. It is never recommended by itself.
///
/// @param id the variant's own id or SKU, empty where the file has none
/// @param options what tells it from its siblings, as in `Size` to `M`
public record Variant(String id, Map<String, String> options, Optional<Money> price, OptionalInt stock) {

    public Variant {
        options = Map.copyOf(options);
    }
}
