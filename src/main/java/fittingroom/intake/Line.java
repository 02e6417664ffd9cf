package fittingroom.intake;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;

/// One product, event or place out of a row that holds several or hides them in objects: texts by our fields, and
/// whatever else is worth keeping under its own name. Nothing of it was checked yet.
final class Line {

    private final Map<Field, String> fields;
    private final Map<String, String> extras;

    Line() {
        this(new EnumMap<>(Field.class), new LinkedHashMap<>());
    }

    private Line(Map<Field, String> fields, Map<String, String> extras) {
        this.fields = fields;
        this.extras = extras;
    }

    /// A further line that begins as this one stands.
    Line copy() {
        return new Line(new EnumMap<>(fields), new LinkedHashMap<>(extras));
    }

    String text(Field field) {
        return fields.getOrDefault(field, "");
    }

    boolean has(Field field) {
        return !text(field).isEmpty();
    }

    Line set(Field field, String text) {
        fields.put(field, text.strip());
        return this;
    }

    /// Sets a field where nothing stands yet.
    Line fill(Field field, String text) {
        return has(field) ? this : set(field, text);
    }

    Line keep(String name, String text) {
        if (!text.isBlank()) {
            extras.merge(name, text.strip(), (one, other) -> one + ", " + other);
        }
        return this;
    }

    Map<String, String> extras() {
        return extras;
    }
}
