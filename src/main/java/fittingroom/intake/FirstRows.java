package fittingroom.intake;

import java.util.ArrayList;
import java.util.List;

/// The first rows of a file as they stand there, with their numbers and what was found wanting in them. Damaged rows are
/// among them.
final class FirstRows {

    private static final int MOST = 50;
    private static final int MOST_MARKS = 400;

    private final List<List<String>> rows = new ArrayList<>();
    private final List<Long> numbers = new ArrayList<>();
    private final List<Offender> marks = new ArrayList<>();

    /// @param columns how many of them the sample has
    void see(RowReader row, int columns) {
        if (rows.size() < MOST) {
            List<String> cells = new ArrayList<>(columns);
            for (int i = 0; i < columns; i++) {
                cells.add(Findings.cut(row.cell(i)));
            }
            rows.add(cells);
            numbers.add(row.row());
        }
    }

    void mark(IntakeProblem kind, long row, String column, String value) {
        boolean early = numbers.size() < MOST || row <= numbers.getLast();
        if (early && marks.size() < MOST_MARKS) {
            marks.add(new Offender(kind.code(), row, column, Findings.cut(value)));
        }
    }

    List<List<String>> rows() {
        return rows;
    }

    List<Long> numbers() {
        return numbers;
    }

    List<Offender> marks() {
        return marks.stream().filter(mark -> numbers.contains(mark.row())).toList();
    }
}
