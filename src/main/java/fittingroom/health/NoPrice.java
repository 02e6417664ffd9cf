package fittingroom.health;

import java.util.Optional;

/// Has every product a price? One without is never compared by price and reads oddly on a page, so a single one is
/// worth a look; from a fifth on the price column was most likely not understood at import.
final class NoPrice implements HealthCheck {

    private static final double RED_FROM = 0.2;

    @Override
    public HealthProblem kind() {
        return HealthProblem.NO_PRICE;
    }

    @Override
    public boolean asks(Subject subject) {
        return subject.hasProducts();
    }

    @Override
    public Optional<Finding> look(Subject subject) {
        return Goods.in(subject, product -> subject.catalog().product(product).price().isEmpty())
                .finding(subject, kind(), 0, RED_FROM);
    }
}
