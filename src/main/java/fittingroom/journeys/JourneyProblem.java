package fittingroom.journeys;

import fittingroom.base.Problem;
import fittingroom.base.Severity;

/// What can be wrong with a journey or its file. The place comes first: a step by its number, from 1.
public enum JourneyProblem implements Problem.Kind {
    /// Details: path.
    NO_FILE("FR-J-01"),
    /// Details: what the reader met, line.
    UNREADABLE("FR-J-02"),
    /// Details: place, what stands there, what it does not fit.
    WORD("FR-J-03"),
    /// Details: what the file says it is, what is read here.
    VERSION("FR-J-05"),
    /// Details: megabytes.
    TOO_LARGE("FR-J-07"),
    /// Details: step.
    OUT_OF_ORDER("FR-J-08"),
    /// Details: step, product.
    NO_PRODUCT("FR-J-09"),
    /// Details: name.
    NO_SHOPPER("FR-J-10"),
    /// Details: step, act, channel.
    IMPOSSIBLE("FR-J-11"),
    /// Details: most steps.
    TOO_LONG("FR-J-12"),
    /// Details: path of a folder.
    NO_JOURNEYS("FR-J-13"),
    /// Details: step, of the past before the journey.
    PAST_TOO_LATE("FR-J-14");

    private final String code;

    JourneyProblem(String code) {
        this.code = code;
    }

    @Override
    public Tag tag() {
        return Tag.named(code, Severity.ERROR, "journeys.problem.", name());
    }
}
