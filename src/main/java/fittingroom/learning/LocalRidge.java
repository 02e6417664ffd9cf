package fittingroom.learning;

import fittingroom.base.Cancel;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;

/// The equation of [Ridge] for large catalogs: each product is foretold from the products that share most shoppers with
/// it, a small system a product. It is not exact, and it needs no memory that grows with the square of the catalog.
///
/// Sparse linear methods with neighbours chosen first (Ning and Karypis, SLIM, ICDM 2011, section on feature
/// selection), with the ridge instead of the lasso. Counting costs the sum of squared history lengths, histories cut
/// at [#LONGEST]; solving `n m³ / 6`; memory 8 bytes times [#COMMON] a product; shared out over the processors.
final class LocalRidge {

    /// Common counts kept of each product, from which the small systems are made; of the rest chance is assumed.
    private static final int COMMON = 400;
    private static final int CHUNK = 64;
    /// Longer histories are sampled evenly: a bot must not cost the square of its length.
    private static final int LONGEST = 500;

    private final Interactions rows;
    private final int n;
    private final float[] importance;
    private final int[][] near;
    private final float[][] common;
    private final float[] own;
    private double all;

    private LocalRidge(Interactions rows, double damping) {
        this.rows = shortened(rows);
        this.n = rows.products();
        this.importance = Ridge.importance(this.rows, damping);
        this.near = new int[n][];
        this.common = new float[n][];
        this.own = new float[n];
    }

    static Optional<Linear> learn(Interactions rows, Ridge.Settings settings, Cancel cancel) {
        LocalRidge work = new LocalRidge(rows, settings.damping());
        AtomicBoolean stopped = new AtomicBoolean();
        work.count(cancel, stopped);
        for (float weight : work.importance) {
            work.all += weight;
        }
        int[][] columns = new int[work.n][];
        float[][] values = new float[work.n][];
        work.inChunks(cancel, stopped, (from, to) -> {
            int[] place = new int[work.n];
            Arrays.fill(place, -1);
            for (int product = from; product < to; product++) {
                work.solve(product, settings, place, columns, values);
            }
        });
        return stopped.get() ? Optional.empty() : Optional.of(turned(columns, values, settings.kept()));
    }

    private static Interactions shortened(Interactions rows) {
        int[][] kept = new int[rows.shoppers()][];
        for (int shopper = 0; shopper < kept.length; shopper++) {
            int[] all = rows.of(shopper);
            if (all.length > LONGEST) {
                int[] some = new int[LONGEST];
                for (int i = 0; i < LONGEST; i++) {
                    some[i] = all[(int) ((long) i * all.length / LONGEST)];
                }
                all = some;
            }
            kept[shopper] = all;
        }
        return Interactions.of(rows.products(), kept, rows.trust);
    }

    private void count(Cancel cancel, AtomicBoolean stopped) {
        Interactions takers = rows.byProduct();
        inChunks(cancel, stopped, (from, to) -> {
            float[] sums = new float[n];
            int[] touched = new int[n];
            for (int product = from; product < to; product++) {
                countOne(product, takers, sums, touched);
            }
        });
    }

    @FunctionalInterface
    private interface Part {
        void of(int from, int to);
    }

    private void inChunks(Cancel cancel, AtomicBoolean stopped, Part part) {
        IntStream.range(0, (n + CHUNK - 1) / CHUNK).parallel().forEach(chunk -> {
            if (stopped.get() || cancel.requested()) {
                stopped.set(true);
            } else {
                part.of(chunk * CHUNK, Math.min(n, (chunk + 1) * CHUNK));
            }
        });
    }

    private void countOne(int product, Interactions takers, float[] sums, int[] touched) {
        int count = 0;
        for (int k = takers.start[product]; k < takers.start[product + 1]; k++) {
            int shopper = takers.taken[k];
            for (int at = rows.start[shopper]; at < rows.start[shopper + 1]; at++) {
                int other = rows.taken[at];
                if (sums[other] == 0) {
                    touched[count++] = other;
                }
                sums[other] += importance[shopper];
            }
        }
        own[product] = sums[product];
        Best best = new Best(COMMON);
        for (int i = 0; i < count; i++) {
            int other = touched[i];
            if (other != product) {
                best.offer((float) (sums[other] / Math.sqrt(takers.start[other + 1] - takers.start[other])), other);
            }
        }
        int[] nearest = new int[best.size()];
        for (int i = nearest.length - 1; i >= 0; i--) {
            nearest[i] = best.removeWorst();
        }
        near[product] = nearest;
        common[product] = new float[nearest.length];
        for (int i = 0; i < nearest.length; i++) {
            common[product][i] = sums[nearest[i]];
        }
        for (int i = 0; i < count; i++) {
            sums[touched[i]] = 0;
        }
    }

    /// @param place -1 for every product, before and after
    private void solve(int product, Ridge.Settings settings, int[] place, int[][] columns, float[][] values) {
        int m = Math.min(settings.nearest(), near[product].length);
        int[] from = Arrays.copyOf(near[product], m);
        double[] matrix = new double[m * m];
        double[] side = new double[m];
        for (int i = 0; i < m; i++) {
            place[from[i]] = i;
            side[i] = common[product][i];
            for (int j = 0; j < m; j++) {
                matrix[i * m + j] = j == i ? own[from[i]] + settings.lambda() : byChance(from[i], from[j]);
            }
        }
        for (int i = 0; i < m; i++) {
            int[] mine = near[from[i]];
            for (int k = 0; k < mine.length; k++) {
                int j = place[mine[k]];
                if (j >= 0) {
                    matrix[i * m + j] = common[from[i]][k];
                    matrix[j * m + i] = common[from[i]][k];
                }
            }
        }
        for (int other : from) {
            place[other] = -1;
        }
        Ridge.solve(matrix, side, m);
        columns[product] = from;
        values[product] = new float[m];
        for (int i = 0; i < m; i++) {
            values[product][i] = (float) side[i];
        }
    }

    /// What two products would share if nobody took one because of the other: for pairs that neither side has kept.
    private double byChance(int a, int b) {
        return all > 0 ? own[a] * own[b] / all : 0;
    }

    /// From what foretells a product to what a product foretells, the heaviest kept.
    private static Linear turned(int[][] columns, float[][] values, int kept) {
        int n = columns.length;
        Best[] best = new Best[n];
        for (int taken = 0; taken < n; taken++) {
            best[taken] = new Best(kept);
        }
        for (int product = 0; product < n; product++) {
            for (int k = 0; k < columns[product].length; k++) {
                best[columns[product][k]].offer(Math.abs(values[product][k]), product);
            }
        }
        int[][] others = new int[n][];
        float[][] weights = new float[n][];
        for (int taken = 0; taken < n; taken++) {
            int size = best[taken].size();
            others[taken] = new int[size];
            weights[taken] = new float[size];
            for (int i = size - 1; i >= 0; i--) {
                others[taken][i] = best[taken].removeWorst();
            }
            for (int i = 0; i < size; i++) {
                int product = others[taken][i];
                for (int k = 0; k < columns[product].length; k++) {
                    if (columns[product][k] == taken) {
                        weights[taken][i] = values[product][k];
                        break;
                    }
                }
            }
        }
        return Linear.packed(others, weights);
    }
}
