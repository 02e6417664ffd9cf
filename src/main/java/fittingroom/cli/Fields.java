package fittingroom.cli;

import java.util.LinkedHashMap;
import java.util.Map;

/// The fields of a JSON object in the order they are put, so that two runs print the same text. It is a builder for
/// answers, not a map to keep.
final class Fields {

    private final Map<String, Object> values = new LinkedHashMap<>();

    static Fields of(String name, Object value) {
        return new Fields().and(name, value);
    }

    Fields and(String name, Object value) {
        values.put(name, value);
        return this;
    }

    Map<String, Object> map() {
        return values;
    }
}
