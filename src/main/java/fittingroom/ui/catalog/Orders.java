package fittingroom.ui.catalog;

import fittingroom.base.Money;
import fittingroom.catalog.Catalog;
import fittingroom.catalog.Product;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/// All products of a catalog in each order that was asked for, sorted once. Ties keep the order of the catalog.
final class Orders {

    private final Catalog catalog;
    private final int[] events;
    private final Map<Order, int[]> sorted = new ConcurrentHashMap<>();

    /// @param events of the log by ordinal
    Orders(Catalog catalog, int[] events) {
        this.catalog = catalog;
        this.events = events;
    }

    /// Ordinals of all products. The array must not be written to.
    int[] of(Order order) {
        return sorted.computeIfAbsent(order, this::sort);
    }

    private int[] sort(Order order) {
        return switch (order.key()) {
            case POPULARITY -> by(order, ordinal -> Optional.of(events[ordinal]));
            case NEWEST -> by(order, Optional::of);
            case PRICE -> by(order, ordinal -> catalog.product(ordinal).price().map(Money::minor));
            case NAME -> by(order, ordinal -> text(catalog.product(ordinal).title()));
            case ID -> by(order, ordinal -> text(catalog.product(ordinal).id().value()));
            case BRAND -> by(order, ordinal -> text(catalog.product(ordinal).brand()));
            case CATEGORY -> by(order, ordinal -> text(catalog.product(ordinal).category().toString()));
            case STOCK -> by(order, ordinal -> stock(catalog.product(ordinal)));
        };
    }

    private static Optional<Integer> stock(Product product) {
        return product.stock().isPresent() ? Optional.of(product.stock().getAsInt()) : Optional.empty();
    }

    private static Optional<String> text(String text) {
        return text.isBlank() ? Optional.empty() : Optional.of(text.toLowerCase(java.util.Locale.ROOT));
    }

    private <T extends Comparable<T>> int[] by(Order order, IntFunction<Optional<T>> value) {
        record Placed<T>(int ordinal, T value) {}

        Comparator<Placed<T>> rising = Comparator.comparing(Placed::value);
        Comparator<Placed<T>> wanted = order.descending() ? rising.reversed() : rising;
        IntStream valued = IntStream.range(0, catalog.size()).boxed()
                .flatMap(ordinal -> value.apply(ordinal).map(one -> new Placed<>(ordinal, one)).stream())
                .sorted(wanted)
                .mapToInt(Placed::ordinal);
        IntStream without = IntStream.range(0, catalog.size()).filter(ordinal -> value.apply(ordinal).isEmpty());
        return IntStream.concat(valued, without).toArray();
    }
}
