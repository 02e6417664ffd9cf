package fittingroom.intake;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Writes the rows that were set aside, as they stood in the file, with what was wrong with each behind them, so that
/// they can be repaired and read again. A cell that a spreadsheet would run as a formula gets a `'` before it.
final class RejectedRows implements Closeable {

    static final List<String> REASONS = List.of("rejected_row", "rejected_code", "rejected_reason");

    private static final int LONGEST_CELL = 30_000;

    private final Path path;
    private int width;
    private Optional<CsvWriter> out = Optional.empty();

    RejectedRows(Path path) {
        this.path = path;
    }

    void write(RowReader rows, String code, String reason) {
        CsvWriter writer = out.orElseGet(() -> start(rows));
        List<String> cells = new ArrayList<>(width + REASONS.size());
        for (int i = 0; i < width; i++) {
            cells.add(harmless(rows.cell(i)));
        }
        cells.add(Long.toString(rows.row()));
        cells.add(code);
        cells.add(harmless(reason));
        writer.writeRecord(cells);
    }

    static String harmless(String cell) {
        String text = cell.length() > LONGEST_CELL ? cell.substring(0, LONGEST_CELL) : cell;
        boolean formula = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
        return formula ? "'" + text : text;
    }

    private CsvWriter start(RowReader rows) {
        try {
            CsvWriter writer = CsvWriter.builder().build(path, StandardCharsets.UTF_8);
            width = rows.columns().size();
            List<String> header = new ArrayList<>();
            rows.columns().forEach(name -> header.add(harmless(name)));
            header.addAll(REASONS);
            writer.writeRecord(header);
            out = Optional.of(writer);
            return writer;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public void close() {
        try {
            if (out.isPresent()) {
                out.get().close();
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
