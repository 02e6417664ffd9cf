package fittingroom.catalog;

import fittingroom.base.Money;
import it.unimi.dsi.fastutil.longs.LongArrayList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Where each price stands among the prices of its own kind in this shop, and each brand among the brands. It compares
/// no two currencies, and says nothing of a kind of which the shop has too few.
public final class PriceBands {

    /// So many prices of a kind are needed before one of them is called high or low.
    public static final int ENOUGH = 8;
    /// So many placed products make a brand, and so many brands a scale.
    public static final int BRAND = 5;
    public static final int BRANDS = 3;

    private static final List<String> BANDS = List.of("lowest", "low", "middle", "high", "highest");
    private static final double ENTRY = 0.35;
    private static final double PREMIUM = 0.65;
    private static final double OF_TYPE = 0.9;
    private static final double OF_GROUP = 0.7;
    private static final double OF_BRAND = 0.7;

    /// The place of one price.
    ///
    /// @param kind type that it is compared with, or in brackets a group of types
    /// @param among how many prices of the kind there are
    /// @param share of them that are lower, 0 to 1, equal ones counting half
    public record Place(String kind, int among, double share, double confidence) {
        String band() {
            return BANDS.get(Math.min(BANDS.size() - 1, (int) (share * BANDS.size())));
        }
    }

    private final List<Optional<Place>> places;
    private final Map<String, Double> brands;

    private PriceBands(List<Optional<Place>> places, Map<String, Double> brands) {
        this.places = places;
        this.brands = brands;
    }

    public static PriceBands of(Catalog catalog) {
        Lexicon lexicon = Lexicon.shipped();
        Map<String, long[]> byKind = prices(catalog, lexicon);
        List<Optional<Place>> places = new ArrayList<>(catalog.size());
        Map<String, List<Double>> byBrand = new HashMap<>();
        for (int ordinal = 0; ordinal < catalog.size(); ordinal++) {
            Optional<Place> place = place(catalog, ordinal, byKind, lexicon);
            places.add(place);
            String brand = brandOf(catalog.product(ordinal));
            if (!brand.isEmpty()) {
                place.ifPresent(one -> byBrand.computeIfAbsent(brand, key -> new ArrayList<>()).add(one.share()));
            }
        }
        Map<String, Double> brands = new HashMap<>();
        byBrand.forEach((brand, shares) -> {
            if (shares.size() >= BRAND) {
                brands.put(brand, median(shares));
            }
        });
        return new PriceBands(places, brands.size() >= BRANDS ? brands : Map.of());
    }

    /// Where the price of a product stands; empty where it has none, or too few are like it.
    public Optional<Place> place(int ordinal) {
        return places.get(ordinal);
    }

    /// The median place of the prices of a brand, 0 to 1; empty where the shop has too little of it.
    public Optional<Double> brand(Product product) {
        return Optional.ofNullable(brands.get(brandOf(product)));
    }

    /// The catalog with price bands and brand tiers, where neither a column nor a person says otherwise.
    public static Catalog over(Catalog catalog, Corrections corrections) {
        PriceBands bands = of(catalog);
        List<Attributes> next = new ArrayList<>(catalog.size());
        for (int ordinal = 0; ordinal < catalog.size(); ordinal++) {
            next.add(bands.standing(catalog, ordinal, corrections.of(catalog.product(ordinal).id()).keySet()));
        }
        return catalog.knowing(next);
    }

    private Attributes standing(Catalog catalog, int ordinal, Set<Facet> said) {
        Attributes next = catalog.attributes(ordinal);
        if (!said.contains(Facet.BAND)) {
            next = answer(next, Facet.BAND, place(ordinal).map(place ->
                    new Reading(place.band(), Reading.Origin.SHOP, place.confidence())));
        }
        return said.contains(Facet.TIER) ? next : answer(next, Facet.TIER, brand(catalog.product(ordinal)).map(share ->
                new Reading(share < ENTRY ? "entry" : share > PREMIUM ? "premium" : "middle", Reading.Origin.SHOP, OF_BRAND)));
    }

    /// What a file says stands; what was worked out before is worked out anew.
    private static Attributes answer(Attributes known, Facet facet, Optional<Reading> reading) {
        boolean said = known.of(facet).stream().anyMatch(one -> one.from() != Reading.Origin.SHOP);
        List<Reading> next = reading.map(List::of).orElse(List.of());
        return said || known.of(facet).equals(next) ? known : known.with(facet, next);
    }

    private static Map<String, long[]> prices(Catalog catalog, Lexicon lexicon) {
        Map<String, LongArrayList> lists = new HashMap<>();
        for (int ordinal = 0; ordinal < catalog.size(); ordinal++) {
            Optional<Money> price = catalog.product(ordinal).price().filter(one -> one.minor() > 0);
            for (String kind : price.isEmpty() ? List.<String>of() : kinds(catalog.attributes(ordinal), lexicon)) {
                lists.computeIfAbsent(key(kind, price.get()), one -> new LongArrayList()).add(price.get().minor());
            }
        }
        Map<String, long[]> sorted = new HashMap<>();
        lists.forEach((kind, list) -> {
            long[] prices = list.toLongArray();
            Arrays.sort(prices);
            sorted.put(kind, prices);
        });
        return sorted;
    }

    private static Optional<Place> place(Catalog catalog, int ordinal, Map<String, long[]> byKind, Lexicon lexicon) {
        Optional<Money> price = catalog.product(ordinal).price().filter(one -> one.minor() > 0);
        if (price.isEmpty()) {
            return Optional.empty();
        }
        double sure = OF_TYPE;
        for (String kind : kinds(catalog.attributes(ordinal), lexicon)) {
            long[] prices = byKind.getOrDefault(key(kind, price.get()), new long[0]);
            if (prices.length >= ENOUGH) {
                double type = catalog.attributes(ordinal).of(Facet.TYPE).getFirst().confidence();
                return Optional.of(new Place(kind, prices.length, share(prices, price.get().minor()), sure * type));
            }
            sure = OF_GROUP;
        }
        return Optional.empty();
    }

    /// The type first, then its group.
    private static List<String> kinds(Attributes known, Lexicon lexicon) {
        return known.first(Facet.TYPE)
                .map(type -> lexicon.concept(Facet.TYPE, type).map(concept -> List.of(type, "[" + concept.group() + "]")).orElse(List.of(type)))
                .orElse(List.of());
    }

    private static double share(long[] sorted, long price) {
        return (lower(sorted, price) + lower(sorted, price + 1)) / 2.0 / sorted.length;
    }

    /// How many are lower, in as few looks where thousands cost the same as where no two do.
    private static int lower(long[] sorted, long price) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] < price) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static double median(List<Double> shares) {
        List<Double> sorted = shares.stream().sorted().toList();
        return sorted.get(sorted.size() / 2);
    }

    private static String key(String kind, Money price) {
        return kind + ' ' + price.currency();
    }

    private static String brandOf(Product product) {
        return product.brand().strip().toLowerCase(Locale.ROOT);
    }
}
