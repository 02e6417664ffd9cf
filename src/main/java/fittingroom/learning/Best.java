package fittingroom.learning;

/// Keeps the n best of any number of scored products in a bounded heap, without an object for each. Of equal scores
/// the lower ordinal is the better.
public final class Best {

    private final float[] scores;
    private final int[] products;
    private int size;

    public Best(int capacity) {
        scores = new float[capacity];
        products = new int[capacity];
    }

    public int size() {
        return size;
    }

    public void clear() {
        size = 0;
    }

    public void offer(float score, int product) {
        if (size < scores.length) {
            int at = size++;
            while (at > 0 && worse(score, product, (at - 1) >> 1)) {
                set(at, (at - 1) >> 1);
                at = (at - 1) >> 1;
            }
            scores[at] = score;
            products[at] = product;
        } else if (size > 0 && !worse(score, product, 0)) {
            sink(score, product);
        }
    }

    /// The score of the next product that [#removeWorst()] gives.
    public float worstScore() {
        return scores[0];
    }

    public int removeWorst() {
        int product = products[0];
        size--;
        if (size > 0) {
            sink(scores[size], products[size]);
        }
        return product;
    }

    private void sink(float score, int product) {
        int at = 0;
        while (true) {
            int child = 2 * at + 1;
            if (child >= size) {
                break;
            }
            if (child + 1 < size && worse(scores[child + 1], products[child + 1], child)) {
                child++;
            }
            if (worse(score, product, child)) {
                break;
            }
            set(at, child);
            at = child;
        }
        scores[at] = score;
        products[at] = product;
    }

    private boolean worse(float score, int product, int than) {
        return score < scores[than] || (score == scores[than] && product > products[than]);
    }

    private void set(int to, int from) {
        scores[to] = scores[from];
        products[to] = products[from];
    }
}
