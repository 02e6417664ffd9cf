package fittingroom.intake;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/// What can be seen of a file before its format is known: how it is written and what its columns are called. It holds
/// no cell, so that no format is found by what stands in one file.
///
/// @param names of the columns in the simple form of [Names]; those inside objects of JSON behind the object's name
record Clues(Plan.Shape shape, Set<String> names) {

    static Clues of(Plan.Shape shape, List<String> columns, Format format) {
        return new Clues(shape, Set.copyOf(columns.stream().map(format::key).toList()));
    }

    boolean isJson() {
        return shape != Plan.Shape.TABLE && shape != Plan.Shape.XML;
    }

    boolean all(String wanted) {
        return Arrays.stream(wanted.split(",")).allMatch(names::contains);
    }

    boolean any(String wanted) {
        return Arrays.stream(wanted.split(",")).anyMatch(names::contains);
    }

    /// Whether a column's name begins so.
    boolean begins(String prefix) {
        return names.stream().anyMatch(name -> name.startsWith(prefix));
    }
}
