package fittingroom.health;

import fittingroom.base.Problem;
import fittingroom.base.Severity;
import java.util.List;

/// What one check has found: how bad it is here, how much of it, the first offenders, and what can be done. It is not
/// a guess: its count is that of a direct count.
///
/// @param severity [Severity#ERROR] stops a careful release
/// @param count how many
/// @param of how many were looked at, 0 where that means nothing
/// @param first the first offenders, at most [#SHOWN]
/// @param details for the sentence
public record Finding(
        HealthProblem kind, Severity severity, long count, long of, List<Offender> first, Remedy remedy,
        List<Object> details) {

    /// How many offenders are named.
    public static final int SHOWN = 5;

    public Finding {
        first = first.stream().limit(SHOWN).toList();
        details = List.copyOf(details);
    }

    static Finding of(HealthProblem kind, Severity severity, long count, long of, Remedy remedy) {
        return new Finding(kind, severity, count, of, List.of(), remedy, List.of(count, of));
    }

    Finding naming(List<Offender> offenders) {
        return new Finding(kind, severity, count, of, offenders, remedy, details);
    }

    /// With other details for the sentence than count and whole.
    Finding telling(Object... more) {
        return new Finding(kind, severity, count, of, first, remedy, List.of(more));
    }

    public Problem problem() {
        return Problem.of(kind, details.toArray());
    }

    /// What was found, in one sentence.
    public String sentence() {
        return problem().message();
    }

    /// Whether a person should do something about it.
    public boolean needsYou() {
        return severity != Severity.NOTE;
    }
}
