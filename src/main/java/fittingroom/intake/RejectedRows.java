package fittingroom.intake;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Writes the rows that were set aside, as they stood in the file, with what was wrong with each behind them, so that
/// they can be repaired and read again: a table as CSV, objects inside objects as lines of JSON. A cell that a
/// spreadsheet would run as a formula gets a `'` before it.
final class RejectedRows implements Closeable {

    static final List<String> REASONS = List.of("rejected_row", "rejected_code", "rejected_reason");

    private static final int LONGEST_CELL = 30_000;

    private final Path path;
    private int width;
    private Optional<CsvWriter> table = Optional.empty();
    private Optional<Writer> objects = Optional.empty();

    RejectedRows(Path path) {
        this.path = path;
    }

    void write(RowReader rows, String code, String reason) {
        try {
            Optional<ObjectNode> record = rows.record();
            if (record.isPresent() && table.isEmpty()) {
                object(record.get(), rows.row(), code, reason);
            } else if (objects.isPresent()) {
                object(cellsOf(rows), rows.row(), code, reason);
            } else {
                cells(rows, code, reason);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void object(ObjectNode record, long row, String code, String reason) throws IOException {
        if (objects.isEmpty()) {
            objects = Optional.of(Files.newBufferedWriter(path));
        }
        ObjectNode told = record.deepCopy();
        told.put(REASONS.get(0), row).put(REASONS.get(1), code).put(REASONS.get(2), reason);
        objects.get().append(told.toString().replace(Source.BROKEN, '\uFFFD')).append('\n');
    }

    /// A row without an object of its own, as one that could not be read, among objects: the file has begun as lines of JSON.
    private static ObjectNode cellsOf(RowReader rows) {
        ObjectNode cells = JsonNodeFactory.instance.objectNode();
        List<String> columns = rows.columns();
        for (int i = 0; i < columns.size(); i++) {
            if (!rows.cell(i).isEmpty()) {
                cells.put(columns.get(i), rows.cell(i));
            }
        }
        return cells;
    }

    private void cells(RowReader rows, String code, String reason) throws IOException {
        if (table.isEmpty()) {
            table = Optional.of(start(rows));
        }
        List<String> cells = new ArrayList<>(width + REASONS.size());
        for (int i = 0; i < width; i++) {
            cells.add(harmless(rows.cell(i)));
        }
        cells.add(Long.toString(rows.row()));
        cells.add(code);
        cells.add(harmless(reason));
        table.get().writeRecord(cells);
    }

    private static String harmless(String cell) {
        return Formula.harmless(cell.length() > LONGEST_CELL ? cell.substring(0, LONGEST_CELL) : cell);
    }

    private CsvWriter start(RowReader rows) throws IOException {
        CsvWriter writer = CsvWriter.builder().build(path, StandardCharsets.UTF_8);
        width = rows.columns().size();
        List<String> header = new ArrayList<>();
        rows.columns().forEach(name -> header.add(harmless(name)));
        header.addAll(REASONS);
        writer.writeRecord(header);
        return writer;
    }

    @Override
    public void close() {
        try {
            if (table.isPresent()) {
                table.get().close();
            }
            if (objects.isPresent()) {
                objects.get().close();
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
