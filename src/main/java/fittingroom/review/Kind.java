package fittingroom.review;

import fittingroom.catalog.Catalog;
import fittingroom.catalog.Facet;

/// What sort of thing a product is, for grouping: the lexicon's type, else the leaf of the shop's category. It guesses
/// nothing where neither is known.
final class Kind {

    private Kind() {}

    static String of(Catalog catalog, int ordinal) {
        return catalog.attributes(ordinal).first(Facet.TYPE).orElse(catalog.product(ordinal).category().leaf());
    }

    static boolean isType(Catalog catalog, int ordinal) {
        return catalog.attributes(ordinal).knows(Facet.TYPE);
    }
}
