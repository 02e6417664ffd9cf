package fittingroom.intake;

import static java.util.Map.entry;

import fittingroom.events.EventKind;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.ObjectNode;

/// Snowplow's enriched events as objects, with the actions and products of its e-commerce schemas. The derived time is
/// used, which has the error of the device's clock taken out.
final class SnowplowFormat extends NestedFormat {

    private static final String ACTION = "unstruct_event_com_snowplowanalytics_snowplow_ecommerce";
    private static final String PREFERENCES = "unstruct_event_com_snowplowanalytics_snowplow_consent_preferences";
    private static final String CONTEXT = "contexts_com_snowplowanalytics_snowplow_ecommerce_";

    private static final Map<Field, String> PATHS = Map.ofEntries(
            entry(Field.ID, "event_id"),
            entry(Field.TIME, "derived_tstamp,collector_tstamp,dvce_created_tstamp"),
            entry(Field.TYPE, "event_name"),
            entry(Field.SHOPPER, "user_id"),
            entry(Field.ANONYMOUS, "domain_userid"),
            entry(Field.DEVICE, "network_userid"),
            entry(Field.SESSION, "domain_sessionid"),
            entry(Field.CHANNEL, "platform"));

    private static final Map<String, EventKind> KINDS = Map.of(
            "add_to_cart", EventKind.ADD, "remove_from_cart", EventKind.REMOVE, "product_view", EventKind.VIEW,
            "list_click", EventKind.CLICK, "list_view", EventKind.LIST_VIEW, "transaction", EventKind.PURCHASE,
            "refund", EventKind.RETURN);

    SnowplowFormat() {
        super("snowplow-ecommerce", FileKind.EVENTS, PATHS);
    }

    @Override
    boolean isIn(Clues clues) {
        return clues.any("collector_tstamp,derived_tstamp") && (clues.begins(ACTION) || clues.any("unstruct_event.schema,contexts.schema") || clues.begins(CONTEXT) || clues.begins(PREFERENCES));
    }

    @Override
    void lines(ObjectNode record, Line common, Consumer<Line> out) {
        JsonNode preferences = begins(record, PREFERENCES);
        if (preferences.isObject()) {
            common.set(Field.TYPE, EventKind.CONSENT_CHANGE.code());
            common.set(Field.CONSENT, consent(preferences));
            out.accept(common);
            return;
        }
        JsonNode action = begins(record, ACTION);
        EventKind kind = KINDS.get(Tree.text(action, "type"));
        if (kind == null) {
            return;
        }
        common.set(Field.TYPE, kind.code());
        common.set(Field.CHANNEL, common.text(Field.CHANNEL).equals("mob") ? "app" : "web");
        common.set(Field.LIST, Tree.text(action, "name"));
        common.set(Field.CURRENCY, Tree.text(begins(record, CONTEXT + "transaction"), "currency"));
        List<JsonNode> products = Tree.list(begins(record, CONTEXT + "product"));
        if (products.isEmpty()) {
            out.accept(common);
        }
        Items.each(products.stream().map(Items::byId).toList(), common, kind == EventKind.LIST_VIEW, out);
    }

    /// What was answered to the consent banner: all, nothing, or the scopes that are named and no other.
    private static String consent(JsonNode preferences) {
        return switch (Tree.text(preferences, "event_type")) {
            case "allow_all" -> "all";
            case "deny_all", "withdrawn" -> "none";
            case "allow_selected" -> ConsentWords.only(Tree.list(preferences, "consent_scopes"));
            default -> "";
        };
    }

    /// Versions of a schema stand behind its name: `…_product_1`, `…_product_1_0_0`. Events that were not taken apart
    /// have their schemas inside, as `iglu:com.snowplowanalytics.snowplow.ecommerce/product/jsonschema/1-0-0`.
    private static JsonNode begins(ObjectNode record, String prefix) {
        for (String name : record.propertyNames()) {
            if (name.startsWith(prefix)) {
                return record.get(name);
            }
        }
        String schema = prefix.replaceFirst("^(unstruct_event|contexts)_", "iglu_");
        List<JsonNode> whole = prefix.startsWith("contexts")
                ? Tree.list(record, "contexts.data") : List.of(Tree.at(record, "unstruct_event.data"));
        List<JsonNode> found = whole.stream()
                .filter(one -> Names.simple(Tree.text(one, "schema")).startsWith(schema))
                .map(one -> one.path("data"))
                .toList();
        return found.isEmpty() ? MissingNode.getInstance() : found.size() == 1 ? found.getFirst() : list(found);
    }

    private static JsonNode list(List<JsonNode> all) {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        all.forEach(list::add);
        return list;
    }
}
