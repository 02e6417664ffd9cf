package fittingroom.learning;

import fittingroom.catalog.Catalog;
import fittingroom.catalog.Facet;
import fittingroom.catalog.Product;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Which products a shopper would take for one another in a slate: the same title, or the same title but for
/// a colour. It looks at no picture and does not ask whether they are sold as variants.
final class Looks {

    private static final String COLOUR_COLUMN = "colour";

    private Looks() {}

    /// Fills the number of the title and of the look of each product; equal numbers are the same.
    static void number(Catalog catalog, int[] titles, int[] looks) {
        Map<String, Integer> numbers = new HashMap<>();
        for (int product = 0; product < catalog.size(); product++) {
            Product one = catalog.product(product);
            String title = one.brand().toLowerCase(Locale.ROOT) + " | " + one.title().toLowerCase(Locale.ROOT).strip();
            titles[product] = numbers.computeIfAbsent(title, key -> numbers.size());
            String look = "look " + plain(title, colours(catalog, product));
            looks[product] = numbers.computeIfAbsent(look, key -> numbers.size());
        }
    }

    private static Set<String> colours(Catalog catalog, int product) {
        Set<String> words = new HashSet<>();
        String said = catalog.product(product).columns().getOrDefault(COLOUR_COLUMN, "");
        words(said, words);
        catalog.attributes(product).values(Facet.COLOUR).forEach(colour -> words(colour, words));
        return words;
    }

    private static void words(String text, Set<String> into) {
        for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1)) {
            if (!word.isEmpty()) {
                into.add(word);
            }
        }
    }

    private static String plain(String title, Set<String> colours) {
        StringBuilder out = new StringBuilder(title.length());
        for (String word : title.split("[^\\p{L}\\p{N}|]+", -1)) {
            if (!word.isEmpty() && !colours.contains(word)) {
                out.append(word).append(' ');
            }
        }
        return out.toString();
    }
}
