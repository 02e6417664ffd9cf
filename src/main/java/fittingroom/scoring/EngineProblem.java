package fittingroom.scoring;

import fittingroom.base.Problem;
import fittingroom.base.Severity;

/// What can be wrong with a request. It says nothing about the slate that a good one gets.
public enum EngineProblem implements Problem.Kind {
    /// Details: shopper id.
    NO_SUCH_SHOPPER(1, "scoring.problem.shopper"),
    /// Details: product name.
    NO_SUCH_PRODUCT(2, "scoring.problem.product"),
    /// Details: placement code.
    ANCHOR_NEEDED(3, "scoring.problem.anchor");

    private final int number;
    private final String wordsKey;

    EngineProblem(int number, String wordsKey) {
        this.number = number;
        this.wordsKey = wordsKey;
    }

    @Override
    public Tag tag() {
        return new Tag("FR-E-0" + number, Severity.ERROR, wordsKey);
    }
}
