package fittingroom.scoring;

import fittingroom.rules.ProductSet;
import java.util.Arrays;

/// Products in falling score, one at a time: a heap in the table's own memory. Whose score has fallen is put back in.
///
/// Of many products only those above a bar are put in order at first, for a slate seldom looks further; the others are
/// looked for when everything above the bar is gone.
final class BestFirst {

    /// From so many products on a bar is set, so high that about [#ABOVE] of them lie above.
    private static final int MANY = 4_096;
    private static final int ABOVE = 512;
    private static final int SAMPLE = 1_024;
    private static final double NO_BAR = Double.NEGATIVE_INFINITY;

    private final Table table;
    private int size;
    /// How many lie below the bar.
    private int below;
    private double bar = NO_BAR;

    BestFirst(Table table) {
        this.table = table;
    }

    /// Everything that is in the running and has no place yet.
    void fill() {
        size = 0;
        below = 0;
        bar = table.rows() > MANY ? bar() : NO_BAR;
        for (int row = 0; row < table.rows(); row++) {
            int product = table.product(row);
            if (table.isFree(product)) {
                if (table.score[product] >= bar) {
                    table.queue[size++] = product;
                } else {
                    below++;
                }
            }
        }
        heap();
    }

    /// The same, of these products only.
    void fill(ProductSet only) {
        size = 0;
        below = 0;
        bar = NO_BAR;
        for (int row = 0; table.isOfFew() && row < table.rows(); row++) {
            int product = table.product(row);
            if (only.has(product) && table.isFree(product)) {
                table.queue[size++] = product;
            }
        }
        for (int w = 0; !table.isOfFew() && w < only.wordCount(); w++) {
            for (long word = only.word(w); word != 0; word &= word - 1) {
                int product = (w << 6) + Long.numberOfTrailingZeros(word);
                if (table.isFree(product)) {
                    table.queue[size++] = product;
                }
            }
        }
        heap();
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

    /// By the scores of a few, spread evenly; where many score alike it may come to lie above or below all.
    private double bar() {
        double[] some = new double[SAMPLE];
        int free = 0;
        for (int i = 0; i < SAMPLE; i++) {
            int product = (int) ((long) table.size() * i / SAMPLE);
            if (table.isFree(product)) {
                some[free++] = table.score[product];
            }
        }
        int above = Math.max(1, (int) ((long) SAMPLE * ABOVE / table.size()));
        if (free < above) {
            return NO_BAR;
        }
        Arrays.sort(some, 0, free);
        return some[free - above];
    }

    /// Who was taken scored at least the bar, and who was put back is in the queue: all others below it are still to come.
    private void lowerTheBar() {
        int before = size;
        for (int i = 0; i < before; i++) {
            table.queued[table.queue[i]] = true;
        }
        for (int product = 0; product < table.size(); product++) {
            if (table.score[product] < bar && table.isFree(product) && !table.queued[product]) {
                table.queue[size++] = product;
            }
        }
        for (int i = 0; i < before; i++) {
            table.queued[table.queue[i]] = false;
        }
        below = 0;
        bar = NO_BAR;
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
