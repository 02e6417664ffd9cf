package fittingroom.rules;

import fittingroom.base.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/// One node of a JSON document with the place where it stands, as in `rules[2].then`. Whatever is asked of it and
/// not there becomes a problem that names the place; it never throws. It knows nothing of what the document is about.
///
/// @param problems gathers what is wrong with the document
public record JsonPlace(String path, JsonNode node, List<Problem> problems) {

    public static JsonPlace root(JsonNode node, List<Problem> problems) {
        return new JsonPlace("", node, problems);
    }

    /// Whether this is an object that has no field but these; unknown ones are reported by name.
    public boolean isObjectOf(String... fields) {
        if (!node.isObject()) {
            return refuse(RuleProblem.WRONG_TYPE, shown(), "{ }");
        }
        List<String> known = List.of(fields);
        boolean fine = true;
        for (Map.Entry<String, JsonNode> field : node.properties()) {
            if (!known.contains(field.getKey())) {
                fine = refuse(RuleProblem.UNKNOWN_FIELD, field.getKey(), shown(), String.join(", ", known));
            }
        }
        return fine;
    }

    public Optional<JsonPlace> field(String name) {
        JsonNode child = node.get(name);
        String at = path.isEmpty() ? name : path + "." + name;
        return child == null ? Optional.empty() : Optional.of(new JsonPlace(at, child, problems));
    }

    public Optional<JsonPlace> required(String name) {
        Optional<JsonPlace> child = field(name);
        if (child.isEmpty()) {
            refuse(RuleProblem.MISSING, shown(), name);
        }
        return child;
    }

    public List<JsonPlace> list() {
        List<JsonPlace> parts = new ArrayList<>();
        if (!node.isArray()) {
            refuse(RuleProblem.WRONG_TYPE, shown(), "[ ]");
            return parts;
        }
        for (int i = 0; i < node.size(); i++) {
            parts.add(new JsonPlace(path + "[" + i + "]", node.get(i), problems));
        }
        return parts;
    }

    /// The one field of an object that has exactly one of these.
    public Optional<JsonPlace> only(String... known) {
        if (!isObjectOf(known)) {
            return Optional.empty();
        }
        if (node.size() != 1) {
            refuse(RuleProblem.WRONG_TYPE, shown(), "{ \"" + known[0] + "\": … }");
            return Optional.empty();
        }
        return field(node.properties().iterator().next().getKey());
    }

    /// The name of the field that this is.
    public String key() {
        return path.substring(path.lastIndexOf('.') + 1);
    }

    /// The text of a field; empty where there is none.
    public String text(String name) {
        return field(name).map(JsonPlace::text).orElse("");
    }

    /// What a code means; refused with the codes that there are.
    public <T> Optional<T> coded(Function<String, Optional<T>> meaning, String known) {
        Optional<T> found = meaning.apply(text());
        if (found.isEmpty()) {
            refuse(RuleProblem.UNKNOWN_CODE, shown(), node.toString(), known);
        }
        return found;
    }

    public String text() {
        if (!node.isString()) {
            refuse(RuleProblem.WRONG_TYPE, shown(), "\"text\"");
            return "";
        }
        return node.stringValue();
    }

    public boolean flag() {
        if (!node.isBoolean()) {
            return refuse(RuleProblem.WRONG_TYPE, shown(), "true / false");
        }
        return node.booleanValue();
    }

    /// A number from `from` to `to`; `from` where it is none.
    public double number(double from, double to) {
        if (!node.isNumber()) {
            refuse(RuleProblem.WRONG_TYPE, shown(), "0.5");
            return from;
        }
        double value = node.doubleValue();
        if (!(value >= from && value <= to)) {
            refuse(RuleProblem.OUT_OF_RANGE, shown(), node.toString(), from, to);
            return from;
        }
        return value;
    }

    /// A whole number from `from` to `to`; `from` where it is none.
    public long whole(long from, long to) {
        if (!node.isIntegralNumber()) {
            refuse(RuleProblem.WRONG_TYPE, shown(), "1");
            return from;
        }
        if (!node.canConvertToLong() || node.longValue() < from || node.longValue() > to) {
            refuse(RuleProblem.OUT_OF_RANGE, shown(), node.toString(), from, to);
            return from;
        }
        return node.longValue();
    }

    public boolean refuse(Problem.Kind kind, Object... details) {
        problems.add(Problem.of(kind, details));
        return false;
    }

    public String shown() {
        return path.isEmpty() ? "{ }" : path;
    }
}
