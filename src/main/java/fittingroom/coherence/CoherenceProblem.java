package fittingroom.coherence;

import fittingroom.base.Problem;
import fittingroom.base.Severity;
import java.util.Locale;

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
    public String code() {
        return code;
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public String wordsKey() {
        return "coherence.problem." + name().toLowerCase(Locale.ROOT);
    }
}
