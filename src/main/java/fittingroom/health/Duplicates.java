package fittingroom.health;

import fittingroom.catalog.Product;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Is one thing in the catalog twice? Meant are products of equal title, description, brand, category, price, picture and
/// columns under two ids; a colour or size of its own is enough to tell them apart. Slates would show both.
final class Duplicates implements HealthCheck {

    private static final double NEVER = 2;

    @Override
    public HealthProblem kind() {
        return HealthProblem.DUPLICATES;
    }

    @Override
    public boolean asks(Subject subject) {
        return subject.hasProducts();
    }

    @Override
    public Optional<Finding> look(Subject subject) {
        Map<Object, Integer> first = new HashMap<>();
        return Goods.in(subject, product -> first.putIfAbsent(looks(subject.catalog().product(product)), product) != null)
                .finding(subject, kind(), 0, NEVER);
    }

    private static List<Object> looks(Product product) {
        return List.of(
                fold(product.title()), fold(product.description()), fold(product.brand()), product.category(),
                product.price(), product.picture(), product.columns());
    }

    private static String fold(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }
}
