package fittingroom.health;

import fittingroom.catalog.Catalog;
import fittingroom.coherence.Coherence;
import fittingroom.learning.CoOccurrence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Category beside category: how well they go together, and how often they are bought together. It speaks of categories,
/// never of one pair of products.
///
/// Coherence is the mean over up to 36 pairs of products spread evenly over both; what is bought together is told as lift,
/// `n(a,b) n / (n(a) n(b))` with n the pairs in baskets: 1 is what chance would make of how often each is bought.
public final class CategoryMatrix {

    /// What is said of two categories.
    ///
    /// @param coherence 0 to 1
    /// @param together pairs in baskets
    /// @param lift 0 where nothing was bought together
    public record Cell(int row, int column, double coherence, long together, double lift) {

        /// Bought together although it jars: where the review queue has most to judge.
        public boolean isHot() {
            return coherence < Coherence.CLASH_BELOW && together >= ENOUGH && lift >= 1;
        }
    }

    private static final int MOST = 16;
    private static final int SAMPLE = 6;
    private static final int ENOUGH = 5;

    private final List<String> names;
    private final List<List<Integer>> products;
    private final Cell[][] cells;

    private CategoryMatrix(List<String> names, List<List<Integer>> products, Cell[][] cells) {
        this.names = names;
        this.products = products;
        this.cells = cells;
    }

    /// @param bought pairs in baskets
    public static CategoryMatrix of(Catalog catalog, Coherence coherence, CoOccurrence bought) {
        Map<String, List<Integer>> groups = groups(catalog);
        List<String> names = List.copyOf(groups.keySet());
        List<List<Integer>> products = List.copyOf(groups.values());
        long[][] together = together(catalog.size(), products, bought);
        long[] sums = new long[names.size()];
        long all = 0;
        for (int i = 0; i < sums.length; i++) {
            for (int j = 0; j < sums.length; j++) {
                sums[i] += together[i][j];
                all += together[i][j];
            }
        }
        Cell[][] cells = new Cell[names.size()][names.size()];
        for (int i = 0; i < cells.length; i++) {
            for (int j = 0; j < cells.length; j++) {
                double chance = (double) sums[i] * sums[j];
                double lift = chance == 0 ? 0 : together[i][j] * (double) all / chance;
                cells[i][j] = new Cell(i, j, mean(coherence, products.get(Math.min(i, j)), products.get(Math.max(i, j))), together[i][j], lift);
            }
        }
        return new CategoryMatrix(names, products, cells);
    }

    public int size() {
        return names.size();
    }

    /// The path of a category, as in `Women > Dresses`.
    public String name(int category) {
        return names.get(category);
    }

    /// Ordinals of its products.
    public List<Integer> products(int category) {
        return products.get(category);
    }

    /// The same both ways round.
    public Cell cell(int row, int column) {
        return cells[row][column];
    }

    /// Each pair of different categories once: what is bought together although it jars first, then the least coherent.
    public List<Cell> pairs() {
        List<Cell> pairs = new ArrayList<>();
        for (int i = 0; i < cells.length; i++) {
            for (int j = i + 1; j < cells.length; j++) {
                pairs.add(cells[i][j]);
            }
        }
        pairs.sort(Comparator.comparing(Cell::isHot).reversed().thenComparingDouble(Cell::coherence));
        return pairs;
    }

    /// The deepest level of the shop's tree with at most 16 categories, or the 16 largest of its top; by name.
    private static Map<String, List<Integer>> groups(Catalog catalog) {
        int deepest = catalog.products().stream().mapToInt(one -> one.category().path().size()).max().orElse(0);
        for (int depth = deepest; depth > 1; depth--) {
            Map<String, List<Integer>> groups = groups(catalog, depth);
            if (groups.size() <= MOST) {
                return sorted(groups);
            }
        }
        return sorted(groups(catalog, 1));
    }

    private static Map<String, List<Integer>> groups(Catalog catalog, int depth) {
        Map<String, List<Integer>> groups = new LinkedHashMap<>();
        for (int product = 0; product < catalog.size(); product++) {
            List<String> path = catalog.product(product).category().path();
            if (!path.isEmpty()) {
                String name = String.join(" > ", path.subList(0, Math.min(depth, path.size())));
                groups.computeIfAbsent(name, key -> new ArrayList<>()).add(product);
            }
        }
        return groups;
    }

    private static Map<String, List<Integer>> sorted(Map<String, List<Integer>> groups) {
        Map<String, List<Integer>> sorted = new LinkedHashMap<>();
        groups.entrySet().stream()
                .sorted(Comparator.comparingInt((Map.Entry<String, List<Integer>> one) -> -one.getValue().size())
                        .thenComparing(Map.Entry::getKey))
                .limit(MOST).sorted(Map.Entry.comparingByKey())
                .forEach(one -> sorted.put(one.getKey(), List.copyOf(one.getValue())));
        return sorted;
    }

    private static long[][] together(int size, List<List<Integer>> products, CoOccurrence bought) {
        int[] group = new int[size];
        java.util.Arrays.fill(group, -1);
        for (int i = 0; i < products.size(); i++) {
            for (int product : products.get(i)) {
                group[product] = i;
            }
        }
        long[][] oneWay = new long[products.size()][products.size()];
        for (int product = 0; product < size; product++) {
            for (int at = bought.from(product); at < bought.to(product); at++) {
                if (group[product] >= 0 && group[bought.other(at)] >= 0) {
                    oneWay[group[product]][group[bought.other(at)]] += bought.together(at);
                }
            }
        }
        long[][] both = new long[products.size()][products.size()];
        for (int i = 0; i < both.length; i++) {
            for (int j = 0; j < both.length; j++) {
                both[i][j] = i == j ? oneWay[i][i] / 2 : Math.max(oneWay[i][j], oneWay[j][i]);
            }
        }
        return both;
    }

    private static double mean(Coherence coherence, List<Integer> left, List<Integer> right) {
        double sum = 0;
        int count = 0;
        for (int i = 0; i < Math.min(SAMPLE, left.size()); i++) {
            for (int j = 0; j < Math.min(SAMPLE, right.size()); j++) {
                int a = left.get(left.size() * i / Math.min(SAMPLE, left.size()));
                int b = right.get(right.size() * j / Math.min(SAMPLE, right.size()));
                if (a != b) {
                    sum += coherence.score(a, b);
                    count++;
                }
            }
        }
        return count == 0 ? Coherence.UNKNOWN : sum / count;
    }
}
