package fittingroom.trials;

import fittingroom.base.Problem;
import fittingroom.base.Severity;

/// What can be wrong with a trial.
public enum TrialProblem implements Problem.Kind {
    NO_FILE("FR-E-21"),
    UNREADABLE("FR-E-22"),
    NOT_ENOUGH_COLUMNS("FR-E-23"),
    NOTHING_LEARNED("FR-E-24"),
    NOTHING_ASKED("FR-E-25"),
    NO_SUCH_MODEL("FR-E-26"),
    NO_LOG("FR-E-27"),
    NO_DAYS("FR-E-28");

    private final String code;

    TrialProblem(String code) {
        this.code = code;
    }

    @Override
    public Tag tag() {
        return Tag.named(code, Severity.ERROR, "trials.problem.", name());
    }
}
