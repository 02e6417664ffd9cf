package fittingroom.health;

import java.util.Optional;

/// Which products has no event ever named? New or forgotten ones live from their texts alone: a note, amber from four
/// fifths on, when the log most likely tells of another shop.
final class Unseen implements HealthCheck {

    private static final double AMBER_FROM = 0.8;
    private static final double NEVER = 2;

    @Override
    public HealthProblem kind() {
        return HealthProblem.UNSEEN;
    }

    @Override
    public boolean asks(Subject subject) {
        return subject.hasProducts() && subject.hasEvents();
    }

    @Override
    public Optional<Finding> look(Subject subject) {
        boolean[] seen = new boolean[subject.catalog().size()];
        for (int event = 0; event < subject.log().size(); event++) {
            if (subject.log().product(event) >= 0) {
                seen[subject.log().product(event)] = true;
            }
        }
        return Goods.in(subject, product -> !seen[product]).finding(subject, kind(), AMBER_FROM, NEVER);
    }
}
