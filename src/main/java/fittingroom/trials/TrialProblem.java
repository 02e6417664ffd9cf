package fittingroom.trials;

import fittingroom.base.Problem;
import fittingroom.base.Severity;
import java.util.Locale;

/// What can be wrong with a trial.
public enum TrialProblem implements Problem.Kind {
    NO_FILE("FR-E-21"),
    UNREADABLE("FR-E-22"),
    NOT_ENOUGH_COLUMNS("FR-E-23"),
    NOTHING_LEARNED("FR-E-24"),
    NOTHING_ASKED("FR-E-25"),
    NO_SUCH_MODEL("FR-E-26");

    private final String code;

    TrialProblem(String code) {
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
        return "trials.problem." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
