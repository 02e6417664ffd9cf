package fittingroom.learning;

import fittingroom.base.Cancel;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// Which products stand in one group (a basket, a visit) with which, and how strongly one points to the other. The
/// strength has a direction; it is not a probability.
///
/// With `W` the fading weight of groups (half of it gone after a half-life in days), the raw strength of a to b is
/// `W(a,b) / (W(a)^0.6 W(b)^0.4)`: the set cosine of item neighbours (Deshpande and Karypis, Item-based top-N
/// recommendation, 2004), tilted so that what is usual beside a counts more than what is usual anyway. It is shrunk by
/// `W(a,b) / (W(a,b) + shrink)`, so that one group by chance proves little (Koren, Factor in the neighbors, 2010). Shown is `raw / (raw + typical)`, between 0 and 1, where `typical` is the
/// median of the strongest raw strength of each product.
///
/// Kernel: one product at a time through an inverted index into a dense accumulator with a touched list, runs of
/// products shared out among threads; 12 bytes a neighbour are kept. A row is summed by one thread in the order of its
/// groups, so the result does not depend on how many threads there are.
public final class CoOccurrence {

    static final int NEIGHBOURS = 80;
    private static final int RUNS = 8;
    private static final double TILT = 0.6;
    /// What a group of any age still weighs, so that no sum is 0.
    private static final double LEAST = 1e-6;
    private static final double DAY = 24 * 60 * 60 * 1000.0;

    final int[] start;
    final int[] others;
    final int[] together;
    final float[] strengths;
    final int[] groups;

    CoOccurrence(int[] start, int[] others, int[] together, float[] strengths, int[] groups) {
        this.start = start;
        this.others = others;
        this.together = together;
        this.strengths = strengths;
        this.groups = groups;
    }

    /// Of so many products, none of which was seen beside another.
    public static CoOccurrence none(int products) {
        return new CoOccurrence(new int[products + 1], new int[0], new int[0], new float[0], new int[products]);
    }

    public int from(int product) {
        return start[product];
    }

    public int to(int product) {
        return start[product + 1];
    }

    /// Neighbours of one product stand in falling strength.
    public int other(int at) {
        return others[at];
    }

    /// Between 0 and 1.
    public float strength(int at) {
        return strengths[at];
    }

    /// In how many groups both stood.
    public int together(int at) {
        return together[at];
    }

    /// In how many groups a product stood.
    public int groups(int product) {
        return groups[product];
    }

    /// Where b stands among the neighbours of a, or -1.
    public int find(int a, int b) {
        for (int at = start[a]; at < start[a + 1]; at++) {
            if (others[at] == b) {
                return at;
            }
        }
        return -1;
    }

    /// Whether a product has more neighbours than are kept, so that one that is not found may still have stood beside it.
    public boolean isCut(int product) {
        return start[product + 1] - start[product] >= NEIGHBOURS;
    }

    static CoOccurrence learn(Groups in, int products, double halfLifeDays, double shrink, Cancel cancel) {
        return learn(in, products, halfLifeDays, shrink, RUNS, cancel);
    }

    /// @param runs into how many runs the products are cut; it changes nothing but the time taken
    static CoOccurrence learn(
            Groups in, int products, double halfLifeDays, double shrink, int runs, Cancel cancel) {
        Counting counting = new Counting(in, products, halfLifeDays, shrink);
        List<Rows> rows = IntStream.range(0, runs).parallel()
                .mapToObj(run -> counting.rows(counting.cut(run, runs), counting.cut(run + 1, runs), cancel))
                .toList();
        return cancel.requested() ? none(products) : counting.joined(rows);
    }

    /// The neighbours of a run of products.
    private static final class Rows {
        private final int from;
        private final int[] ends;
        private int[] others = new int[1024];
        private int[] together = new int[1024];
        private float[] strengths = new float[1024];
        private int size;

        Rows(int from, int to) {
            this.from = from;
            this.ends = new int[to - from];
        }

        private void add(int a, Best best, int[] counts) {
            if (size + best.size() > others.length) {
                int length = (size + best.size()) * 2;
                others = Arrays.copyOf(others, length);
                together = Arrays.copyOf(together, length);
                strengths = Arrays.copyOf(strengths, length);
            }
            int end = size + best.size();
            for (int i = end - 1; i >= size; i--) {
                strengths[i] = best.worstScore();
                others[i] = best.removeWorst();
                together[i] = counts[others[i]];
            }
            size = end;
            ends[a - from] = end;
        }
    }

    /// What all runs of one count share.
    private static final class Counting {
        private final Groups in;
        private final int products;
        private final double shrink;
        private final float[] groupWeights;
        private final float[] pointing;
        private final float[] pointedAt;
        private final int[] groups;
        private final int[] postingStart;
        private final int[] postings;

