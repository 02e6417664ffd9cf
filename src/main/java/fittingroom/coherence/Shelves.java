package fittingroom.coherence;

import fittingroom.catalog.Catalog;
import fittingroom.catalog.Category;
import java.util.HashMap;
import java.util.Map;

/// The shop's own categories as numbers, but only those on which few of its products lie: that all are in `Clothing` says
/// nothing. It reads no words.
final class Shelves {

    private static final int FEW = 8;
    /// A shelf holds at most this share of the catalog.
    private static final int PART = 12;

    private final Map<Category, Integer> numbers = new HashMap<>();

    private Shelves() {}

    static Shelves of(Catalog catalog) {
        Map<Category, Integer> counts = new HashMap<>();
        for (int product = 0; product < catalog.size(); product++) {
            counts.merge(catalog.product(product).category(), 1, Integer::sum);
        }
        Shelves shelves = new Shelves();
        counts.forEach((category, count) -> {
            if (!category.path().isEmpty() && count <= Math.max(FEW, catalog.size() / PART)) {
                shelves.numbers.put(category, shelves.numbers.size() + 1);
            }
        });
        return shelves;
    }

    /// From 1; 0 where the category is none, or large.
    int number(Category category) {
        return numbers.getOrDefault(category, 0);
    }
}
