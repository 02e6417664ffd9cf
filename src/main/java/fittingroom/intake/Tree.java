package fittingroom.intake;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/// Looks things up in a value of JSON without minding how it is wrapped: a lone value, an object around it, a list of
/// it, or a list that some system has written as a text. What is absent reads as empty.
final class Tree {

    private static final ObjectReader JSON = JsonMapper.builder().build().reader();

    private Tree() {}

    /// The value at a path, through the first element of every list; a name with a dot in it is a name first.
    static JsonNode at(JsonNode from, String path) {
        JsonNode whole = first(from);
        if (whole.has(path)) {
            return whole.get(path);
        }
        int dot = path.indexOf('.');
        if (dot < 0) {
            return MissingNode.getInstance();
        }
        JsonNode next = whole.path(path.substring(0, dot));
        return next.isMissingNode() ? next : at(next, path.substring(dot + 1));
    }

    /// The text of a value: of a list its first element's, of an object nothing.
    static String text(JsonNode from, String path) {
        return text(at(from, path));
    }

    static String text(JsonNode value) {
        JsonNode one = first(value);
        String text = one.isValueNode() && !one.isNull() ? one.asString() : "";
        return text.replace(Source.BROKEN, '\uFFFD').strip();
    }

    /// All texts of a list, or the one text, separated by commas.
    static String texts(JsonNode value) {
        List<String> texts = new ArrayList<>();
        for (JsonNode one : list(value)) {
            String text = text(one);
            if (!text.isEmpty() && !texts.contains(text)) {
                texts.add(text);
            }
        }
        return String.join(", ", texts);
    }

    /// The elements of a list; a lone value is a list of one.
    static List<JsonNode> list(JsonNode value) {
        if (value.isMissingNode() || value.isNull()) {
            return List.of();
        }
        if (value.isString() && value.asString().startsWith("[")) {
            try {
                return list(JSON.readTree(value.asString()));
            } catch (JacksonException onlyText) {
                return List.of(value);
            }
        }
        if (!value.isArray()) {
            return List.of(value);
        }
        List<JsonNode> all = new ArrayList<>();
        value.forEach(all::add);
        return all;
    }

    static List<JsonNode> list(JsonNode from, String path) {
        return list(at(from, path));
    }

    private static JsonNode first(JsonNode value) {
        return value.isArray() ? value.path(0) : value;
    }
}
