package fittingroom.workbench;

/// A deed that could not be written into the workspace, though it already shows. It undoes nothing by itself: whoever
/// edits the draft runs what puts things back.
///
/// @param about the case
/// @param putBack undoes the deed; for the thread that edits
public record Unkept(String about, Throwable why, Runnable putBack) {}
