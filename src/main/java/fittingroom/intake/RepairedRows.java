package fittingroom.intake;

/// Rows that were set aside before, repaired in a spreadsheet and read again: the mark that kept a cell from running as
/// a formula comes off. Any other table stays as it is.
record RepairedRows(RowReader rows) implements RowsOver {

    /// The rows themselves where nothing says that they were set aside.
    static RowReader over(RowReader rows) {
        return rows.columns().containsAll(RejectedRows.REASONS) && rows.record().isEmpty() ? new RepairedRows(rows) : rows;
    }

    @Override
    public String cell(int column) {
        return Formula.plain(rows.cell(column));
    }
}
