package fittingroom.intake;

import fittingroom.base.Severity;

/// All rows of one file with the same problem: how many, and the first of them in words. It does not list the
/// others; the file of rejected rows does.
///
/// @param row as a spreadsheet counts, the header being row 1; 0 where the problem is the whole file's
/// @param column name of the column at fault, or empty
/// @param value what stands there, cut, or empty
public record ProblemGroup(
        String code, Severity severity, long count, long row, String column, String value, String message) {}
