package fittingroom.intake;

import static java.util.Map.entry;

import fittingroom.events.EventKind;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// User events of Google's Retail API (Vertex AI Search for commerce), an object a line.
final class RetailEventsFormat extends NestedFormat {

    private static final Map<Field, String> PATHS = Map.ofEntries(
            entry(Field.TIME, "eventTime"),
            entry(Field.TYPE, "eventType"),
            entry(Field.SHOPPER, "userInfo.userId"),
            entry(Field.ANONYMOUS, "visitorId"),
            entry(Field.GPC, "attributes.gpc.text,attributes.gpc.numbers"),
            entry(Field.SESSION, "sessionId"),
            entry(Field.CURRENCY, "purchaseTransaction.currencyCode"),
            entry(Field.CHANNEL, "attributes.channel.text,attributes.traffic_channel.text"),
            entry(Field.TEXT, "searchQuery"),
            entry(Field.LIST, "attributionToken"));

    private static final Map<String, EventKind> KINDS = Map.of(
            "add-to-cart", EventKind.ADD, "remove-from-cart", EventKind.REMOVE, "detail-page-view", EventKind.VIEW,
            "purchase-complete", EventKind.PURCHASE, "category-page-view", EventKind.LIST_VIEW,
            "search", EventKind.SEARCH, "add-to-wishlist", EventKind.WISHLIST);

    RetailEventsFormat() {
        super("google-retail-events", FileKind.EVENTS, PATHS);
    }

    @Override
    boolean isIn(Clues clues) {
        return clues.all("eventType,visitorId");
    }

    @Override
    void lines(ObjectNode record, Line common, Consumer<Line> out) {
        EventKind kind = KINDS.get(common.text(Field.TYPE));
        List<JsonNode> details = Tree.list(record, "productDetails");
        if (kind == null || (kind == EventKind.LIST_VIEW && details.isEmpty())) {
            return;
        }
        common.set(Field.TYPE, kind.code());
        String order = Tree.text(record, "purchaseTransaction.id");
        if (kind == EventKind.PURCHASE && !order.isEmpty()) {
            common.set(Field.ID, "order " + order);
        }
        if (kind == EventKind.SEARCH || details.isEmpty()) {
            out.accept(common.copy());
        }
        long offset = Math.max(0, Numbers.whole(Tree.text(record, "offset")));
        boolean isShown = kind == EventKind.SEARCH || kind == EventKind.LIST_VIEW;
        for (int i = 0; i < details.size(); i++) {
            Line line = line(details.get(i), common);
            if (isShown) {
                line.set(Field.TYPE, EventKind.LIST_VIEW.code()).set(Field.POSITION, Long.toString(offset + i + 1));
            }
            Items.name(line, i);
            out.accept(line);
        }
    }

    /// A product goes by its id or by the last part of its resource name.
    private static Line line(JsonNode detail, Line common) {
        Line line = common.copy();
        String name = Tree.text(detail, "product.name");
        line.set(Field.PRODUCT, Tree.text(detail, "product.id"));
        line.fill(Field.PRODUCT, name.substring(name.lastIndexOf('/') + 1));
        line.set(Field.QUANTITY, Tree.text(detail, "quantity"));
        line.set(Field.PRICE, Tree.text(detail, "product.priceInfo.price"));
        return line.fill(Field.CURRENCY, Tree.text(detail, "product.priceInfo.currencyCode"));
    }
}
