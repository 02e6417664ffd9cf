package fittingroom.shoppers;

import fittingroom.catalog.Catalog;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// What one shopper likes, feature by feature, learned from what they did. It is made for one request and never
/// stored.
///
/// Each thing done gives its fading weight to every feature of its product; a feature's share of all weight, lifted
/// by the square root so that a second taste still counts, is how much it is liked. A product's liking is the mean
/// over its features, weighted by how much a feature tells.
public final class Affinities {

    /// Nothing is known to be liked.
    public static final Affinities NONE = of(Features.of(Catalog.EMPTY), Past.NONE, new int[0], 0);

    private static final double HALF_LIFE_DAYS = 30;
    /// Weight below which little is believed: about three views.
    private static final double DOUBT = 3;

    private final Features features;
    private final float[] liked;
    private final boolean empty;

    private Affinities(Features features, float[] liked, boolean empty) {
        this.features = features;
        this.liked = liked;
        this.empty = empty;
    }

    /// @param visit ordinals of products seen in this visit, each as much as a view now
    public static Affinities of(Features features, Past past, int[] visit, long now) {
        double[] sums = new double[features.count()];
        double total = 0;
        for (int n = 0; n < past.size(); n++) {
            double weight = past.weight(n, now, HALF_LIFE_DAYS);
            total += Math.max(0, weight);
            add(features, past.product(n), weight, sums);
        }
        for (int product : visit) {
            total += 1;
            add(features, product, 1, sums);
        }
        float[] liked = new float[sums.length];
        if (total > 0) {
            double trust = total / (total + DOUBT);
            for (int i = 0; i < sums.length; i++) {
                liked[i] = (float) (trust * Math.sqrt(Math.clamp(sums[i] / total, 0, 1)));
            }
        }
        return new Affinities(features, liked, total == 0);
    }

    public boolean isEmpty() {
        return empty;
    }

    /// How much a value of an attribute is liked, 0 to 1; 0 where no product has it.
    ///
    /// @param attribute code of a facet that people have a taste in, or `brand`, or `category` for the last of its names
    public double liking(String attribute, String value) {
        int feature = features.find(attribute, value);
        return feature < 0 ? 0 : liked[feature];
    }

    /// Between 0 and 1; 0 for a product without features.
    public float of(int product) {
        float sum = 0;
        float weights = 0;
        for (int at = features.from(product); at < features.to(product); at++) {
            int feature = features.feature(at);
            sum += features.weight(feature) * liked[feature];
            weights += features.weight(feature);
        }
        return weights == 0 ? 0 : sum / weights;
    }

    /// Puts [#of(int)] of every product into its place.
    public void fill(float[] out, Memory memory) {
        Prefixes prefixes = features.prefixes();
        if (memory.sums.length < prefixes.size()) {
            memory.sums = new float[prefixes.size()];
        }
        float[] counts = new float[liked.length];
        for (int feature = 0; feature < counts.length; feature++) {
            counts[feature] = features.weight(feature) * liked[feature];
        }
        prefixes.means(counts, memory.sums, out);
    }

    /// Flat memory to fill in tastes with, for one thread at a time.
    public static final class Memory {
        private float[] sums = new float[0];
    }

    /// The features of a product that count most for this shopper, the most liked and telling first. What a third of
    /// the catalog has, as being for adults or plain, is no taste and is not named, unless there is nothing else.
    public List<String> reasons(int product, int most) {
        List<Integer> found = new ArrayList<>();
        for (int at = features.from(product); at < features.to(product); at++) {
            if (liked[features.feature(at)] > 0) {
                found.add(features.feature(at));
            }
        }
        if (found.stream().anyMatch(features::tells)) {
            found.removeIf(feature -> !features.tells(feature));
        }
        found.sort(Comparator.comparingDouble((Integer feature) -> -liked[feature] * features.weight(feature) * features.rarity(feature))
                .thenComparing(feature -> feature));
        return found.stream().distinct().limit(most).map(features::name).toList();
    }

    /// How much a feature is liked, 0 to 1.
    public record Liking(String name, float much) {}

    /// What this shopper likes most, but for what a third of the catalog has.
    public List<Liking> strongest(int most) {
        List<Integer> found = new ArrayList<>();
        for (int feature = 0; feature < liked.length; feature++) {
            if (liked[feature] > 0 && features.tells(feature)) {
                found.add(feature);
            }
        }
        found.sort(Comparator.comparingDouble((Integer feature) -> -liked[feature]).thenComparing(feature -> feature));
        return found.stream().limit(most).map(feature -> new Liking(features.name(feature), liked[feature])).toList();
    }

    private static void add(Features features, int product, double weight, double[] sums) {
        for (int at = features.from(product); at < features.to(product); at++) {
            sums[features.feature(at)] += weight;
        }
    }
}
