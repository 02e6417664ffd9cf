package fittingroom.review;

import fittingroom.base.Problem;
import fittingroom.base.Severity;

/// Why a verdict is not taken. All are errors: nothing was changed.
public enum ReviewProblem implements Problem.Kind {
    /// Details: pair, product id.
    PRODUCT_GONE(1, "gone"),
    /// Details: what was given, reasons known.
    NOT_A_REASON(2, "reason"),
    /// Details: consequence, verdict.
    DOES_NOT_FOLLOW(3, "follow"),
    /// Details: pair, who judged it.
    ALREADY_JUDGED(4, "judged"),
    /// Details: number of the decision.
    NO_SUCH_DECISION(5, "decision"),
    /// Details: type of the case.
    NO_PATTERN(6, "pattern");

    private final int number;
    private final String key;

    ReviewProblem(int number, String key) {
        this.number = number;
        this.key = key;
    }

    @Override
    public Tag tag() {
        return new Tag("FR-V-0" + number, Severity.ERROR, "review.problem." + key);
    }
}
