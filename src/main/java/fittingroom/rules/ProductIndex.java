package fittingroom.rules;

import fittingroom.base.Id;
import fittingroom.base.Money;
import fittingroom.catalog.Catalog;
import fittingroom.catalog.Category;
import fittingroom.catalog.Facet;
import fittingroom.catalog.Product;
import it.unimi.dsi.fastutil.ints.IntArrayList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// Answers conditions over one catalog, each once: what was worked out is found again by the condition's value. It
/// knows neither rules nor effects.
final class ProductIndex {

    private final Catalog catalog;
    private final String currency;
    private final Map<Condition, ProductSet> answers = new ConcurrentHashMap<>();
    private final Map<String, Map<String, ProductSet>> byAttribute = new ConcurrentHashMap<>();
    private final Map<String, Groups> groups = new ConcurrentHashMap<>();

    ProductIndex(Catalog catalog) {
        this.catalog = catalog;
        this.currency = commonestCurrency(catalog);
    }

    Catalog catalog() {
        return catalog;
    }

    /// The one that most prices are in.
    String currency() {
        return currency;
    }

    /// Products by their values of an attribute; all in one group where it is empty.
    Groups groups(String attribute) {
        return groups.computeIfAbsent(fold(attribute), this::group);
    }

    /// Keeps only the answers to these conditions, so that the index does not grow with every edit.
    void keepOnly(Set<Condition> wanted) {
        if (answers.size() > 2 * wanted.size() + 64) {
            answers.keySet().retainAll(wanted);
        }
    }

    /// The products that match beside an anchor, -1 for none.
    ProductSet matching(Condition condition, int anchor) {
        if (Condition.needsAnchor(condition)) {
            return compute(condition, anchor, -1);
        }
        // Not computeIfAbsent: the parts of a condition are answered, and kept, while it is being answered.
        ProductSet known = answers.get(condition);
        if (known == null) {
            known = compute(condition, -1, -1);
            answers.put(condition, known);
        }
        return known;
    }

    /// The products beside which, as anchors, the product `fixed` would match.
    ProductSet anchorsFor(Condition condition, int fixed) {
        return compute(condition, -1, fixed);
    }

    /// Whether there is such an attribute: a facet, the brand, the category, or a column of any product.
    boolean knows(String attribute) {
        String name = fold(attribute);
        return name.equals("brand") || name.equals("category")
                || FACETS.stream().anyMatch(facet -> facet.code().equals(name)) || !index(attribute).isEmpty();
    }

    private ProductSet compute(Condition condition, int anchor, int fixed) {
        int size = catalog.size();
        return switch (condition) {
            case Condition.Anything() -> ProductSet.all(size);
            case Condition.All(var parts) -> parts.stream()
                    .map(part -> part(part, anchor, fixed))
                    .reduce(ProductSet.all(size), ProductSet::and);
            case Condition.Any(var parts) -> parts.stream()
                    .map(part -> part(part, anchor, fixed))
                    .reduce(ProductSet.none(size), ProductSet::or);
            case Condition.Not(Condition part) -> part(part, anchor, fixed).not();
            case Condition.ProductIs(var products) -> ordinals(products);
            case Condition.InCategory(var category) -> category.isNone() ? ProductSet.none(size) : within(category);
            case Condition.Has(String attribute, String value) ->
                index(attribute).getOrDefault(fold(value), ProductSet.none(size));
            case Condition.Priced(long from, long below) -> ProductSet.where(size, i -> {
                Money price = catalog.product(i).price().orElse(null);
                return price != null && price.currency().equals(currency) && price.minor() >= from
                        && price.minor() < below;
            });
            case Condition.SameAsAnchor(String attribute) -> sharing(attribute, anchor >= 0 ? anchor : fixed);
        };
    }

    private ProductSet part(Condition part, int anchor, int fixed) {
        if (fixed < 0) {
            return matching(part, anchor);
        }
        if (Condition.needsAnchor(part)) {
            return compute(part, -1, fixed);
        }
        return matching(part, -1).has(fixed) ? ProductSet.all(catalog.size()) : ProductSet.none(catalog.size());
    }

    /// The products that share a value of an attribute with one, itself too where it has any; none with -1.
    ProductSet sharing(String attribute, int with) {
        ProductSet same = ProductSet.none(catalog.size());
        if (with < 0) {
            return same;
        }
        Map<String, ProductSet> values = index(attribute);
        for (String value : values(catalog, with, attribute)) {
            same = same.or(values.getOrDefault(value, same));
        }
        return same;
    }

