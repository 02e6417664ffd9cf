package fittingroom.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/// Shows one [Line] after the other as a row with a column for each field, so that what was hidden in objects goes
/// through the same checks as a table does. Row number and damage are those of the row that the line came from.
final class LineRows implements RowReader {

    private final List<Field> fields;
    private final List<String> columns = new ArrayList<>();
    private final Map<String, Integer> extras = new HashMap<>();
    private final RowReader none;
    private RowReader from;
    private Line line = new Line();
    private String[] cells = {};

    /// @param found which column holds which field in the file itself: the names under which problems are told
    LineRows(FileKind kind, Mapping found, RowReader none) {
        this.none = none;
        from = none;
        fields = Field.of(kind);
        for (Field field : fields) {
            String name = found.has(field) ? found.column(field) : field.code();
            columns.add(columns.contains(name) ? field.code() : name);
        }
    }

    /// Reads every field from its own column.
    Mapping mapping() {
        List<Mapping.Match> matches = new ArrayList<>();
        for (int i = 0; i < fields.size(); i++) {
            matches.add(new Mapping.Match(columns.get(i), fields.get(i), 1, ""));
        }
        return new Mapping(List.copyOf(columns), matches, false);
    }

    void show(RowReader row, Line next) {
        from = row;
        line = next;
        next.extras().keySet().forEach(name -> extras.computeIfAbsent(name, key -> {
            columns.add(key);
            return columns.size() - 1;
        }));
        cells = new String[columns.size()];
        Arrays.fill(cells, "");
        next.extras().forEach((name, text) -> cells[extras.getOrDefault(name, 0)] = text);
        for (int i = 0; i < fields.size(); i++) {
            cells[i] = line.text(fields.get(i));
        }
    }

    @Override
    public List<String> columns() {
        return columns;
    }

    @Override
    public boolean next() {
        from = none;
        return false;
    }

    @Override
    public long row() {
        return from.row();
    }

    @Override
    public String cell(int column) {
        return column < cells.length ? cells[column] : "";
    }

    @Override
    public Optional<IntakeProblem> damage() {
        return Optional.empty();
    }

    @Override
    public boolean isBroken() {
        return from.isBroken();
    }

    @Override
    public Optional<ObjectNode> record() {
        return from.record();
    }
}
