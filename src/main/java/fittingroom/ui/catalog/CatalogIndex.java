package fittingroom.ui.catalog;

import fittingroom.base.Cancel;
import fittingroom.catalog.Attributes;
import fittingroom.catalog.Catalog;
import fittingroom.catalog.Corrections;
import fittingroom.catalog.PriceBands;
import fittingroom.catalog.Product;
import fittingroom.events.EventLog;
import fittingroom.ui.parts.Say;
import fittingroom.workbench.Snapshot;
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
    private final Corrections corrections;
    private final PriceBands bands;
    private final String[] texts;
    private final Map<Aspect, ValueTable> tables = new EnumMap<>(Aspect.class);
    private final int[] events;
    private final PriceScale prices;
    private final Orders orders;

    CatalogIndex(Snapshot of) {
        this.catalog = of.catalog();
        this.log = of.log();
        this.corrections = of.corrections();
        this.bands = PriceBands.of(catalog);
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

    /// What persons had said when this was made.
    Corrections corrections() {
        return corrections;
    }

    /// Where each price stands among its own kind.
    PriceBands bands() {
        return bands;
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
    /// for the values of that aspect. Then those listed are put in order.
    ///
    /// @return nothing where it was asked to stop
    Optional<Found> find(Wanted wanted, Cancel cancel) {
        String[] words = fold(wanted.words()).split("\\s+");
        Tally tally = new Tally(wanted);
        boolean[] found = new boolean[catalog.size()];
        int size = 0;
        for (int ordinal = 0; ordinal < found.length; ordinal++) {
            if ((ordinal & 4095) == 0 && cancel.requested()) {
                return Optional.empty();
            }
            if (hasWords(ordinal, words) && tally.take(ordinal)) {
                found[ordinal] = true;
                size++;
            }
        }
        int[] listed = new int[size];
        int n = 0;
        for (int ordinal : orders.of(wanted.order())) {
            if (found[ordinal]) {
                listed[n++] = ordinal;
            }
        }
        return Optional.of(new Found(this, wanted, listed, tally.counts()));
    }

    /// Counts of every value while products pass by.
    private final class Tally {
        private final Aspect[] aspects = Aspect.values();
        private final ValueTable[] all = new ValueTable[aspects.length];
        private final int[][] counts = new int[aspects.length][];
        private final int[] narrowed;
        private final boolean[][] allowed;

        Tally(Wanted wanted) {
            for (Aspect aspect : aspects) {
                all[aspect.ordinal()] = table(aspect);
                counts[aspect.ordinal()] = new int[table(aspect).names().size()];
            }
            narrowed = wanted.chosen().keySet().stream().mapToInt(Aspect::ordinal).sorted().toArray();
            allowed = new boolean[narrowed.length][];
            for (int i = 0; i < narrowed.length; i++) {
                allowed[i] = all[narrowed[i]].mask(wanted.of(aspects[narrowed[i]]));
            }
        }

        /// Whether the product fails no aspect.
        boolean take(int ordinal) {
            int failing = -1;
            for (int i = 0; i < narrowed.length; i++) {
                if (!all[narrowed[i]].hasAny(ordinal, allowed[i])) {
                    if (failing >= 0) {
                        return false;
                    }
                    failing = i;
                }
            }
            if (failing >= 0) {
                all[narrowed[failing]].count(ordinal, counts[narrowed[failing]]);
                return false;
            }
            for (int i = 0; i < all.length; i++) {
                all[i].count(ordinal, counts[i]);
            }
            return true;
        }

        Map<Aspect, int[]> counts() {
            Map<Aspect, int[]> byAspect = new EnumMap<>(Aspect.class);
            for (Aspect aspect : aspects) {
                byAspect.put(aspect, counts[aspect.ordinal()]);
            }
            return byAspect;
        }
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
