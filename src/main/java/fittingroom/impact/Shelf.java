package fittingroom.impact;

import fittingroom.base.Money;
import fittingroom.catalog.Catalog;
import fittingroom.catalog.Category;
import fittingroom.catalog.Facet;
import fittingroom.catalog.Product;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a tally asks of products, by ordinal: the price, the margin and the kind. It holds one currency, the commonest of the
/// catalog, and takes every other price for none.
final class Shelf {

    private static final long NONE = -1;
    private static final Pattern MARGIN = Pattern.compile("(\\d{1,3}(?:[.,]\\d{1,6})?)\\s*(%?)");

    private final long[] prices;
    private final int[] margins;
    private final int[] kinds;
    private final int[] categories;
    private final List<String> categoryNames;
    private final String currency;

    Shelf(Catalog catalog) {
        this.prices = new long[catalog.size()];
        this.margins = new int[catalog.size()];
        this.kinds = new int[catalog.size()];
        this.currency = commonest(catalog);
        this.categories = new int[catalog.size()];
        Map<String, Integer> numbers = new HashMap<>();
        Map<String, Integer> paths = new TreeMap<>();
        for (int i = 0; i < catalog.size(); i++) {
            Product product = catalog.product(i);
            prices[i] = product.price().filter(one -> one.currency().equals(currency)).map(Money::minor).orElse(NONE);
            margins[i] = margin(product);
            if (!product.category().isNone()) {
                paths.put(product.category().toString(), 0);
            }
            kinds[i] = numbers.computeIfAbsent(kind(catalog, i), _ -> numbers.size());
        }
        this.categoryNames = List.copyOf(paths.keySet());
        for (int i = 0; i < categoryNames.size(); i++) {
            paths.put(categoryNames.get(i), i);
        }
        for (int i = 0; i < categories.length; i++) {
            Category category = catalog.product(i).category();
            categories[i] = category.isNone() ? (int) NONE : paths.getOrDefault(category.toString(), (int) NONE);
        }
    }

    /// The category, or where the file names none, the type that was read out of the words.
    private static String kind(Catalog catalog, int product) {
        var category = catalog.product(product).category();
        return category.isNone() ? catalog.attributes(product).first(Facet.TYPE).orElse("") : category.toString();
    }

    /// From a column of that name: a share of the price, as in `0.57`, or in percent, as in `57 %`.
    private static int margin(Product product) {
        String text = product.columns().entrySet().stream().filter(one -> one.getKey().equalsIgnoreCase("margin"))
                .map(Map.Entry::getValue).findFirst().orElse("").strip();
        Matcher share = MARGIN.matcher(text);
        if (!share.matches()) {
            return (int) NONE;
        }
        double value = Double.parseDouble(share.group(1).replace(',', '.'));
        boolean percent = !share.group(2).isEmpty() || value > 1;
        return (int) Math.min(10_000, Math.round(value * (percent ? 100 : 10_000)));
    }

    private static String commonest(Catalog catalog) {
        Map<String, Integer> counts = new HashMap<>();
        for (int i = 0; i < catalog.size(); i++) {
            catalog.product(i).price().ifPresent(price -> counts.merge(price.currency(), 1, Integer::sum));
        }
        Optional<Map.Entry<String, Integer>> most = counts.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()));
        return most.map(Map.Entry::getKey).orElse("");
    }

    int size() {
        return prices.length;
    }

    /// The names of all categories, in their order.
    List<String> categories() {
        return categoryNames;
    }

    /// The number of a product's category in [#categories], or -1.
    int category(int product) {
        return categories[product];
    }

    String currency() {
        return currency;
    }

    boolean isPriced(int product) {
        return prices[product] != NONE;
    }

    /// In the smallest unit; 0 where there is none.
    long price(int product) {
        return Math.max(0, prices[product]);
    }

    boolean hasMargin(int product) {
        return margins[product] != NONE;
    }

    /// In hundredths of a percent of the price; 0 where there is none.
    int margin(int product) {
        return Math.max(0, margins[product]);
    }

    boolean areAlike(int one, int other) {
        return kinds[one] == kinds[other];
    }
}
