package fittingroom.ui.review;

import fittingroom.base.Problem;
import fittingroom.base.Severity;

/// What can go wrong at this desk besides what the rooms refuse. Nothing was changed, or it was put back.
enum DeskProblem implements Problem.Kind {
    /// Details: what broke.
    LOOK(21, "look"),
    /// Details: the case, what broke.
    UNKEPT(22, "unkept");

    private final int number;
    private final String key;

    DeskProblem(int number, String key) {
        this.number = number;
        this.key = key;
    }

    @Override
    public Tag tag() {
        return new Tag("FR-V-" + number, Severity.ERROR, "ui.review.problem." + key);
    }
}
