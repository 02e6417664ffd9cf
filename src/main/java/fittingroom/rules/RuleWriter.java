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
        if (!rule.who().equals(Audience.EVERYONE)) {
            node.set("who", audience(rule.who()));
        }
        if (!rule.window().equals(Window.ALWAYS)) {
            node.set("window", window(rule.window()));
        }
        provenance(rule.from(), node);
        return node;
    }

    private static ObjectNode window(Window window) {
        ObjectNode node = JSON.objectNode();
        window.from().ifPresent(day -> node.put("from", day.toString()));
        window.until().ifPresent(day -> node.put("until", day.toString()));
        return node.put("zone", window.zone().getId());
    }

    private static void provenance(Provenance from, ObjectNode node) {
        if (from.source() != Provenance.Source.HAND) {
            node.put("source", from.source().code());
        }
        if (!from.owner().isEmpty()) {
            node.put("owner", from.owner());
        }
        from.created().ifPresent(moment -> node.put("created", moment.toString()));
    }

    private static JsonNode effect(Effect effect) {
        return switch (effect) {
            case Effect.Hide() -> JSON.stringNode("hide");
            case Effect.ShowOnly() -> JSON.stringNode("show-only");
            case Effect.KeepApart() -> JSON.stringNode("keep-apart");
            case Effect.GoesWith() -> JSON.stringNode("goes-with");
            case Effect.Fill() -> JSON.stringNode("fill");
            case Effect.Pin(int place) -> JSON.objectNode().put("pin", place);
            case Effect.Boost(double percent) -> JSON.objectNode().put("boost", percent);
            case Effect.Bury(double percent) -> JSON.objectNode().put("bury", percent);
            case Effect.Quota(double percent) -> JSON.objectNode().put("quota", percent);
            case Effect.Replace(var by) -> JSON.objectNode().put("replace", by.value());
            case Effect.Limit(int most, String attribute) -> {
                ObjectNode node = JSON.objectNode();
                node.putObject("limit").put("most", most).put("per", attribute);
                yield node;
            }
            case Effect.Suppress(var deed, int times, int days, String alike) -> {
                ObjectNode node = JSON.objectNode();
                node.putObject("suppress").put("deed", deed.code()).put("times", times).put("days", days)
                        .put("alike", alike);
                yield node;
            }
        };
    }

    private static JsonNode audience(Audience audience) {
        ObjectNode node = JSON.objectNode();
        switch (audience) {
            case Audience.Everyone() -> {
                return JSON.stringNode("everyone");
            }
            case Audience.All(var parts) -> {
                ArrayNode list = node.putArray("all");
                parts.forEach(part -> list.add(audience(part)));
            }
            case Audience.Any(var parts) -> {
                ArrayNode list = node.putArray("any");
                parts.forEach(part -> list.add(audience(part)));
            }
            case Audience.Not(Audience part) -> node.set("not", audience(part));
            case Audience.Is(var standing) -> node.put("shopper", standing.code());
            case Audience.HasBought(Condition what, int days) ->
                node.putObject("has-bought").put("days", days).set("what", condition(what));
            case Audience.Likes(String attribute, String value, double atLeast) ->
                node.putObject("likes").put("attribute", attribute).put("value", value).put("at-least", atLeast);
            case Audience.Allows(var purpose) -> node.put("allows", purpose.code());
            case Audience.CartHas(Condition what) -> node.set("cart-has", condition(what));
            case Audience.CartWorth(long from, long below) ->
                node.putObject("cart-worth").put("from", from).put("below", below);
        }
        return node;
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
