package fittingroom.intake;

import static java.util.Map.entry;

import fittingroom.events.EventKind;
import fittingroom.events.Purpose;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Rows of the BigQuery export of Google Analytics 4 as lines of JSON. Its whole numbers come as texts, its parameters
/// as lists of keys and values, and its events have no id.
final class Ga4Format extends NestedFormat {

    private static final Map<Field, String> PATHS = Map.ofEntries(
            entry(Field.TIME, "event_timestamp"),
            entry(Field.TYPE, "event_name"),
            entry(Field.SHOPPER, "user_id"),
            entry(Field.ANONYMOUS, "user_pseudo_id"),
            entry(Field.DEVICE, "device.advertising_id,device.vendor_id"),
            entry(Field.CHANNEL, "platform"));

    private static final Map<String, EventKind> KINDS = Map.ofEntries(
            entry("view_item_list", EventKind.LIST_VIEW), entry("select_item", EventKind.CLICK),
            entry("view_item", EventKind.VIEW), entry("add_to_wishlist", EventKind.WISHLIST),
            entry("add_to_cart", EventKind.ADD), entry("remove_from_cart", EventKind.REMOVE),
            entry("purchase", EventKind.PURCHASE), entry("in_app_purchase", EventKind.PURCHASE),
            entry("ecommerce_purchase", EventKind.PURCHASE), entry("refund", EventKind.RETURN),
            entry("login", EventKind.IDENTIFY), entry("sign_up", EventKind.IDENTIFY),
            entry("search", EventKind.SEARCH), entry("view_search_results", EventKind.SEARCH));

    Ga4Format() {
        super("ga4-bigquery", FileKind.EVENTS, PATHS);
    }

    @Override
    boolean isIn(Clues clues) {
        return clues.all("event_name,event_timestamp")
                && clues.any("user_pseudo_id,event_params.key,items.item_id,privacy_info.analytics_storage");
    }

    @Override
    void lines(ObjectNode record, Line common, Consumer<Line> out) {
        EventKind kind = KINDS.get(common.text(Field.TYPE));
        if (kind == null) {
            return;
        }
        JsonNode params = record.path("event_params");
        common.set(Field.TYPE, kind.code());
        common.set(Field.CHANNEL, common.text(Field.CHANNEL).equals("WEB") || !common.has(Field.CHANNEL) ? "web" : "app");
        common.set(Field.CONSENT, consent(record.path("privacy_info")));
        common.set(Field.GPC, param(params, "gpc"));
        common.set(Field.CURRENCY, param(params, "currency"));
        common.set(Field.DWELL_MS, kind == EventKind.VIEW ? param(params, "engagement_time_msec") : "");
        common.set(Field.TEXT, param(params, "search_term"));
        String visit = param(params, "ga_session_id");
        common.set(Field.SESSION, visit.isEmpty() ? "" : Tree.text(record, "user_pseudo_id") + "." + visit);
        String order = Tree.text(record, "ecommerce.transaction_id");
        if (kind == EventKind.PURCHASE && !order.isEmpty() && !order.equals("(not set)")) {
            common.set(Field.ID, "order " + order);
        }
        List<JsonNode> items = kind == EventKind.SEARCH ? List.of() : Tree.list(record, "items");
        if (items.isEmpty()) {
            out.accept(common);
        }
        int place = 0;
        for (JsonNode item : items) {
            out.accept(line(item, common, kind, place++));
        }
    }

    /// The index in a list counts from 0; a quantity that was not sent is absent, not none.
    private static Line line(JsonNode item, Line common, EventKind kind, int place) {
        Line line = common.copy();
        line.set(Field.PRODUCT, Tree.text(item, "item_id")).fill(Field.PRODUCT, Tree.text(item, "item_name"));
        line.set(Field.QUANTITY, Tree.text(item, "quantity"));
        line.set(Field.PRICE, Tree.text(item, "price"));
        line.set(Field.LIST, Tree.text(item, "item_list_id")).fill(Field.LIST, Tree.text(item, "item_list_name"));
        long index = Numbers.whole(Tree.text(item, "item_list_index"));
        boolean shown = kind == EventKind.LIST_VIEW || kind == EventKind.CLICK;
        long position = index == Numbers.NONE ? kind == EventKind.LIST_VIEW ? place + 1 : 0 : index + 1;
        line.set(Field.POSITION, shown && position > 0 ? Long.toString(position) : "");
        Items.name(line, place);
        return line;
    }

    /// `Yes`, `No` or `Unset`; older exports say TRUE, FALSE, UNKNOWN.
    private static String consent(JsonNode privacy) {
        Map<Purpose, Boolean> said = new EnumMap<>(Purpose.class);
        EventWords.yes(Tree.text(privacy, "analytics_storage")).ifPresent(yes -> said.put(Purpose.ANALYTICS, yes));
        EventWords.yes(Tree.text(privacy, "ads_storage")).ifPresent(yes -> said.put(Purpose.ADS, yes));
        return ConsentWords.written(said);
    }

    private static String param(JsonNode params, String key) {
        for (JsonNode param : params) {
            if (Tree.text(param, "key").equals(key)) {
                JsonNode value = param.path("value");
                for (String type : List.of("string_value", "int_value", "double_value", "float_value")) {
                    String text = Tree.text(value, type);
                    if (!text.isEmpty()) {
                        return text;
                    }
                }
            }
        }
        return "";
    }
}
