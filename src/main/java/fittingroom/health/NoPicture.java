package fittingroom.health;

import java.util.Optional;

/// Has every product a picture? Drawings stand in for them here, but a shop page has none: a note.
final class NoPicture implements HealthCheck {

    private static final double NEVER = 2;

    @Override
    public HealthProblem kind() {
        return HealthProblem.NO_PICTURE;
    }

    @Override
    public boolean asks(Subject subject) {
        return subject.hasProducts();
    }

    @Override
    public Optional<Finding> look(Subject subject) {
        return Goods.in(subject, product -> subject.catalog().product(product).picture().isBlank())
                .finding(subject, kind(), NEVER, NEVER);
    }
}
