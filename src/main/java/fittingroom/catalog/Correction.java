package fittingroom.catalog;

import fittingroom.base.Id;
import java.util.List;

/// What a person says about one facet of one product, in place of what was read. It is kept apart from the product, so
/// that it outlives the next import.
///
/// @param values words of the lexicon, the most telling first; none says that it is unknown
public record Correction(Id<Product> product, Facet facet, List<String> values) {

    public Correction {
        values = List.copyOf(values);
    }
}
