package fittingroom.review;

import fittingroom.base.Id;
import fittingroom.catalog.Product;
import java.util.Comparator;

/// One product beside another, by their names in the shop. It says nothing about where they stood or whether they suit.
///
/// @param anchor the product looked at or in the cart; in a list without either, the one that the catalog has first
public record Pair(Id<Product> anchor, Id<Product> product) implements Comparable<Pair> {

    private static final Comparator<Pair> ORDER = Comparator.comparing(Pair::anchor).thenComparing(Pair::product);

    @Override
    public int compareTo(Pair other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return anchor + " × " + product;
    }
}
