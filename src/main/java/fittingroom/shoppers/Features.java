package fittingroom.shoppers;

import fittingroom.base.Money;
import fittingroom.catalog.Attributes;
import fittingroom.catalog.Catalog;
import fittingroom.catalog.Facet;
import fittingroom.catalog.Product;
import fittingroom.catalog.Reading;
import it.unimi.dsi.fastutil.ints.IntArrayList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// What a shopper can like about each product, flat: its type, style, colour, brand, price band and the like, as
/// numbers. It holds products only; who likes what is [Affinities].
public final class Features {

    /// What people have a taste in, each with how much it tells.
    private enum Taste {
        TYPE(Facet.TYPE, 1.0f),
        STYLE(Facet.STYLE, 1.0f),
        OCCASION(Facet.OCCASION, 0.8f),
        COLOUR(Facet.COLOUR, 0.5f),
        MATERIAL(Facet.MATERIAL, 0.4f),
        PATTERN(Facet.PATTERN, 0.4f),
        GENDER(Facet.GENDER, 0.8f),
        AGE(Facet.AGE, 0.6f),
        USE(Facet.USE, 0.7f),
        ROOM(Facet.ROOM, 0.7f),
        SKIN(Facet.SKIN, 0.8f),
        CLAIM(Facet.CLAIM, 0.8f);

        private final Facet facet;
        private final float weight;

        Taste(Facet facet, float weight) {
            this.facet = facet;
            this.weight = weight;
        }
    }

    private static final float BRAND_WEIGHT = 0.9f;
    private static final float PRICE_WEIGHT = 0.6f;
    private static final float CATEGORY_WEIGHT = 0.7f;
    private static final int BANDS = 5;
    private static final double BELIEVED = 0.5;
    /// Rarity of what every third product has.
    private static final double COMMON = Math.log1p(3);

    private static final Set<String> SAYS_NOTHING = Set.of("pattern:plain", "age:adult");

    private final int[] start;
    private final int[] features;
    private final List<String> names;
    private final float[] weights;
    /// Each as people read it, brands as the shop first writes them.
    private final List<String> shown;
    private final float[] rarity;
    private final Map<String, Integer> numbers;
    private final Prefixes prefixes;

    private Features(
            int[] start, int[] features, List<String> names, List<String> shown, float[] weights,
            Map<String, Integer> numbers) {
        this.shown = shown;
        this.numbers = Map.copyOf(numbers);
        this.start = start;
        this.features = features;
        this.names = names;
        this.weights = weights;
        this.rarity = new float[weights.length];
        for (int feature : features) {
            rarity[feature]++;
        }
        for (int feature = 0; feature < rarity.length; feature++) {
            rarity[feature] = (float) Math.log1p((start.length - 1) / rarity[feature]);
        }
        this.prefixes = new Prefixes(start, features, weights);
    }

    public static Features of(Catalog catalog) {
        Map<String, Integer> numbers = new HashMap<>();
        List<String> names = new ArrayList<>();
        List<String> shown = new ArrayList<>();
        List<Float> weights = new ArrayList<>();
        IntArrayList flat = new IntArrayList();
        int[] start = new int[catalog.size() + 1];
        long[] bands = bands(catalog);
        for (int product = 0; product < catalog.size(); product++) {
            for (Named feature : named(catalog, product, bands)) {
                Integer number = numbers.get(feature.name);
                if (number == null) {
                    number = names.size();
                    numbers.put(feature.name, number);
                    names.add(feature.name);
                    shown.add(feature.shown);
                    weights.add(feature.weight);
                }
                flat.add(number.intValue());
            }
            start[product + 1] = flat.size();
        }
        float[] flatWeights = new float[weights.size()];
        for (int i = 0; i < flatWeights.length; i++) {
            flatWeights[i] = weights.get(i);
        }
        return new Features(start, flat.toIntArray(), List.copyOf(names), List.copyOf(shown), flatWeights, numbers);
    }

    Prefixes prefixes() {
        return prefixes;
    }

    /// How many different features there are.
    public int count() {
        return names.size();
    }

    public int from(int product) {
        return start[product];
    }

    public int to(int product) {
        return start[product + 1];
    }

    public int feature(int at) {
        return features[at];
    }

    public float weight(int feature) {
        return weights[feature];
    }

    /// As people read it: `bohemian`, `brand Tamsin Grove`.
    public String name(int feature) {
        return shown.get(feature);
    }

    /// The feature of a value of an attribute, -1 where no product has it.
    int find(String attribute, String value) {
        return numbers.getOrDefault(
                attribute.strip().toLowerCase(Locale.ROOT) + ":" + value.strip().toLowerCase(Locale.ROOT), -1);
    }

    /// How much it tells products apart: the fewer have it, the more.
    float rarity(int feature) {
        return rarity[feature];
    }

    /// False for what a third of all products or more have, and for what is only the lack of something.
    boolean tells(int feature) {
        return rarity[feature] > COMMON && !SAYS_NOTHING.contains(names.get(feature));
    }

    private record Named(String name, float weight, String shown) {}

    private static List<Named> named(Catalog catalog, int ordinal, long[] bands) {
        List<Named> found = new ArrayList<>();
        Attributes attributes = catalog.attributes(ordinal);
        Product product = catalog.product(ordinal);
        for (Taste taste : Taste.values()) {
            for (Reading reading : attributes.of(taste.facet)) {
                if (reading.confidence() >= BELIEVED) {
                    found.add(new Named(
                            taste.facet.code() + ":" + reading.value(), taste.weight, reading.value().replace('-', ' ')));
                }
            }
        }
        if (!product.brand().isBlank()) {
            String brand = product.brand().strip();
            found.add(new Named("brand:" + brand.toLowerCase(Locale.ROOT), BRAND_WEIGHT, "brand " + brand));
        }
        if (!product.category().isNone()) {
            String category = product.category().leaf();
            found.add(new Named("category:" + category.toLowerCase(Locale.ROOT), CATEGORY_WEIGHT, "category " + category));
        }
        product.price().map(price -> "range " + band(price, bands) + " of " + BANDS)
                .ifPresent(range -> found.add(new Named("price:" + range, PRICE_WEIGHT, "price " + range)));
        return found;
    }

    private static long[] bands(Catalog catalog) {
        long[] prices = catalog.products().stream()
                .flatMap(product -> product.price().stream()).mapToLong(Money::minor).sorted().toArray();
        long[] bands = new long[BANDS - 1];
        for (int i = 1; i < BANDS; i++) {
            bands[i - 1] = prices.length == 0 ? 0 : prices[(int) ((long) prices.length * i / BANDS)];
        }
        return bands;
    }

    private static int band(Money price, long[] bands) {
        int at = Arrays.binarySearch(bands, price.minor());
        return (at < 0 ? -at - 1 : at + 1) + 1;
    }
}
