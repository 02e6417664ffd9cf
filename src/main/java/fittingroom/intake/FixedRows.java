package fittingroom.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Rows in which a person wants some texts read as others. What is not named stays as it is.
final class FixedRows implements RowsOver {

    private final RowReader rows;
    private final Map<String, Map<String, String>> fixes = new HashMap<>();

    private FixedRows(RowReader rows, Set<Options.Fix> all) {
        this.rows = rows;
        all.forEach(fix -> fixes.computeIfAbsent(fix.column(), key -> new HashMap<>()).put(fix.text(), fix.read()));
    }

    /// The rows themselves where there is nothing to fix.
    static RowReader over(RowReader rows, Set<Options.Fix> all) {
        return all.isEmpty() ? rows : new FixedRows(rows, all);
    }

    @Override
    public RowReader rows() {
        return rows;
    }

    @Override
    public String cell(int column) {
        String text = rows.cell(column);
        List<String> names = rows.columns();
        String name = column < names.size() ? names.get(column) : "";
        String everywhere = fixes.getOrDefault("", Map.of()).getOrDefault(text, text);
        return fixes.getOrDefault(name, Map.of()).getOrDefault(text, everywhere);
    }
}
