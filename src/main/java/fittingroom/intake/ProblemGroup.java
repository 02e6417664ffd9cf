package fittingroom.intake;

import fittingroom.base.Severity;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// All rows of one file with the same problem: how many, and the first of them in words. It does not list them
/// all; the file of rejected rows does.
///
/// @param row as a spreadsheet counts, the header being row 1; 0 where the problem is the whole file's
/// @param column name of the column at fault, or empty
/// @param value what stands there, cut, or empty
/// @param first the first few offenders
/// @param values what stood there how often, of the first different values; empty for notes
public record ProblemGroup(
        String code, Severity severity, long count, long row, String column, String value, String message,
        List<Offender> first, Map<String, Long> values) {

    public ProblemGroup {
        first = List.copyOf(first);
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /// The cause, as it is named among the others.
    public IntakeProblem cause() {
        return Arrays.stream(IntakeProblem.values()).filter(one -> one.code().equals(code)).findFirst().orElseThrow();
    }
}
