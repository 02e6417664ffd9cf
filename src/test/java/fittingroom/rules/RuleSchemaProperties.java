package fittingroom.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The published schema says what the reader says: whatever is written fits it, and what the reader refuses by its shape
/// does not. Only the words of JSON Schema that the schema uses are understood here.
class RuleSchemaProperties {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final JsonNode SCHEMA = read(Path.of("app/docs/rules.schema.json"));

    @Property(tries = 200)
    void everyRuleSetThatIsWrittenFitsTheSchema(@ForAll("ruleSets") RuleSet set) {
        assertEquals("", misfit(SCHEMA, JSON.readTree(RuleFile.write(set)), "$"));
    }

    @Example
    void theExampleOfTheDocumentsFitsTheSchema() {
        assertEquals("", misfit(SCHEMA, read(Path.of("app/docs/rules-example.json")), "$"));
    }

    @Example
    void whatTheReaderRefusesByItsShapeDoesNotFitTheSchema() {
        for (String fields : List.of(
                "\"then\": \"explode\"", "\"then\": {\"pin\": 0}", "\"then\": {\"pin\": 1.5}", "\"then\": {\"boost\": 901}",
                "\"then\": {\"boost\": 5, \"bury\": 5}", "\"then\": {\"limit\": {\"per\": \"brand\"}}", "\"then\": {\"quota\": 101}",
                "\"then\": {\"suppress\": {\"deed\": \"stolen\"}}", "\"then\": \"hide\", \"colour\": \"red\"",
                "\"then\": \"hide\", \"who\": {\"shopper\": \"old\"}", "\"then\": \"hide\", \"who\": {\"age\": 4}",
                "\"then\": \"hide\", \"window\": {\"to\": \"2026-01-01\"}", "\"then\": \"hide\", \"source\": \"dream\"",
                "\"then\": \"hide\", \"scope\": {\"placements\": [\"roof\"]}", "\"then\": \"hide\", \"on\": 1")) {
            String text = "{\"format\": \"fitting-room-rules/1\", \"rules\": [{\"id\": \"r\", \"what\": \"anything\", " + fields + "}]}";
            assertFalse(misfit(SCHEMA, JSON.readTree(text), "$").isEmpty(), text);
            assertFalse(RuleFile.read(text) instanceof fittingroom.base.Outcome.Done<RuleSet>, text);
        }
    }

    @Provide
    Arbitrary<RuleSet> ruleSets() {
        return new RuleFileProperties().ruleSets();
    }

    /// Where a value does not fit, empty where it fits.
    private static String misfit(JsonNode schema, JsonNode value, String at) {
        if (schema.has("$ref")) {
            return misfit(SCHEMA.at(schema.path("$ref").asString().substring(1)), value, at);
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

    private static String ofArray(JsonNode schema, JsonNode value, String at) {
        for (int i = 0; i < value.size(); i++) {
            String misfit = misfit(schema.path("items"), value.get(i), at + "[" + i + "]");
            if (!misfit.isEmpty()) {
                return misfit;
            }
        }
        return value.isArray() ? "" : at + " is no list";
    }

    private static String ofObject(JsonNode schema, JsonNode value, String at) {
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

    private static JsonNode read(Path file) {
        try {
            return JSON.readTree(Files.readString(file));
        } catch (IOException broken) {
            throw new AssertionError(file + " cannot be read", broken);
        }
    }
}
