package fittingroom.scoring;

import fittingroom.rules.ProductSet;

/// Products in falling score, one at a time: a heap in the table's own memory. Whose score has fallen is put back in.
final class BestFirst {

    private final Table table;
    private int size;

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
        return size == 0;
    }

    int take() {
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
