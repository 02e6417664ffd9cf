package fittingroom.learning;

import java.util.Arrays;

/// Which products each shopper took to, once each, as flat rows. It knows no order and no time: those are [Groups] and
/// [SessionNeighbours].
public final class Interactions {

    final int products;
    final int[] start;
    final int[] taken;
    /// How much each row counts; the older it is, the less.
    final float[] trust;

    private Interactions(int products, int[] start, int[] taken, float[] trust) {
        this.products = products;
        this.start = start;
        this.taken = taken;
        this.trust = trust;
    }

    /// @param products how many there are
    /// @param rows ordinals of products, a row a shopper; those named twice count once
    public static Interactions of(int products, int[][] rows) {
        float[] alike = new float[rows.length];
        Arrays.fill(alike, 1);
        return of(products, rows, alike);
    }

    /// @param trust how much each row counts, between 0 and 1
    static Interactions of(int products, int[][] rows, float[] trust) {
        int[] start = new int[rows.length + 1];
        int most = 0;
        for (int[] row : rows) {
            most += row.length;
        }
        int[] taken = new int[most];
        int at = 0;
        for (int shopper = 0; shopper < rows.length; shopper++) {
            int[] sorted = rows[shopper].clone();
            Arrays.sort(sorted);
            for (int i = 0; i < sorted.length; i++) {
                if (i == 0 || sorted[i] != sorted[i - 1]) {
                    taken[at++] = sorted[i];
                }
            }
            start[shopper + 1] = at;
        }
        return new Interactions(products, start, Arrays.copyOf(taken, at), trust);
    }

    public int shoppers() {
        return start.length - 1;
    }

    public int products() {
        return products;
    }

    public int size() {
        return taken.length;
    }

    /// Ordinals of what a shopper took to, ascending.
    public int[] of(int shopper) {
        return Arrays.copyOfRange(taken, start[shopper], start[shopper + 1]);
    }

    /// How many shoppers took to each product.
    public int[] counts() {
        int[] counts = new int[products];
        for (int product : taken) {
            counts[product]++;
        }
        return counts;
    }

    /// The same the other way round: shoppers, ascending, a row a product.
    Interactions byProduct() {
        int[] begin = new int[products + 1];
        for (int product : taken) {
            begin[product + 1]++;
        }
        for (int product = 0; product < products; product++) {
            begin[product + 1] += begin[product];
        }
        int[] next = begin.clone();
        int[] takers = new int[taken.length];
        for (int shopper = 0; shopper < shoppers(); shopper++) {
            for (int k = start[shopper]; k < start[shopper + 1]; k++) {
                takers[next[taken[k]]++] = shopper;
            }
        }
        float[] alike = new float[products];
        Arrays.fill(alike, 1);
        return new Interactions(shoppers(), begin, takers, alike);
    }
}
