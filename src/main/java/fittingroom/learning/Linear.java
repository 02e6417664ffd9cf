package fittingroom.learning;

import java.util.Arrays;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/// What taking to one product says for every other, as signed weights learned for all products together. It holds no
/// shopper, and a weight below 0 is an answer too: who has this does not want that.
///
/// Flat rows, a row the product taken: 8 bytes a weight. A score is the sum over what a shopper took, so that it
/// explains itself product by product.
public final class Linear {

    final int[] start;
    final int[] others;
    final float[] weights;
    private final float typical;

    Linear(int[] start, int[] others, float[] weights) {
        this.start = start;
        this.others = others;
        this.weights = weights;
        this.typical = typical();
    }

    static Linear none(int products) {
        return new Linear(new int[products + 1], new int[0], new float[0]);
    }

    /// The median of the strongest weight of each product that has one above 0.
    private float typical() {
        float[] tops = new float[products()];
        int rows = 0;
        for (int taken = 0; taken < products(); taken++) {
            float top = 0;
            for (int k = start[taken]; k < start[taken + 1]; k++) {
                top = Math.max(top, weights[k]);
            }
            if (top > 0) {
                tops[rows++] = top;
            }
        }
        Arrays.sort(tops, 0, rows);
        return rows == 0 ? 1 : tops[rows / 2];
    }

    /// A sum of weights on the scale of all signals, 0 to 1: `x / (x + typical)`, and 0 for what is more against than for
    /// it. It never falls where the sum rises, so a boost of it stays one.
    public float shown(float sum) {
        return sum > 0 ? sum / (sum + typical) : 0;
    }

    /// Keeps the heaviest weights of each row, by size without sign.
    ///
    /// @param row gives one row: for what is taken, the weight of each other product
    static Linear of(int products, int kept, IntFunction<float[]> row) {
        int[][] columns = new int[products][];
        float[][] values = new float[products][];
        IntStream.range(0, products).parallel().forEach(taken -> {
            float[] dense = row.apply(taken);
            Best best = new Best(kept);
            for (int other = 0; other < products; other++) {
                if (other != taken && dense[other] != 0) {
                    best.offer(Math.abs(dense[other]), other);
                }
            }
            int[] heaviest = new int[best.size()];
            for (int i = heaviest.length - 1; i >= 0; i--) {
                heaviest[i] = best.removeWorst();
            }
            columns[taken] = heaviest;
            values[taken] = new float[heaviest.length];
            for (int i = 0; i < heaviest.length; i++) {
                values[taken][i] = dense[heaviest[i]];
            }
        });
        return packed(columns, values);
    }

    /// @param columns of each row the other products
    /// @param values beside them the weights
    static Linear packed(int[][] columns, float[][] values) {
        int[] start = new int[columns.length + 1];
        for (int row = 0; row < columns.length; row++) {
            start[row + 1] = start[row] + columns[row].length;
        }
        int[] others = new int[start[columns.length]];
        float[] weights = new float[others.length];
        for (int row = 0; row < columns.length; row++) {
            System.arraycopy(columns[row], 0, others, start[row], columns[row].length);
            System.arraycopy(values[row], 0, weights, start[row], values[row].length);
        }
        return new Linear(start, others, weights);
    }

    public int products() {
        return start.length - 1;
    }

    /// Weights kept in all.
    public int size() {
        return others.length;
    }

    /// Memory of the weights, in bytes.
    public long bytes() {
        return 8L * others.length + 4L * start.length;
    }

    /// The weight that having one product gives another; 0 where none was kept.
    public float weight(int taken, int other) {
        for (int k = start[taken]; k < start[taken + 1]; k++) {
            if (others[k] == other) {
                return weights[k];
            }
        }
        return 0;
    }

    /// The sum of the weights of one product taken.
    public float sum(int taken) {
        float sum = 0;
        for (int k = start[taken]; k < start[taken + 1]; k++) {
            sum += weights[k];
        }
        return sum;
    }

    /// Adds what each product taken says to the scores.
    ///
    /// @param taken ordinals of products
    /// @param scores one place a product
    public void add(int[] taken, float[] scores) {
        for (int product : taken) {
            add(product, 1, scores);
        }
    }

    /// Adds what one product taken says, times a share, to the scores.
    public void add(int taken, float share, float[] scores) {
        for (int k = start[taken]; k < start[taken + 1]; k++) {
            scores[others[k]] += share * weights[k];
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Linear that && Arrays.equals(start, that.start) && Arrays.equals(others, that.others)
                && Arrays.equals(weights, that.weights);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(start) + Arrays.hashCode(weights);
    }
}
