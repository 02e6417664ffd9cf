package fittingroom.scoring;

import fittingroom.rules.ProductSet;
import java.util.Arrays;

/// Products in falling score, one at a time: a heap in the table's own memory. Whose score has fallen is put back in.
///
/// Of many products only those above a bar are put in order at first, for a slate seldom looks further; the others lie
/// at the end of the memory until everything above the bar is gone.
final class BestFirst {

    /// From so many products on a bar is set, so high that about [#ABOVE] of them lie above.
    private static final int MANY = 4_096;
    private static final int ABOVE = 512;
    private static final int SAMPLE = 1_024;

    private final Table table;
    private int size;
    /// Those below the bar, at the end of the memory.
    private int below;
    private double bar;

    BestFirst(Table table) {
        this.table = table;
    }

    /// Everything that is in the running and has no place yet.
    void fill() {
        size = 0;
        for (int product = 0; product < table.size(); product++) {
            if (table.isFree(product)) {
                table.queue[size++] = product;
            }
        }
        order();
    }

    /// The same, of these products only.
    void fill(ProductSet only) {
        size = 0;
        for (int w = 0; w < only.wordCount(); w++) {
            for (long word = only.word(w); word != 0; word &= word - 1) {
                int product = (w << 6) + Long.numberOfTrailingZeros(word);
                if (table.isFree(product)) {
                    table.queue[size++] = product;
                }
            }
        }
        order();
    }

    boolean isEmpty() {
        return size + below == 0;
    }

    int take() {
        if (below > 0 && (size == 0 || table.score[table.queue[0]] < bar)) {
            lowerTheBar();
        }
        int best = table.queue[0];
        table.queue[0] = table.queue[--size];
        down(0);
        return best;
    }

    void putBack(int product) {
        table.queue[size] = product;
        up(size++);
    }

    boolean before(int a, int b) {
        return table.score[a] > table.score[b] || (table.score[a] == table.score[b] && a < b);
    }

    private void order() {
        below = 0;
        if (size > MANY) {
            raiseTheBar();
        }
        heap();
    }

    /// By the scores of a few, spread evenly; where many score alike it may come to lie above or below all.
    private void raiseTheBar() {
        double[] some = new double[SAMPLE];
        for (int i = 0; i < SAMPLE; i++) {
            some[i] = table.score[table.queue[(int) ((long) size * i / SAMPLE)]];
        }
        Arrays.sort(some);
        bar = some[Math.max(0, SAMPLE - 1 - (int) ((long) SAMPLE * ABOVE / size))];
        int all = size;
        int end = all;
        for (int at = 0; at < end;) {
            int product = table.queue[at];
            if (table.score[product] < bar) {
                table.queue[at] = table.queue[--end];
                table.queue[end] = product;
            } else {
                at++;
            }
        }
        size = end;
        below = all - end;
        System.arraycopy(table.queue, end, table.queue, table.queue.length - below, below);
    }

    private void lowerTheBar() {
        System.arraycopy(table.queue, table.queue.length - below, table.queue, size, below);
        size += below;
        below = 0;
        heap();
    }

    private void heap() {
        for (int i = size / 2 - 1; i >= 0; i--) {
            down(i);
        }
    }

    private void up(int from) {
        int at = from;
        int product = table.queue[at];
        while (at > 0 && before(product, table.queue[(at - 1) >> 1])) {
            table.queue[at] = table.queue[(at - 1) >> 1];
            at = (at - 1) >> 1;
        }
        table.queue[at] = product;
    }

    private void down(int from) {
        int at = from;
        int product = table.queue[at];
        while (2 * at + 1 < size) {
            int child = 2 * at + 1;
            if (child + 1 < size && before(table.queue[child + 1], table.queue[child])) {
                child++;
            }
            if (!before(table.queue[child], product)) {
                break;
            }
            table.queue[at] = table.queue[child];
            at = child;
        }
        table.queue[at] = product;
    }
}
