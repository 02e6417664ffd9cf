package fittingroom.coherence;

import fittingroom.catalog.Product;
import it.unimi.dsi.fastutil.floats.FloatArrayList;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/// What this shop asks for each group of things and each brand, so that a price is compared with its own kind. It
/// compares no two currencies.
final class ShopPrices {

    /// Nothing known of the shop.
    static final ShopPrices NONE = new ShopPrices(Map.of(), Map.of());

    private static final int ENOUGH = 5;

    private final Map<Long, Float> medians;
    private final Map<Integer, Float> tiers;

    private ShopPrices(Map<Long, Float> medians, Map<Integer, Float> tiers) {
        this.medians = medians;
        this.tiers = tiers;
    }

    /// Gathers prices first, then is asked.
    static final class Gathering {
        private final Map<Long, FloatArrayList> prices = new HashMap<>();
        private final Map<Integer, FloatArrayList> brands = new HashMap<>();

        void add(Product product, int group) {
            if (group >= 0 && !Float.isNaN(log(product))) {
                prices.computeIfAbsent(key(group, currency(product)), key -> new FloatArrayList()).add(log(product));
            }
        }

        /// After all products were added once.
        void addBrand(Product product, int group, ShopPrices byGroup) {
            float position = byGroup.position(product, group);
            int brand = brand(product);
            if (brand != 0 && !Float.isNaN(position)) {
                brands.computeIfAbsent(brand, key -> new FloatArrayList()).add(position);
            }
        }

        ShopPrices done() {
            return new ShopPrices(medians(prices), medians(brands));
        }

        private static <K> Map<K, Float> medians(Map<K, FloatArrayList> lists) {
            Map<K, Float> medians = new HashMap<>();
            lists.forEach((key, list) -> {
                if (list.size() >= ENOUGH) {
                    float[] sorted = list.toFloatArray();
                    java.util.Arrays.sort(sorted);
                    medians.put(key, sorted[sorted.length / 2]);
                }
            });
            return medians;
        }
    }

    Coded.Money of(Product product, int group, int level) {
        int brand = brand(product);
        return new Coded.Money(
                log(product), level, position(product, group), brand, currency(product),
                tiers.getOrDefault(brand, Float.NaN));
    }

    float position(Product product, int group) {
        Float median = medians.get(key(group, currency(product)));
        return median == null ? Float.NaN : log(product) - median;
    }

    private static float log(Product product) {
        double amount = product.price().map(fittingroom.base.Money::toDouble).orElse(0.0);
        return amount > 0 ? (float) Math.log(amount) : Float.NaN;
    }

    private static int currency(Product product) {
        return product.price().map(price -> price.currency().hashCode()).orElse(0);
    }

    private static int brand(Product product) {
        return product.brand().isBlank() ? 0 : product.brand().strip().toLowerCase(Locale.ROOT).hashCode();
    }

    private static long key(int group, int currency) {
        return ((long) group << 32) ^ (currency & 0xffffffffL);
    }
}
