package fittingroom.rules;

import fittingroom.catalog.Catalog;
import fittingroom.catalog.Category;
import fittingroom.catalog.Product;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/// What the conditions of a rule can ask one catalog for, with how many products answer: its categories, its attributes
/// and their values, its currency and prices. It is a list of choices, not a check.
///
/// @param categories every category and every one above it, in the order of their names
/// @param values by attribute, then by value as conditions compare it, a brand as the shop writes it, the commonest first; the attributes in the order
///     of their names
/// @param currency of most prices; empty where no product has one
/// @param prices of products in that currency, in its smallest unit, ascending
public record Askable(
        Map<Category, Integer> categories, Map<String, Map<String, Integer>> values, String currency, List<Long> prices) {

    public static final Askable NOTHING = new Askable(Map.of(), Map.of(), "", List.of());

    private static final String BRAND = "brand";

    /// An attribute with more values than this, each on one product, is a name and nothing to rule by.
    private static final int FEW = 12;

    public static Askable of(Catalog catalog) {
        Map<Category, Integer> categories = new HashMap<>();
        Map<String, Map<String, Integer>> counts = new TreeMap<>();
        for (int i = 0; i < catalog.size(); i++) {
            List<String> path = catalog.product(i).category().path();
            for (int depth = 1; depth <= path.size(); depth++) {
                categories.merge(new Category(path.subList(0, depth)), 1, Integer::sum);
            }
            ProductIndex.allValues(catalog, i).forEach((attribute, values) -> values.forEach(value ->
                    counts.computeIfAbsent(attribute, one -> new HashMap<>()).merge(value, 1, Integer::sum)));
        }
        counts.values().removeIf(values -> values.size() > FEW && values.values().stream().allMatch(count -> count == 1));
        Map<String, Map<String, Integer>> values = new LinkedHashMap<>();
        counts.forEach((attribute, found) ->
                values.put(attribute, commonestFirst(attribute.equals(BRAND) ? asWritten(catalog, found) : found)));
        Map<Category, Integer> sorted = new LinkedHashMap<>();
        categories.entrySet().stream().sorted(Map.Entry.comparingByKey(java.util.Comparator.comparing(Category::toString)))
                .forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
        String currency = ProductIndex.commonestCurrency(catalog);
        List<Long> prices = catalog.products().stream().flatMap(product -> product.price().stream())
                .filter(price -> price.currency().equals(currency)).map(price -> price.minor()).sorted().toList();
        return new Askable(
                Collections.unmodifiableMap(sorted), Collections.unmodifiableMap(values), currency, prices);
    }

    /// Brands as the shop writes them first: conditions compare them without minding capitals.
    private static Map<String, Integer> asWritten(Catalog catalog, Map<String, Integer> brands) {
        Map<String, Integer> written = new HashMap<>(brands);
        for (Product product : catalog.products()) {
            String brand = product.brand().strip();
            Integer count = written.remove(brand.toLowerCase(Locale.ROOT));
            if (count != null) {
                written.put(brand, count);
            }
        }
        return written;
    }

    /// The price below which a share of the priced products lies; 0 where none has a price.
    ///
    /// @param share from 0 to 1
    public long price(double share) {
        return prices.isEmpty() ? 0 : prices.get((int) Math.min(prices.size() - 1L, Math.round(share * prices.size())));
    }

    private static Map<String, Integer> commonestFirst(Map<String, Integer> counts) {
        Map<String, Integer> sorted = new LinkedHashMap<>();
        counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
        return Collections.unmodifiableMap(sorted);
    }
}
