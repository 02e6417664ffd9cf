package fittingroom.learning;

import fittingroom.base.Cancel;
import java.util.Arrays;

/// Which products stand in one group (a basket, a visit) with which, and how strongly one points to the other. The
/// strength has a direction; it is not a probability.
///
/// With `W` the fading weight of groups (half of it gone after a half-life in days), the raw strength of a to b is
/// `W(a,b) / (W(a)^0.6 W(b)^0.4)`: the set cosine of item neighbours (Deshpande and Karypis, Item-based top-N
/// recommendation, 2004), tilted so that what is usual beside a counts more than what is usual anyway. It is shrunk by
/// `W(a,b) / (W(a,b) + shrink)`, so that one group by chance proves little (Koren, Factor in the neighbors, 2010). Shown is `raw / (raw + typical)`, between 0 and 1, where `typical` is the
/// median of the strongest raw strength of each product.
///
/// Kernel: one product at a time through an inverted index into a dense accumulator with a touched list; 12 bytes a
/// neighbour are kept.
public final class CoOccurrence {

    static final int NEIGHBOURS = 80;
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

    static CoOccurrence none(int products) {
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

    static CoOccurrence learn(Groups in, int products, double halfLifeDays, double shrink, Cancel cancel) {
        return new Counting(in, products, halfLifeDays, shrink).run(cancel);
    }

    /// The working memory of one count.
    private static final class Counting {
        private final Groups in;
        private final int products;
        private final double shrink;
        private final float[] groupWeights;
        private final double[] productWeights;
        private final int[] groups;
        private final int[] postingStart;
        private final int[] postings;
        private final float[] sums;
        private final int[] counts;
        private final int[] touched;

        Counting(Groups in, int products, double halfLifeDays, double shrink) {
            this.in = in;
            this.products = products;
            this.shrink = shrink;
            groupWeights = weights(in, halfLifeDays);
            productWeights = new double[products];
            groups = new int[products];
            postingStart = new int[products + 1];
            postings = new int[in.products().length];
            sums = new float[products];
            counts = new int[products];
            touched = new int[products];
            invert();
        }

        private void invert() {
            for (int group = 0; group < in.count(); group++) {
                for (int k = in.start()[group]; k < in.start()[group + 1]; k++) {
                    int product = in.products()[k];
                    groups[product]++;
                    productWeights[product] += groupWeights[group];
                }
            }
            for (int p = 0; p < products; p++) {
                postingStart[p + 1] = postingStart[p] + groups[p];
            }
            int[] next = postingStart.clone();
            for (int group = 0; group < in.count(); group++) {
                for (int k = in.start()[group]; k < in.start()[group + 1]; k++) {
                    postings[next[in.products()[k]]++] = group;
                }
            }
        }

        CoOccurrence run(Cancel cancel) {
            int[] start = new int[products + 1];
            int[] others = new int[Math.min(1024, products * NEIGHBOURS) + 16];
            int[] together = new int[others.length];
            float[] strengths = new float[others.length];
            Best best = new Best(NEIGHBOURS);
            for (int a = 0; a < products; a++) {
                if ((a & 1023) == 0 && cancel.requested()) {
                    return none(products);
                }
                int at = start[a];
                row(a, best);
                if (at + best.size() > others.length) {
                    int length = (at + best.size()) * 2;
                    others = Arrays.copyOf(others, length);
                    together = Arrays.copyOf(together, length);
                    strengths = Arrays.copyOf(strengths, length);
                }
                start[a + 1] = at + best.size();
                for (int i = start[a + 1] - 1; i >= at; i--) {
                    strengths[i] = best.worstScore();
                    others[i] = best.removeWorst();
                    together[i] = counts[others[i]];
                }
                clear();
            }
            int size = start[products];
            strengths = Arrays.copyOf(strengths, size);
            squash(start, strengths);
            return new CoOccurrence(
                    start, Arrays.copyOf(others, size), Arrays.copyOf(together, size), strengths, groups);
        }

        private int touchedCount;

        private void row(int a, Best best) {
            touchedCount = 0;
            for (int k = postingStart[a]; k < postingStart[a + 1]; k++) {
                int group = postings[k];
                float weight = groupWeights[group];
                for (int j = in.start()[group]; j < in.start()[group + 1]; j++) {
                    int b = in.products()[j];
                    if (counts[b]++ == 0) {
                        touched[touchedCount++] = b;
                    }
                    sums[b] += weight;
                }
            }
            double own = Math.pow(productWeights[a], TILT);
            for (int i = 0; i < touchedCount; i++) {
                int b = touched[i];
                if (b != a) {
                    double cosine = sums[b] / (own * Math.pow(productWeights[b], 1 - TILT));
                    best.offer((float) (cosine * sums[b] / (sums[b] + shrink)), b);
                }
            }
        }

        private void clear() {
            for (int i = 0; i < touchedCount; i++) {
                sums[touched[i]] = 0;
                counts[touched[i]] = 0;
            }
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
