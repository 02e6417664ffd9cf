package fittingroom.learning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fittingroom.base.Cancel;
import java.util.Random;
import java.util.concurrent.ForkJoinPool;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/// Laws of the linear model: the inverse is one, the weights are those of the formula, few neighbours that are all there
/// are give the same as all, and nothing depends on how many threads work.
class RidgeProperties {

    @Property(tries = 30)
    void aMatrixTimesItsInverseIsTheIdentity(@ForAll Random random, @ForAll @IntRange(min = 1, max = 150) int n) {
        double[][] full = positive(random, n);
        float[][] rows = lower(full);
        assertTrue(SymmetricInverse.of(rows, Cancel.never()));
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                double sum = 0;
                for (int k = 0; k < n; k++) {
                    sum += full[i][k] * (k >= j ? rows[k][j] : rows[j][k]);
                }
                assertEquals(i == j ? 1 : 0, sum, 2e-3, i + "," + j);
            }
        }
    }

    @Property(tries = 25)
    void weightsAreThoseOfTheFormula(@ForAll Random random, @ForAll @IntRange(min = 2, max = 9) int n) {
        Interactions rows = rows(random, n, 40);
        double lambda = 1 + random.nextInt(20);
        Linear learned = Ridge.learn(rows, new Ridge.Settings(lambda, 0, 0, n), Cancel.never()).orElseThrow();
        for (int target = 0; target < n; target++) {
            double[] expected = foretold(rows, target, lambda);
            for (int from = 0; from < n; from++) {
                assertEquals(from == target ? 0 : expected[from], learned.weight(from, target), 1e-4, from + " for " + target);
            }
        }
    }

    @Property(tries = 25)
    void neighboursThatAreAllThereAreGiveTheSameAsAllProducts(
            @ForAll Random random, @ForAll @IntRange(min = 2, max = 40) int n) {
        Interactions rows = rows(random, n, 300);
        // Without a common shopper there is no neighbour, and chance takes the place of what they share.
        Assume.that(everyPairMeets(rows));
        for (double damping : new double[] {0, 0.5}) {
            Linear all = Ridge.learn(rows, new Ridge.Settings(15, damping, 0, n), Cancel.never()).orElseThrow();
            Linear near = Ridge.learn(rows, new Ridge.Settings(15, damping, n, n), Cancel.never()).orElseThrow();
            for (int a = 0; a < n; a++) {
                for (int b = 0; b < n; b++) {
                    assertEquals(all.weight(a, b), near.weight(a, b), 2e-3);
                }
            }
        }
    }

    @Property(tries = 5)
    void theResultDoesNotDependOnTheNumberOfThreads(@ForAll Random random) {
        Interactions rows = rows(random, 120, 400);
        for (int nearest : new int[] {0, 20}) {
            Ridge.Settings settings = new Ridge.Settings(30, 0.5, nearest, 50);
            Linear one = in(1, rows, settings);
            assertEquals(one, in(4, rows, settings));
        }
    }

    @Property(tries = 10)
    void theHeaviestWeightsAreKept(@ForAll Random random, @ForAll @IntRange(min = 3, max = 30) int n) {
        Interactions rows = rows(random, n, 100);
        Linear all = Ridge.learn(rows, new Ridge.Settings(10, 0, 0, n), Cancel.never()).orElseThrow();
        Linear few = Ridge.learn(rows, new Ridge.Settings(10, 0, 0, 2), Cancel.never()).orElseThrow();
        for (int a = 0; a < n; a++) {
            for (int b = 0; b < n; b++) {
                if (few.weight(a, b) == 0) {
                    int heavier = 0;
                    for (int c = 0; c < n; c++) {
                        heavier += Math.abs(all.weight(a, c)) >= Math.abs(all.weight(a, b)) && c != b ? 1 : 0;
                    }
                    assertTrue(heavier >= Math.min(2, n - 2), "a lighter weight was kept instead");
                } else {
                    assertEquals(all.weight(a, b), few.weight(a, b));
                }
            }
        }
    }

    private static Linear in(int threads, Interactions rows, Ridge.Settings settings) {
        try (ForkJoinPool pool = new ForkJoinPool(threads)) {
            return pool.submit(() -> Ridge.learn(rows, settings, Cancel.never()).orElseThrow()).join();
        }
    }

    private static boolean everyPairMeets(Interactions rows) {
        int n = rows.products();
        boolean[][] met = new boolean[n][n];
        for (int shopper = 0; shopper < rows.shoppers(); shopper++) {
            for (int a : rows.of(shopper)) {
                for (int b : rows.of(shopper)) {
                    met[a][b] = true;
                }
            }
        }
        for (boolean[] row : met) {
            for (boolean one : row) {
                if (!one) {
                    return false;
                }
            }
        }
        return true;
    }

    /// Ridge regression of one product on all others, by plain elimination.
    private static double[] foretold(Interactions rows, int target, double lambda) {
        int n = rows.products();
        double[] matrix = new double[n * n];
        double[] side = new double[n];
        for (int shopper = 0; shopper < rows.shoppers(); shopper++) {
            boolean has = false;
            for (int a : rows.of(shopper)) {
                has |= a == target;
            }
            for (int a : rows.of(shopper)) {
                for (int b : rows.of(shopper)) {
                    if (a != target && b != target) {
                        matrix[a * n + b]++;
                    }
                }
                side[a] += has && a != target ? 1 : 0;
            }
        }
        for (int i = 0; i < n; i++) {
            matrix[i * n + i] += lambda;
        }
        Ridge.solve(matrix, side, n);
        return side;
    }

    private static Interactions rows(Random random, int products, int shoppers) {
        int[][] rows = new int[shoppers][];
        for (int shopper = 0; shopper < shoppers; shopper++) {
            rows[shopper] = random.ints(1 + random.nextInt(Math.max(1, products)), 0, products).toArray();
        }
        return Interactions.of(products, rows);
    }

    private static double[][] positive(Random random, int n) {
        double[][] root = new double[n][n];
        for (double[] row : root) {
            for (int j = 0; j < n; j++) {
                row[j] = random.nextGaussian() / Math.sqrt(n);
            }
        }
        double[][] full = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                double sum = i == j ? 0.5 : 0;
                for (int k = 0; k < n; k++) {
                    sum += root[i][k] * root[j][k];
                }
                full[i][j] = (float) sum;
            }
        }
        return full;
    }

    private static float[][] lower(double[][] full) {
        float[][] rows = new float[full.length][];
        for (int i = 0; i < full.length; i++) {
            rows[i] = new float[i + 1];
            for (int j = 0; j <= i; j++) {
                rows[i][j] = (float) full[i][j];
            }
        }
        return rows;
    }
}