        Counting(Groups in, int products, double halfLifeDays, double shrink) {
            this.in = in;
            this.products = products;
            this.shrink = shrink;
            groupWeights = weights(in, halfLifeDays);
            pointing = new float[products];
            pointedAt = new float[products];
            groups = new int[products];
            postingStart = new int[products + 1];
            postings = new int[in.products().length];
            invert();
        }

        private void invert() {
            double[] productWeights = new double[products];
            for (int group = 0; group < in.count(); group++) {
                for (int k = in.start()[group]; k < in.start()[group + 1]; k++) {
                    int product = in.products()[k];
                    groups[product]++;
                    productWeights[product] += groupWeights[group];
                }
            }
            for (int p = 0; p < products; p++) {
                postingStart[p + 1] = postingStart[p] + groups[p];
                pointing[p] = (float) Math.pow(productWeights[p], TILT);
                pointedAt[p] = (float) Math.pow(productWeights[p], 1 - TILT);
            }
            int[] next = postingStart.clone();
            for (int group = 0; group < in.count(); group++) {
                for (int k = in.start()[group]; k < in.start()[group + 1]; k++) {
                    postings[next[in.products()[k]]++] = group;
                }
            }
        }

        /// The first product of a run, so that each run has about as much to count.
        private int cut(int run, int runs) {
            if (run == runs) {
                return products;
            }
            int at = Arrays.binarySearch(postingStart, (int) ((long) postings.length * run / runs));
            int product = at < 0 ? -at - 1 : at;
            while (product > 0 && postingStart[product - 1] == postingStart[product]) {
                product--;
            }
            return run == 0 ? 0 : Math.min(product, products);
        }

        private Rows rows(int from, int to, Cancel cancel) {
            Rows rows = new Rows(from, to);
            float[] sums = new float[products];
            int[] counts = new int[products];
            int[] touched = new int[products];
            Best best = new Best(NEIGHBOURS);
            for (int a = from; a < to && !((a & 1023) == 0 && cancel.requested()); a++) {
                int touchedCount = row(a, sums, counts, touched);
                for (int i = 0; i < touchedCount; i++) {
                    int b = touched[i];
                    if (b != a) {
                        float cosine = sums[b] / (pointing[a] * pointedAt[b]);
                        best.offer((float) (cosine * sums[b] / (sums[b] + shrink)), b);
                    }
                }
                rows.add(a, best, counts);
                for (int i = 0; i < touchedCount; i++) {
                    sums[touched[i]] = 0;
                    counts[touched[i]] = 0;
                }
            }
            return rows;
        }

        private int row(int a, float[] sums, int[] counts, int[] touched) {
            int touchedCount = 0;
            int[] groupStart = in.start();
            int[] members = in.products();
            for (int k = postingStart[a]; k < postingStart[a + 1]; k++) {
                int group = postings[k];
                float weight = groupWeights[group];
                for (int j = groupStart[group]; j < groupStart[group + 1]; j++) {
                    int b = members[j];
                    if (counts[b]++ == 0) {
                        touched[touchedCount++] = b;
                    }
                    sums[b] += weight;
                }
            }
            return touchedCount;
        }

        private CoOccurrence joined(List<Rows> runs) {
            int size = 0;
            for (Rows run : runs) {
                size += run.size;
            }
            int[] start = new int[products + 1];
            int[] others = new int[size];
            int[] together = new int[size];
            float[] strengths = new float[size];
            int at = 0;
            for (Rows run : runs) {
                for (int i = 0; i < run.ends.length; i++) {
                    start[run.from + i + 1] = at + run.ends[i];
                }
                System.arraycopy(run.others, 0, others, at, run.size);
                System.arraycopy(run.together, 0, together, at, run.size);
                System.arraycopy(run.strengths, 0, strengths, at, run.size);
                at += run.size;
            }
            squash(start, strengths);
            return new CoOccurrence(start, others, together, strengths, groups);
        }

        private static float[] weights(Groups in, double halfLifeDays) {
            float[] weights = new float[in.count()];
            long last = in.count() == 0 ? 0 : in.times()[in.count() - 1];
            for (int group = 0; group < weights.length; group++) {
                double age = (last - in.times()[group]) / DAY;
                weights[group] = (float) Math.max(LEAST, Math.pow(0.5, age / halfLifeDays));
            }
            return weights;
        }

        private static void squash(int[] start, float[] strengths) {
            float[] tops = new float[start.length];
            int rows = 0;
            for (int p = 0; p + 1 < start.length; p++) {
                if (start[p + 1] > start[p]) {
                    tops[rows++] = strengths[start[p]];
                }
            }
            Arrays.sort(tops, 0, rows);
            float typical = rows == 0 ? 1 : Math.max(1e-6f, tops[rows / 2]);
            for (int i = 0; i < strengths.length; i++) {
                strengths[i] /= strengths[i] + typical;
            }
        }
    }
}
