package fittingroom.learning;

import java.util.Arrays;

/// The two plainest ways to say what goes with a product, for comparison and for shops too large for more: what shares
/// shoppers with it, and what came right after it. Neither is what the engine serves.
public final class PlainNeighbours {

    private static final double SHRINK = 20;

    private PlainNeighbours() {}

    /// Set cosine, shrunk by few common shoppers: `c / √(a b) · c / (c + 20)` (Deshpande and Karypis, Item-based top-N
    /// recommendation algorithms, TOIS 2004).
    public static Linear cosine(Interactions rows, int kept) {
        Interactions takers = rows.byProduct();
        int[] counts = rows.counts();
        return Linear.of(rows.products(), kept, product -> {
            float[] sums = new float[rows.products()];
            for (int k = takers.start[product]; k < takers.start[product + 1]; k++) {
                int shopper = takers.taken[k];
                for (int at = rows.start[shopper]; at < rows.start[shopper + 1]; at++) {
                    sums[rows.taken[at]]++;
                }
            }
            for (int other = 0; other < sums.length; other++) {
                float common = sums[other];
                if (common > 0) {
                    sums[other] = (float) (common / Math.sqrt((double) counts[product] * counts[other])
                            * common / (common + SHRINK));
                }
            }
            return sums;
        });
    }

    /// How often each product came right after another in a visit.
    ///
    /// @param visits ordinals of products, oldest first
    public static Linear following(int[][] visits, int products, int kept) {
        int[] start = new int[products + 1];
        for (int[] visit : visits) {
            for (int i = 0; i + 1 < visit.length; i++) {
                start[visit[i] + 1]++;
            }
        }
        for (int product = 0; product < products; product++) {
            start[product + 1] += start[product];
        }
        int[] next = start.clone();
        int[] after = new int[start[products]];
        for (int[] visit : visits) {
            for (int i = 0; i + 1 < visit.length; i++) {
                after[next[visit[i]]++] = visit[i + 1];
            }
        }
        int[][] columns = new int[products][];
        float[][] counts = new float[products][];
        for (int product = 0; product < products; product++) {
            int[] mine = Arrays.copyOfRange(after, start[product], start[product + 1]);
            count(mine, kept, product, columns, counts);
        }
        return Linear.packed(columns, counts);
    }

    private static void count(int[] after, int kept, int product, int[][] columns, float[][] counts) {
        Arrays.sort(after);
        Best best = new Best(kept);
        for (int from = 0; from < after.length; ) {
            int to = from;
            while (to < after.length && after[to] == after[from]) {
                to++;
            }
            best.offer(to - from, after[from]);
            from = to;
        }
        columns[product] = new int[best.size()];
        counts[product] = new float[best.size()];
        for (int i = best.size() - 1; i >= 0; i--) {
            counts[product][i] = best.worstScore();
            columns[product][i] = best.removeWorst();
        }
    }
}
