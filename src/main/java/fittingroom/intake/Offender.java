package fittingroom.intake;

/// One cell that was found wanting, and why. It is told for the first few only.
///
/// @param code of the problem
/// @param row as a spreadsheet counts, the header being row 1; 0 where the problem is the whole file's
/// @param column its name, or empty
/// @param value what stands there, cut, or empty
public record Offender(String code, long row, String column, String value) {}
