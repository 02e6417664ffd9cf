package fittingroom.intake;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/// Rows that were set aside before, repaired in a spreadsheet and read again: the mark that kept a cell from running as
/// a formula comes off. Any other table stays as it is.
record RepairedRows(RowReader rows) implements RowReader {

    /// The rows themselves where nothing says that they were set aside.
    static RowReader over(RowReader rows) {
        return rows.columns().containsAll(RejectedRows.REASONS) && rows.record().isEmpty() ? new RepairedRows(rows) : rows;
    }

    @Override
    public String cell(int column) {
        String text = rows.cell(column);
        boolean marked = text.length() > 1 && text.charAt(0) == '\'' && "=+-@\t\r".indexOf(text.charAt(1)) >= 0;
        return marked ? text.substring(1) : text;
    }

    @Override
    public List<String> columns() {
        return rows.columns();
    }

    @Override
    public boolean next() throws IOException {
        return rows.next();
    }

    @Override
    public long row() {
        return rows.row();
    }

    @Override
    public Optional<IntakeProblem> damage() {
        return rows.damage();
    }

    @Override
    public boolean isBroken() {
        return rows.isBroken();
    }
}
