package fittingroom.intake;

import java.util.List;
import java.util.Optional;

/// Takes a row apart into the lines that are in it and has each checked as a row of its own. The row counts once: kept
/// where anything of it was, else set aside, else folded.
final class Unfolding implements Assembler {

    private final LineFormat format;
    private final Mapping found;
    private final Findings findings;
    private final LineRows lines;
    private final RowReader shown;
    private final Assembler each;
    private final List<Field> fields;

    Unfolding(LineFormat format, Desk desk) {
        this.format = format;
        found = desk.mapping();
        findings = desk.findings();
        lines = new LineRows(desk.kind(), found, new NoRows());
        shown = FixedRows.over(lines, desk.options().fixes());
        Desk inner = desk.with(lines.mapping());
        each = TreatedRows.before(inner.plain(false), inner);
        fields = Field.of(desk.kind()).stream().filter(found::has).toList();
    }

    @Override
    public void row(RowReader row) {
        Line common = new Line();
        for (Field field : fields) {
            common.set(field, format.text(row, found, field));
        }
        findings.open();
        format.lines(row, common, line -> {
            lines.show(row, line);
            each.row(shown);
        });
        findings.close(row, format.about(row, common));
    }

    @Override
    public void finish() {
        each.finish();
    }

    /// Stands where no row is read yet.
    private static final class NoRows implements RowReader {
        @Override
        public List<String> columns() {
            return List.of();
        }

        @Override
        public boolean next() {
            return false;
        }

        @Override
        public long row() {
            return 0;
        }

        @Override
        public String cell(int column) {
            return "";
        }

        @Override
        public Optional<IntakeProblem> damage() {
            return Optional.empty();
        }

        @Override
        public boolean isBroken() {
            return false;
        }
    }
}
