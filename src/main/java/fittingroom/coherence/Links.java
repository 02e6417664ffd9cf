package fittingroom.coherence;

import fittingroom.catalog.Catalog;
import it.unimi.dsi.fastutil.longs.LongOpenHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;

/// Products that the shop itself has put beside each other, by hand, in columns of its catalog. A link has a direction; a
/// name that the catalog does not have is passed over.
final class Links {

    private static final List<String> WITH = List.of("complementary", "cross sell", "crosssell", "goes with", "bought with");
    private static final List<String> INSTEAD = List.of("related products", "up sell", "upsell", "similar products", "alternatives");

    private final LongOpenHashSet pairs = new LongOpenHashSet();

    private Links() {}

    /// What completes what.
    static Links with(Catalog catalog) {
        return of(catalog, WITH);
    }

    /// What stands in for what.
    static Links instead(Catalog catalog) {
        return of(catalog, INSTEAD);
    }

    private static Links of(Catalog catalog, List<String> names) {
        Links links = new Links();
        for (int product = 0; product < catalog.size(); product++) {
            for (Map.Entry<String, String> column : catalog.product(product).columns().entrySet()) {
                String name = column.getKey().toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", " ");
                if (names.stream().anyMatch(name::contains)) {
                    links.add(product, column.getValue(), catalog);
                }
            }
        }
        return links;
    }

    private void add(int from, String names, Catalog catalog) {
        for (String name : names.split("[;,|\n]", -1)) {
            OptionalInt to = name.isBlank() ? OptionalInt.empty() : catalog.find(name.strip());
            if (to.isPresent() && to.getAsInt() != from) {
                pairs.add(key(from, to.getAsInt()));
            }
        }
    }

    boolean isEmpty() {
        return pairs.isEmpty();
    }

    boolean has(int from, int to) {
        return !pairs.isEmpty() && pairs.contains(key(from, to));
    }

    private static long key(int from, int to) {
        return (long) from << 32 | to;
    }
}
