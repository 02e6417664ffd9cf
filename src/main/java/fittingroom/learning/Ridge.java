package fittingroom.learning;

import fittingroom.base.Cancel;
import java.util.Optional;
import java.util.stream.IntStream;

/// Learns [Linear] weights so that what a shopper took to is best foretold from everything else they took to. It is
/// for interactions without order; what follows what in a visit is for [SessionNeighbours].
///
/// EASE (Steck, Embarrassingly shallow autoencoders for sparse data, WWW 2019): with `G` the products each two shoppers'
/// rows have in common and `P = (G + λI)⁻¹`, the weight of `i` for `j` is `-P[i,j] / P[j,j]`. Shoppers count by the
/// length of their history to the power `-damping`, so that a few who take everything do not speak for all. Solved for all
/// products at once up to [#DENSE_MOST] of them, in 2 n² bytes; or each product from its nearest alone ([LocalRidge]),
/// the same equation on fewer columns, which is often the better of the two as well as the smaller.
public final class Ridge {

    /// What is chosen on a validation cut.
    ///
    /// @param lambda how much every weight is held down
    /// @param damping 0 counts every shopper alike, 0.5 by one over the root of the history's length
    /// @param nearest products that each is foretold from; 0 for all, where the catalog is small enough
    /// @param kept weights of each product that are served
    public record Settings(double lambda, double damping, int nearest, int kept) {

        /// Where nothing was tried out.
        public static final Settings USUAL = new Settings(50, 0.5, 100, 200);

        /// For slates: exact for small catalogs, and small enough to be learned and loaded in moments for large ones.
        public static final Settings SERVED = new Settings(300, 0.5, 0, 80);

        private static final int EXACT_MOST = 2_500;
        private static final int FEW = 50;

        /// The same with few neighbours where all products would take more than about a second.
        Settings inMoments(int products) {
            return nearest == 0 && products > EXACT_MOST ? new Settings(lambda, damping, FEW, kept) : this;
        }
    }

    /// The largest catalog that is solved exactly: 10 seconds and 300 MB on two cores.
    public static final int DENSE_MOST = 6_000;

    /// A pivot that rounding has made 0 or less.
    private static final double SMALLEST = 1e-9;

    private Ridge() {}

    /// @return nothing where it was stopped
    public static Optional<Linear> learn(Interactions rows, Settings settings, Cancel cancel) {
        return settings.nearest() == 0 && rows.products() <= DENSE_MOST
                ? dense(rows, settings, cancel)
                : LocalRidge.learn(rows, settings.nearest() == 0 ? Settings.USUAL : settings, cancel);
    }

    private static Optional<Linear> dense(Interactions rows, Settings settings, Cancel cancel) {
        int n = rows.products();
        float[][] matrix = gram(rows, settings.damping());
        for (int product = 0; product < n; product++) {
            matrix[product][product] += (float) settings.lambda();
        }
        if (!SymmetricInverse.of(matrix, cancel)) {
            return Optional.empty();
        }
        float[] scale = new float[n];
        for (int product = 0; product < n; product++) {
            scale[product] = -1 / matrix[product][product];
        }
        return Optional.of(Linear.of(n, settings.kept(), taken -> {
            float[] row = new float[n];
            for (int other = 0; other < n; other++) {
                row[other] = scale[other] * (other <= taken ? matrix[taken][other] : matrix[other][taken]);
            }
            return row;
        }));
    }

    /// How much each shopper counts.
    static float[] importance(Interactions rows, double damping) {
        float[] importance = new float[rows.shoppers()];
        for (int shopper = 0; shopper < importance.length; shopper++) {
            int length = rows.start[shopper + 1] - rows.start[shopper];
            importance[shopper] = length == 0 ? 0 : rows.trust[shopper] * (float) Math.pow(length, -damping);
        }
        // On the scale of undamped rows, so that one λ means about the same whatever the damping.
        double sum = 0;
        double plain = 0;
        for (int shopper = 0; shopper < importance.length; shopper++) {
            int length = rows.start[shopper + 1] - rows.start[shopper];
            sum += (double) importance[shopper] * length;
            plain += length;
        }
        float level = sum > 0 ? (float) (plain / sum) : 1;
        for (int shopper = 0; shopper < importance.length; shopper++) {
            importance[shopper] *= level;
        }
        return importance;
    }

    /// The lower triangle of what each two products' rows have in common.
    private static float[][] gram(Interactions rows, double damping) {
        int n = rows.products();
        float[] importance = importance(rows, damping);
        Interactions takers = rows.byProduct();
        float[][] gram = new float[n][];
        IntStream.range(0, n).parallel().forEach(product -> {
            float[] row = new float[product + 1];
            for (int k = takers.start[product]; k < takers.start[product + 1]; k++) {
                int shopper = takers.taken[k];
                float weight = importance[shopper];
                for (int at = rows.start[shopper]; at < rows.start[shopper + 1] && rows.taken[at] <= product; at++) {
                    row[rows.taken[at]] += weight;
                }
            }
            gram[product] = row;
        });
        return gram;
    }

    /// Solves `A x = b` for a small symmetric positive definite matrix by Cholesky decomposition, in place.
    ///
    /// @param a lower triangle, `n` rows of `n`
    /// @param b the right side before, the solution after
    static void solve(double[] a, double[] b, int n) {
        for (int j = 0; j < n; j++) {
            for (int i = j; i < n; i++) {
                double sum = a[i * n + j];
                for (int k = 0; k < j; k++) {
                    sum -= a[i * n + k] * a[j * n + k];
                }
                a[i * n + j] = i == j ? Math.sqrt(Math.max(sum, SMALLEST)) : sum / a[j * n + j];
            }
        }
        for (int i = 0; i < n; i++) {
            for (int k = 0; k < i; k++) {
                b[i] -= a[i * n + k] * b[k];
            }
            b[i] /= a[i * n + i];
        }
        for (int i = n - 1; i >= 0; i--) {
            for (int k = i + 1; k < n; k++) {
                b[i] -= a[k * n + i] * b[k];
            }
            b[i] /= a[i * n + i];
        }
    }
}
