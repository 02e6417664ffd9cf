package fittingroom.intake;

import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import tools.jackson.databind.node.ObjectNode;

/// A format that lives in JSON, with objects and lists inside. Its names are paths: `context.page.url`.
abstract class NestedFormat extends LineFormat {

    NestedFormat(String code, FileKind kind, Map<Field, String> paths) {
        super(code, kind, paths);
    }

    @Override
    final boolean fits(Clues clues) {
        return clues.isJson() && isIn(clues);
    }

    abstract boolean isIn(Clues clues);

    abstract void lines(ObjectNode record, Line common, Consumer<Line> out);

    @Override
    final void lines(RowReader row, Line common, Consumer<Line> out) {
        row.record().ifPresent(record -> lines(record, common, out));
    }

    @Override
    final String key(String column) {
        return column;
    }

    @Override
    final String text(RowReader row, Mapping found, Field field) {
        Optional<ObjectNode> record = row.record();
        if (record.isPresent()) {
            for (int place : found.all(field)) {
                String text = Tree.text(record.get(), found.columns().get(place));
                if (!text.isEmpty()) {
                    return text;
                }
            }
        }
        return "";
    }
}
