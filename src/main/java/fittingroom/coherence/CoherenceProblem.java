package fittingroom.coherence;

import fittingroom.base.Problem;
import fittingroom.base.Severity;

/// What can be wrong with a file of pairs. A pair whose products nobody knows is no problem: it is judged unsure.
public enum CoherenceProblem implements Problem.Kind {
    NO_ROWS("FR-C-01"),
    /// Details: the column.
    NO_COLUMN("FR-C-02"),
    /// Details: what the reader said.
    BROKEN("FR-C-03");

    private final String code;

    CoherenceProblem(String code) {
        this.code = code;
    }

    @Override
    public Tag tag() {
        return Tag.named(code, Severity.ERROR, "coherence.problem.", name());
    }
}
