package fittingroom.review;

import fittingroom.catalog.Catalog;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The shop's categories as numbers, for counting: of each product the last two names of its path. It judges nothing.
final class Categories {

    private final List<String> names = new ArrayList<>();
    private final int[] ofProduct;

    Categories(Catalog catalog) {
        Map<String, Integer> numbers = new HashMap<>();
        ofProduct = new int[catalog.size()];
        for (int i = 0; i < ofProduct.length; i++) {
            List<String> path = catalog.product(i).category().path();
            String name = String.join(" > ", path.subList(Math.max(0, path.size() - 2), path.size()));
            ofProduct[i] = numbers.computeIfAbsent(name, one -> {
                names.add(one);
                return names.size() - 1;
            });
        }
    }

    int[] ofProduct() {
        return ofProduct;
    }

    /// Empty where the shop gave none.
    String name(int number) {
        return names.get(number);
    }
}
