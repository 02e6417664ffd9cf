package fittingroom.health;

import fittingroom.catalog.Facet;
import java.util.Optional;

/// Could it be read what each product is? What has no type is never called a clash and completes nothing. A few odd
/// things are in every shop; from a tenth on words are missing in the lexicon, and from a half on most likely the
/// language is.
final class Unread implements HealthCheck {

    private static final double AMBER_FROM = 0.1;
    private static final double RED_FROM = 0.5;

    @Override
    public HealthProblem kind() {
        return HealthProblem.UNREAD;
    }

    @Override
    public boolean asks(Subject subject) {
        return subject.hasProducts();
    }

    @Override
    public Optional<Finding> look(Subject subject) {
        return Goods.in(subject, product -> !subject.catalog().attributes(product).knows(Facet.TYPE))
                .finding(subject, kind(), AMBER_FROM, RED_FROM);
    }
}
