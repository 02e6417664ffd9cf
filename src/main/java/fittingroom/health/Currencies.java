package fittingroom.health;

import fittingroom.catalog.Product;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Do all prices speak one currency? Prices of two are never compared, so boosts and checks by price pass over the
/// smaller part.
final class Currencies implements HealthCheck {

    private static final double NEVER = 2;

    @Override
    public HealthProblem kind() {
        return HealthProblem.CURRENCIES;
    }

    @Override
    public boolean asks(Subject subject) {
        return subject.hasProducts();
    }

    @Override
    public Optional<Finding> look(Subject subject) {
        Map<String, Long> counts = new TreeMap<>();
        for (Product product : subject.catalog().products()) {
            product.price().ifPresent(price -> counts.merge(price.currency(), 1L, Long::sum));
        }
        if (counts.size() < 2) {
            return Optional.empty();
        }
        long priced = counts.values().stream().mapToLong(Long::longValue).sum();
        String main = Collections.max(counts.entrySet(), Map.Entry.comparingByValue()).getKey();
        return Goods.in(subject, product -> subject.catalog().product(product).price()
                        .filter(price -> !price.currency().equals(main)).isPresent())
                .finding(subject, kind(), 0, NEVER)
                .map(found -> found.telling(found.count(), priced, main.isEmpty() ? "–" : main));
    }
}
