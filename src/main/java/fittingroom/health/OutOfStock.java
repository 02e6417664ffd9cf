package fittingroom.health;

import java.util.Optional;

/// Can what is sold be bought? A tenth or a quarter out of stock is daily business; from 40 % on slates get thin, and
/// from 80 % on the stock column was most likely not understood.
final class OutOfStock implements HealthCheck {

    private static final double AMBER_FROM = 0.4;
    private static final double RED_FROM = 0.8;

    @Override
    public HealthProblem kind() {
        return HealthProblem.OUT_OF_STOCK;
    }

    @Override
    public boolean asks(Subject subject) {
        return subject.hasProducts();
    }

    @Override
    public Optional<Finding> look(Subject subject) {
        return Goods.in(subject, product -> !subject.catalog().product(product).isInStock())
                .finding(subject, kind(), AMBER_FROM, RED_FROM);
    }
}
