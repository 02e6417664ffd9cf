package fittingroom.scoring;

import it.unimi.dsi.fastutil.ints.IntArrays;
import java.util.Arrays;

/// The best of one page before any rule, so that an edit of rules need not score the whole catalog again. It holds
/// what follows from signals, weights and filters; rules and limits of a slate are not in it.
///
/// Kernel: a bar set by a sample of scores, one walk over the table, a sort of what lies above the bar. 12 bytes a
/// product; no page takes more than 1.6 KB.
///
/// @param products ordinals in falling score, of equal scores the lower first
/// @param scores of these products
/// @param rest no product of the page that is not listed scores more; below 0 where all are listed
/// @param beside ordinals of what the page stands beside: the anchor, or what is in the cart
@SuppressWarnings("ArrayRecordComponent")
record Shortlist(int[] products, double[] scores, double rest, int[] beside) {

    static final int MOST = 124;
    private static final int SAMPLE = 1_024;
    private static final int SPARE = 4;
    private static final double ALL_LISTED = -1;

    /// @param table with base scores and filters of a page, before any rule
    static Shortlist of(Table table, int[] beside) {
        double bar = bar(table);
        int above = listAbove(bar, table);
        if (above < MOST && bar > 0) {
            bar = 0;
            above = listAbove(bar, table);
        }
        int[] products = Arrays.copyOf(table.queue, above);
        IntArrays.quickSort(products, (a, b) -> {
            int byScore = Double.compare(table.base[b], table.base[a]);
            return byScore != 0 ? byScore : Integer.compare(a, b);
        });
        boolean all = above <= MOST && bar <= 0;
        int[] best = Arrays.copyOf(products, Math.min(MOST, above));
        double[] scores = new double[best.length];
        for (int i = 0; i < scores.length; i++) {
            scores[i] = table.base[best[i]];
        }
        return new Shortlist(best, scores, all ? ALL_LISTED : scores[scores.length - 1], beside);
    }

    int size() {
        return products.length;
    }

    /// A score that lists several times as many as are needed, by a few that are spread evenly.
    private static double bar(Table table) {
        if (table.size() <= SAMPLE * SPARE) {
            return 0;
        }
        double[] some = new double[SAMPLE];
        int found = 0;
        for (int i = 0; i < SAMPLE; i++) {
            int product = (int) ((long) table.size() * i / SAMPLE);
            if (table.lost[product] == Table.ALIVE) {
                some[found++] = table.base[product];
            }
        }
        int above = 1 + (int) ((long) SAMPLE * SPARE * MOST / table.size());
        if (found <= above) {
            return 0;
        }
        Arrays.sort(some, 0, found);
        return some[found - above];
    }

    private static int listAbove(double bar, Table table) {
        int size = 0;
        for (int product = 0; product < table.size(); product++) {
            double score = table.base[product];
            if (score >= bar && score > 0 && table.lost[product] == Table.ALIVE) {
                table.queue[size++] = product;
            }
        }
        return size;
    }
}