    private ProductSet ordinals(Set<Id<Product>> products) {
        return ProductSet.of(
                catalog.size(),
                products.stream().map(id -> catalog.find(id.value())).filter(OptionalInt::isPresent)
                        .mapToInt(OptionalInt::getAsInt).toArray());
    }

    /// Each shelf is asked once, however many products lie on it.
    private ProductSet within(Category category) {
        Map<Category, Boolean> known = new HashMap<>();
        return ProductSet.where(catalog.size(), i -> known.computeIfAbsent(
                catalog.product(i).category(), shelf -> shelf.isWithin(category)));
    }

    private Map<String, ProductSet> index(String attribute) {
        return byAttribute.computeIfAbsent(fold(attribute), name -> {
            Map<String, IntArrayList> lists = new HashMap<>();
            Map<String, Boolean> columns = new HashMap<>();
            for (int i = 0; i < catalog.size(); i++) {
                for (String value : values(catalog, i, name, columns)) {
                    lists.computeIfAbsent(value, one -> new IntArrayList()).add(i);
                }
            }
            Map<String, ProductSet> sets = HashMap.newHashMap(lists.size());
            lists.forEach((value, list) -> sets.put(value, ProductSet.of(catalog.size(), list.toIntArray())));
            return sets;
        });
    }

    private Groups group(String attribute) {
        int size = catalog.size();
        if (attribute.isEmpty()) {
            return Groups.one(size);
        }
        Map<String, Integer> numbers = new HashMap<>();
        List<String> names = new ArrayList<>();
        IntArrayList flat = new IntArrayList();
        int[] start = new int[size + 1];
        Map<String, Boolean> columns = new HashMap<>();
        for (int product = 0; product < size; product++) {
            for (String value : values(catalog, product, attribute, columns)) {
                Integer number = numbers.putIfAbsent(value, names.size());
                if (number == null) {
                    names.add(value);
                }
                flat.add(number == null ? names.size() - 1 : number.intValue());
            }
            start[product + 1] = flat.size();
        }
        return new Groups(start, flat.toIntArray(), names);
    }

    /// What a product answers to an attribute: what was read for a facet, its brand, and a column of that name.
    static Set<String> values(Catalog catalog, int ordinal, String attribute) {
        return values(catalog, ordinal, fold(attribute), new HashMap<>());
    }

    /// Every attribute of a product with what it answers, by the names that conditions know.
    static Map<String, Set<String>> allValues(Catalog catalog, int ordinal) {
        Map<String, Set<String>> all = new HashMap<>();
        Product product = catalog.product(ordinal);
        catalog.attributes(ordinal).all().keySet().forEach(facet ->
                all.put(facet.code(), new LinkedHashSet<>(catalog.attributes(ordinal).values(facet))));
        if (!product.brand().isBlank()) {
            all.computeIfAbsent("brand", one -> new LinkedHashSet<>()).add(fold(product.brand()));
        }
        product.columns().forEach((column, value) -> {
            if (!value.isBlank()) {
                all.computeIfAbsent(fold(column), one -> new LinkedHashSet<>()).add(fold(value));
            }
        });
        return all;
    }

    /// @param columns which names of columns mean the attribute: each is folded once and not once a product
    private static Set<String> values(Catalog catalog, int ordinal, String name, Map<String, Boolean> columns) {
        Set<String> values = new LinkedHashSet<>();
        Product product = catalog.product(ordinal);
        for (Facet facet : FACETS) {
            if (facet.code().equals(name)) {
                values.addAll(catalog.attributes(ordinal).values(facet));
            }
        }
        if (name.equals("brand") && !product.brand().isBlank()) {
            values.add(fold(product.brand()));
        }
        if (name.equals("category") && !product.category().isNone()) {
            values.add(fold(product.category().toString()));
        }
        product.columns().forEach((column, value) -> {
            if (columns.computeIfAbsent(column, one -> fold(one).equals(name)) && !value.isBlank()) {
                values.add(fold(value));
            }
        });
        return values;
    }

    private static final List<Facet> FACETS = Arrays.asList(Facet.values());

    static String commonestCurrency(Catalog catalog) {
        Map<String, Integer> counts = new HashMap<>();
        for (Product product : catalog.products()) {
            product.price().ifPresent(price -> counts.merge(price.currency(), 1, Integer::sum));
        }
        return counts.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey).orElse("");
    }

    private static String fold(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }
}
