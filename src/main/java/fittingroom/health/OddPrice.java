package fittingroom.health;

import fittingroom.base.Money;
import fittingroom.catalog.Facet;
import it.unimi.dsi.fastutil.doubles.DoubleArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Is a price far out of line with its own kind? Meant are prices of nothing, and those more than six times above or below
/// the median of at least eight products of the same type and currency; where a kind is spread wider by nature, five
/// times its own spread (median absolute deviation of the logarithms) is allowed. Six times is what a slipped decimal
/// point exceeds and hardly a fine edition does.
final class OddPrice implements HealthCheck {

    private static final int ENOUGH = 8;
    private static final double TIMES = 6;
    private static final double SPREADS = 5;
    private static final double NEVER = 2;

    @Override
    public HealthProblem kind() {
        return HealthProblem.ODD_PRICE;
    }

    @Override
    public boolean asks(Subject subject) {
        return subject.hasProducts();
    }

    @Override
    public Optional<Finding> look(Subject subject) {
        Map<String, double[]> kinds = kinds(subject);
        return Goods.in(subject, product -> isOdd(subject, product, kinds)).finding(subject, kind(), 0, NEVER);
    }

    private static boolean isOdd(Subject subject, int product, Map<String, double[]> kinds) {
        Optional<Money> price = subject.catalog().product(product).price();
        if (price.isEmpty()) {
            return false;
        }
        if (price.get().minor() <= 0) {
            return true;
        }
        double[] kind = kinds.getOrDefault(key(subject, product, price.get()), new double[0]);
        return kind.length == 2 && Math.abs(Math.log(price.get().toDouble()) - kind[0]) > kind[1];
    }

    /// For each kind the median of the logarithms and how far from it is too far.
    private static Map<String, double[]> kinds(Subject subject) {
        Map<String, DoubleArrayList> prices = new HashMap<>();
        for (int product = 0; product < subject.catalog().size(); product++) {
            Optional<Money> price = subject.catalog().product(product).price().filter(one -> one.minor() > 0);
            if (price.isPresent() && subject.catalog().attributes(product).knows(Facet.TYPE)) {
                prices.computeIfAbsent(key(subject, product, price.get()), key -> new DoubleArrayList())
                        .add(Math.log(price.get().toDouble()));
            }
        }
        Map<String, double[]> kinds = new HashMap<>();
        prices.forEach((key, list) -> {
            if (list.size() >= ENOUGH) {
                double median = median(list.toDoubleArray());
                double spread = median(list.doubleStream().map(log -> Math.abs(log - median)).toArray());
                kinds.put(key, new double[] {median, Math.max(Math.log(TIMES), SPREADS * spread)});
            }
        });
        return kinds;
    }

    private static String key(Subject subject, int product, Money price) {
        return subject.catalog().attributes(product).first(Facet.TYPE).orElse("") + " " + price.currency();
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
