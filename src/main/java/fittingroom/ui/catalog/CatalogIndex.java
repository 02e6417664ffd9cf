package fittingroom.ui.catalog;

import fittingroom.base.Cancel;
import fittingroom.catalog.Attributes;
import fittingroom.catalog.Catalog;
import fittingroom.catalog.Product;
import fittingroom.events.EventLog;
import fittingroom.ui.parts.Say;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// A catalog prepared for being searched as a person types: texts folded, values of every aspect numbered, orders
/// sorted. Frozen; it is made off the window's thread and answers there too.
final class CatalogIndex {

    private final Catalog catalog;
    private final EventLog log;
    private final String[] texts;
    private final Map<Aspect, ValueTable> tables = new EnumMap<>(Aspect.class);
    private final int[] events;
    private final PriceScale prices;
    private final Orders orders;

    CatalogIndex(Catalog catalog, EventLog log) {
        this.catalog = catalog;
        this.log = log;
        this.prices = PriceScale.of(catalog.products());
        this.events = eventsOf(catalog, log);
        this.texts = catalog.products().stream().map(CatalogIndex::text).toArray(String[]::new);
        List<String> steps = prices.names();
        for (Aspect aspect : Aspect.values()) {
            ValueTable.Builder table = new ValueTable.Builder();
            for (int ordinal = 0; ordinal < catalog.size(); ordinal++) {
                table.add(valuesOf(aspect, ordinal, steps));
            }
            tables.put(aspect, aspect == Aspect.PRICE ? table.inOrder(steps) : table.byCount());
        }
        this.orders = new Orders(catalog, events);
    }

    Catalog catalog() {
        return catalog;
    }

    EventLog log() {
        return log;
    }

    PriceScale prices() {
        return prices;
    }

    /// Events of the log that name the product.
    int events(int ordinal) {
        return events[ordinal];
    }

    /// All values of an aspect, the commonest first; prices from low to high.
    List<String> values(Aspect aspect) {
        return table(aspect).names();
    }

    Set<String> valuesOf(Aspect aspect, int ordinal) {
        return table(aspect).of(ordinal);
    }

    private ValueTable table(Aspect aspect) {
        return Optional.ofNullable(tables.get(aspect)).orElseThrow();
    }

    /// One pass over all products: a product that fails nothing is listed; one that fails a single aspect still counts
    /// for the values of that aspect.
    ///
    /// @return nothing where it was asked to stop
    Optional<Found> find(Wanted wanted, Cancel cancel) {
        String[] words = fold(wanted.words()).split("\\s+");
        List<Aspect> narrowed = List.copyOf(new java.util.TreeSet<>(wanted.chosen().keySet()));
        List<boolean[]> allowed = narrowed.stream().map(aspect -> table(aspect).mask(wanted.of(aspect))).toList();
        Map<Aspect, int[]> counts = new EnumMap<>(Aspect.class);
        tables.forEach((aspect, table) -> counts.put(aspect, new int[table.names().size()]));
        int[] listed = new int[catalog.size()];
        int n = 0;
        for (int ordinal : orders.of(wanted.order())) {
            if ((ordinal & 4095) == 0 && cancel.requested()) {
                return Optional.empty();
            }
            if (!hasWords(ordinal, words)) {
                continue;
            }
            int failing = -1;
            int fails = 0;
            for (int i = 0; i < allowed.size() && fails < 2; i++) {
                if (!table(narrowed.get(i)).hasAny(ordinal, allowed.get(i))) {
                    failing = i;
                    fails++;
                }
            }
            if (fails == 0) {
                listed[n++] = ordinal;
                for (Map.Entry<Aspect, int[]> one : counts.entrySet()) {
                    table(one.getKey()).count(ordinal, one.getValue());
                }
            } else if (fails == 1) {
                Aspect only = narrowed.get(failing);
                table(only).count(ordinal, counts.getOrDefault(only, new int[0]));
            }
        }
        return Optional.of(new Found(this, wanted, java.util.Arrays.copyOf(listed, n), counts));
    }

    private boolean hasWords(int ordinal, String[] words) {
        for (String word : words) {
            if (!texts[ordinal].contains(word)) {
                return false;
            }
        }
        return true;
    }

    private Set<String> valuesOf(Aspect aspect, int ordinal, List<String> steps) {
        Product product = catalog.product(ordinal);
        Attributes read = catalog.attributes(ordinal);
        return switch (aspect) {
            case CATEGORY -> paths(product.category().path());
            case BRAND -> product.brand().isBlank() ? Set.of() : Set.of(product.brand().strip());
            case PRICE -> Set.of(product.price().map(price -> steps.get(prices.step(price.minor()))).orElse(steps.getLast()));
            case STOCK -> Set.of(Say.it(product.isInStock() ? "ui.catalogue.stock.in" : "ui.catalogue.stock.out"));
            default -> aspect.facet().map(read::values).orElse(Set.of());
        };
    }

    /// A product of `Women > Shoes > Boots` is also one of `Women > Shoes` and of `Women`.
    private static Set<String> paths(List<String> path) {
        Set<String> all = new LinkedHashSet<>();
        for (int depth = 1; depth <= path.size(); depth++) {
            all.add(String.join(" > ", path.subList(0, depth)));
        }
        return all;
    }

    /// The categories for a picture: all of the deepest level of which there are at most so many, the commonest first.
    List<String> categories(int most) {
        Map<Integer, List<String>> byDepth = values(Aspect.CATEGORY).stream()
                .collect(Collectors.groupingBy(path -> path.split(" > ", -1).length));
        return IntStream.range(0, byDepth.size()).map(i -> byDepth.size() - i)
                .mapToObj(depth -> byDepth.getOrDefault(depth, List.of()))
                .filter(level -> !level.isEmpty() && level.size() <= most)
                .findFirst()
                .orElseGet(() -> byDepth.getOrDefault(1, List.of()));
    }

    private static int[] eventsOf(Catalog catalog, EventLog log) {
        int[] events = new int[catalog.size()];
        for (int event = 0; event < log.size(); event++) {
            int product = log.product(event);
            if (product >= 0) {
                events[product]++;
            }
        }
        return events;
    }

    private static String text(Product product) {
        Set<String> parts = new HashSet<>(product.aliases());
        parts.add(product.id().value());
        parts.add(product.title());
        parts.add(product.brand());
        parts.add(product.category().toString());
        return fold(String.join("\n", parts));
    }

    private static String fold(String text) {
        return text.toLowerCase(Locale.ROOT).strip();
    }
}
