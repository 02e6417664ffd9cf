package fittingroom.rules;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A published JSON Schema, to see whether documents fit it. Only the words of JSON Schema that ours use are understood
/// here.
public record Schema(JsonNode root) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    public static Schema at(Path file) {
        return new Schema(read(file));
    }

    /// Where a document does not fit, empty where it fits.
    public String misfit(JsonNode document) {
        return misfit(root, document, "$");
    }

    /// Where a value does not fit, empty where it fits.
    private String misfit(JsonNode schema, JsonNode value, String at) {
        if (schema.has("$ref")) {
            return misfit(root.at(schema.path("$ref").asString().substring(1)), value, at);
        }
        if (schema.has("anyOf")) {
            for (JsonNode way : schema.path("anyOf")) {
                if (misfit(way, value, at).isEmpty()) {
                    return "";
                }
            }
            return at + " fits none of the ways: " + value;
        }
        if (schema.has("const")) {
            return schema.path("const").equals(value) ? "" : at + " is not " + schema.path("const");
        }
        if (schema.has("enum")) {
            for (JsonNode one : schema.path("enum")) {
                if (one.equals(value)) {
                    return "";
                }
            }
            return at + " is none of " + schema.path("enum");
        }
        return switch (schema.path("type").asString()) {
            case "string" -> value.isString() ? "" : at + " is no text";
            case "boolean" -> value.isBoolean() ? "" : at + " is neither true nor false";
            case "integer" -> value.isIntegralNumber() ? outside(schema, value, at) : at + " is no whole number";
            case "number" -> value.isNumber() ? outside(schema, value, at) : at + " is no number";
            case "array" -> ofArray(schema, value, at);
            case "object" -> ofObject(schema, value, at);
            default -> throw new AssertionError("the schema says nothing at " + at);
        };
    }

    private static String outside(JsonNode schema, JsonNode value, String at) {
        boolean low = schema.has("minimum") && value.doubleValue() < schema.path("minimum").doubleValue();
        boolean high = schema.has("maximum") && value.doubleValue() > schema.path("maximum").doubleValue();
        return low || high ? at + " lies outside" : "";
    }

    private String ofArray(JsonNode schema, JsonNode value, String at) {
        for (int i = 0; i < value.size(); i++) {
            String misfit = misfit(schema.path("items"), value.get(i), at + "[" + i + "]");
            if (!misfit.isEmpty()) {
                return misfit;
            }
        }
        return value.isArray() ? "" : at + " is no list";
    }

    private String ofObject(JsonNode schema, JsonNode value, String at) {
        if (!value.isObject() || value.size() < schema.path("minProperties").asInt(0)
                || value.size() > schema.path("maxProperties").asInt(Integer.MAX_VALUE)) {
            return at + " is no object of that size";
        }
        for (JsonNode required : schema.path("required")) {
            if (!value.has(required.asString())) {
                return at + " lacks " + required;
            }
        }
        for (Map.Entry<String, JsonNode> field : value.properties()) {
            JsonNode known = schema.path("properties").path(field.getKey());
            String misfit = known.isMissingNode()
                    ? at + " does not know " + field.getKey()
                    : misfit(known, field.getValue(), at + "." + field.getKey());
            if (!misfit.isEmpty()) {
                return misfit;
            }
        }
        return "";
    }

    public static JsonNode read(Path file) {
        try {
            return JSON.readTree(Files.readString(file));
        } catch (IOException broken) {
            throw new AssertionError(file + " cannot be read", broken);
        }
    }
}
