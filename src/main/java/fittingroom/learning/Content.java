package fittingroom.learning;

import fittingroom.catalog.Catalog;
import it.unimi.dsi.fastutil.floats.FloatArrayList;
import it.unimi.dsi.fastutil.ints.Int2DoubleOpenHashMap;
import it.unimi.dsi.fastutil.ints.IntArrayList;
import it.unimi.dsi.fastutil.ints.IntArrays;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// How alike products are in words and attributes, so that new products and shops without a log are served too. It
/// has seen no shopper.
///
/// TF-IDF with `1 + ln(1 + df)` damping of `ln(1 + n / df)`, unit length, cosine (Salton and Buckley, Term-weighting
/// approaches in automatic text retrieval, 1988). Kernel: terms of the wanted products are merged into one profile
/// and walked through their postings into a dense array; terms that more than a tenth of a large catalog share say
/// too little to be walked. 16 bytes for each term of each product.
public final class Content {

    private static final int WALKED_AT_LEAST = 2000;
    private static final int PROFILE_TERMS = 64;
    /// Against what the strongest common term adds.
    private static final double WORTH_SAYING = 0.1;

    final int[] start;
    final int[] terms;
    final float[] weights;
    final String[] names;
    private final int[] postingStart;
    private final int[] postings;
    private final float[] postingWeights;

    Content(int[] start, int[] terms, float[] weights, String[] names) {
        this.start = start;
        this.terms = terms;
        this.weights = weights;
        this.names = names;
        postingStart = new int[names.length + 1];
        for (int term : terms) {
            postingStart[term + 1]++;
        }
        for (int term = 0; term < names.length; term++) {
            postingStart[term + 1] += postingStart[term];
        }
        postings = new int[terms.length];
        postingWeights = new float[terms.length];
        int[] next = postingStart.clone();
        for (int product = 0; product + 1 < start.length; product++) {
            for (int k = start[product]; k < start[product + 1]; k++) {
                int at = next[terms[k]]++;
                postings[at] = product;
                postingWeights[at] = weights[k];
            }
        }
    }

    static Content of(Catalog catalog) {
        Map<String, Integer> numbers = new HashMap<>();
        List<String> names = new ArrayList<>();
        IntArrayList flatTerms = new IntArrayList();
        FloatArrayList flatWeights = new FloatArrayList();
        int[] start = new int[catalog.size() + 1];
        for (int product = 0; product < catalog.size(); product++) {
            Map<Integer, Float> counts = new TreeMap<>();
            Terms.of(catalog, product, (term, weight) -> {
                int number = numbers.computeIfAbsent(term, name -> {
                    names.add(name);
                    return names.size() - 1;
                });
                counts.merge(number, weight, Float::sum);
            });
            counts.forEach((number, weight) -> {
                flatTerms.add(number.intValue());
                flatWeights.add(weight.floatValue());
            });
            start[product + 1] = flatTerms.size();
        }
        int[] terms = flatTerms.toIntArray();
        float[] weights = flatWeights.toFloatArray();
        weigh(start, terms, weights, names.size());
        return new Content(start, terms, weights, names.toArray(String[]::new));
    }

    private static void weigh(int[] start, int[] terms, float[] weights, int termCount) {
        int products = start.length - 1;
        int[] holders = new int[termCount];
        for (int term : terms) {
            holders[term]++;
        }
        for (int product = 0; product < products; product++) {
            double squares = 0;
            for (int k = start[product]; k < start[product + 1]; k++) {
                double idf = Math.log1p((double) products / holders[terms[k]]);
                weights[k] = (float) (Math.log1p(weights[k]) * idf);
                squares += (double) weights[k] * weights[k];
            }
            float length = (float) Math.sqrt(squares);
            for (int k = start[product]; k < start[product + 1] && length > 0; k++) {
                weights[k] /= length;
            }
        }
    }

    /// Cosine of two products, 0 to 1.
    public float cosine(int a, int b) {
        float sum = 0;
        int i = start[a];
        int j = start[b];
        while (i < start[a + 1] && j < start[b + 1]) {
            if (terms[i] == terms[j]) {
                sum += weights[i++] * weights[j++];
            } else if (terms[i] < terms[j]) {
                i++;
            } else {
                j++;
            }
        }
        return Math.min(1, sum);
    }

    /// Adds to `out` how alike every product is to some products together, between 0 and 1.
    ///
    /// @param shares how much each counts; they sum to 1
    /// @param out one place a product, all 0 before
    public void alike(int[] products, float[] shares, float[] out) {
        Profile profile = profile(products, shares);
        int rare = Math.max(WALKED_AT_LEAST, out.length / 10);
        for (int i = 0; i < profile.terms.length; i++) {
            int term = profile.terms[i];
            float weight = profile.weights[i];
            if (postingStart[term + 1] - postingStart[term] <= rare) {
                for (int k = postingStart[term]; k < postingStart[term + 1]; k++) {
                    out[postings[k]] += weight * postingWeights[k];
                }
            }
        }
        for (int p = 0; p < out.length; p++) {
            out[p] = Math.min(1, out[p]);
        }
    }

    @SuppressWarnings("ArrayRecordComponent")
    private record Profile(int[] terms, float[] weights) {}

    private Profile profile(int[] products, float[] shares) {
        Int2DoubleOpenHashMap sums = new Int2DoubleOpenHashMap();
        for (int i = 0; i < products.length; i++) {
            for (int k = start[products[i]]; k < start[products[i] + 1]; k++) {
                sums.addTo(terms[k], (double) shares[i] * weights[k]);
            }
        }
        int[] heaviest = sums.keySet().toIntArray();
        IntArrays.quickSort(heaviest, (a, b) -> {
            int byWeight = Double.compare(sums.get(b), sums.get(a));
            return byWeight != 0 ? byWeight : Integer.compare(a, b);
        });
        heaviest = Arrays.copyOf(heaviest, Math.min(PROFILE_TERMS, heaviest.length));
        float[] kept = new float[heaviest.length];
        double squares = 0;
        for (int i = 0; i < kept.length; i++) {
            kept[i] = (float) sums.get(heaviest[i]);
            squares += (double) kept[i] * kept[i];
        }
        float length = (float) Math.sqrt(squares);
        for (int i = 0; i < kept.length && length > 0; i++) {
            kept[i] /= length;
        }
        return new Profile(heaviest, kept);
    }

    /// The terms that make two products alike, those that add most to their cosine first, in words.
    public List<String> shared(int a, int b, int most) {
        List<Common> common = new ArrayList<>();
        for (int i = start[a]; i < start[a + 1]; i++) {
            int j = Arrays.binarySearch(terms, start[b], start[b + 1], terms[i]);
            if (j >= 0) {
                common.add(new Common(names[terms[i]], weights[i] * weights[j]));
            }
        }
        common.sort(Comparator.comparingDouble(Common::adds).reversed().thenComparing(Common::name));
        double worthSaying = common.isEmpty() ? 0 : WORTH_SAYING * common.getFirst().adds();
        return Terms.shown(common.stream().filter(one -> one.adds() >= worthSaying).map(Common::name).toList(), most);
    }

    private record Common(String name, double adds) {}
}
