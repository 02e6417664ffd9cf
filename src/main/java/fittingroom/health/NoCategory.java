package fittingroom.health;

import java.util.Optional;

/// Has every product a place in the shop's tree? Rules by category pass over those without: amber from a twentieth on,
/// when it is no slip any more.
final class NoCategory implements HealthCheck {

    private static final double AMBER_FROM = 0.05;
    private static final double NEVER = 2;

    @Override
    public HealthProblem kind() {
        return HealthProblem.NO_CATEGORY;
    }

    @Override
    public boolean asks(Subject subject) {
        return subject.hasProducts();
    }

    @Override
    public Optional<Finding> look(Subject subject) {
        return Goods.in(subject, product -> subject.catalog().product(product).category().isNone())
                .finding(subject, kind(), AMBER_FROM, NEVER);
    }
}
