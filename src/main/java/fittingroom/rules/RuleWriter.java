package fittingroom.rules;

import fittingroom.base.Id;
import fittingroom.events.Channel;
import fittingroom.events.Placement;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Turns a rule set into its one JSON form: fields in a fixed order, sets sorted, what is usual left out. Equal rule
/// sets give equal texts.
final class RuleWriter {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private RuleWriter() {}

    static ObjectNode write(RuleSet set) {
        ObjectNode root = JSON.objectNode();
        root.put("format", RuleFile.FORMAT);
        root.put("name", set.name());
        ArrayNode rules = root.putArray("rules");
        set.rules().forEach(rule -> rules.add(rule(rule)));
        ObjectNode weights = root.putObject("weights");
        set.weights().values().forEach((signal, weight) -> weights.put(signal.code(), weight.doubleValue()));
        ObjectNode coherence = root.putObject("coherence");
        coherence.put("threshold", set.coherence().threshold());
        coherence.put("strength", set.coherence().strength());
        ObjectNode treatments = coherence.putObject("placements");
        set.coherence().placements().forEach((where, what) -> treatments.put(where.code(), what.code()));
        return root;
    }

    private static ObjectNode rule(Rule rule) {
        ObjectNode node = JSON.objectNode();
        node.put("id", rule.id());
        node.put("name", rule.name());
        node.put("note", rule.note());
        node.put("on", rule.on());
        node.set("when", condition(rule.when()));
        node.set("what", condition(rule.what()));
        node.set("then", effect(rule.then()));
        if (!rule.scope().equals(Scope.EVERYWHERE)) {
            ObjectNode scope = node.putObject("scope");
            ArrayNode placements = scope.putArray("placements");
            rule.scope().placements().stream().sorted().map(Placement::code).forEach(placements::add);
            ArrayNode channels = scope.putArray("channels");
            rule.scope().channels().stream().sorted().map(Channel::code).forEach(channels::add);
        }
        return node;
    }

    private static JsonNode effect(Effect effect) {
        return switch (effect) {
            case Effect.Hide() -> JSON.stringNode("hide");
            case Effect.KeepApart() -> JSON.stringNode("keep-apart");
            case Effect.GoesWith() -> JSON.stringNode("goes-with");
            case Effect.Pin(int place) -> JSON.objectNode().put("pin", place);
            case Effect.Boost(double percent) -> JSON.objectNode().put("boost", percent);
            case Effect.Bury(double percent) -> JSON.objectNode().put("bury", percent);
        };
    }

    private static JsonNode condition(Condition condition) {
        ObjectNode node = JSON.objectNode();
        switch (condition) {
            case Condition.Anything() -> {
                return JSON.stringNode("anything");
            }
            case Condition.All(var parts) -> {
                ArrayNode list = node.putArray("all");
                parts.forEach(part -> list.add(condition(part)));
            }
            case Condition.Any(var parts) -> {
                ArrayNode list = node.putArray("any");
                parts.forEach(part -> list.add(condition(part)));
            }
            case Condition.Not(Condition part) -> node.set("not", condition(part));
            case Condition.ProductIs(var products) -> {
                ArrayNode list = node.putArray("product");
                products.stream().map(Id::value).forEach(list::add);
            }
            case Condition.InCategory(var category) -> {
                ArrayNode path = node.putArray("category");
                category.path().forEach(path::add);
            }
            case Condition.Has(String attribute, String value) ->
                node.putObject("has").put("attribute", attribute).put("value", value);
            case Condition.Priced(long from, long below) ->
                node.putObject("priced").put("from", from).put("below", below);
            case Condition.SameAsAnchor(String attribute) -> node.put("same-as-anchor", attribute);
        }
        return node;
    }
}
