package fittingroom.intake;

import static java.util.Map.entry;

import fittingroom.events.EventKind;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Events of Algolia Insights, one a line or in the batches in which they are sent. Positions count from 1; a
/// conversion without a subtype is told by the event's own name.
final class AlgoliaFormat extends NestedFormat {

    private static final Map<Field, String> PATHS = Map.ofEntries(
            entry(Field.TIME, "timestamp,events.timestamp"),
            entry(Field.TYPE, "eventType,events.eventType"),
            entry(Field.SHOPPER, "authenticatedUserToken,events.authenticatedUserToken"),
            entry(Field.ANONYMOUS, "userToken,events.userToken"),
            entry(Field.CURRENCY, "currency"),
            entry(Field.LIST, "queryID"));

    AlgoliaFormat() {
        super("algolia-insights", FileKind.EVENTS, PATHS);
    }

    @Override
    boolean isIn(Clues clues) {
        return clues.all("eventType,userToken,eventName") || clues.all("events.eventType,events.userToken");
    }

    @Override
    void lines(ObjectNode record, Line common, Consumer<Line> out) {
        if (record.path("events").isArray()) {
            for (JsonNode one : record.path("events")) {
                event(one, new Line(), out);
            }
        } else {
            event(record, common, out);
        }
    }

    private static void event(JsonNode event, Line common, Consumer<Line> out) {
        common.fill(Field.TIME, Tree.text(event, "timestamp"));
        common.fill(Field.SHOPPER, Tree.text(event, "authenticatedUserToken"));
        common.fill(Field.ANONYMOUS, Tree.text(event, "userToken"));
        common.fill(Field.CURRENCY, Tree.text(event, "currency"));
        common.fill(Field.LIST, Tree.text(event, "queryID"));
        List<JsonNode> products = Tree.list(event, "objectIDs");
        common.set(Field.TYPE, kind(event, products.size()));
        JsonNode data = event.path("objectData");
        JsonNode positions = event.path("positions");
        for (int i = 0; i < products.size(); i++) {
            Line line = common.copy();
            line.set(Field.PRODUCT, Tree.text(products.get(i)));
            line.set(Field.PRICE, Tree.text(data.path(i), "price"));
            line.set(Field.QUANTITY, Tree.text(data.path(i), "quantity"));
            line.set(Field.POSITION, positions.isArray() ? Tree.text(positions.path(i)) : "");
            line.fill(Field.LIST, Tree.text(data.path(i), "queryID"));
            out.accept(line);
        }
    }

    /// Several products seen at once are a list.
    private static String kind(JsonNode event, int products) {
        String name = Tree.text(event, "eventName");
        return switch (Tree.text(event, "eventType")) {
            case "view" -> (products > 1 ? EventKind.LIST_VIEW : EventKind.VIEW).code();
            case "click" -> EventKind.CLICK.code();
            case "conversion" -> switch (Tree.text(event, "eventSubtype")) {
                case "addToCart" -> EventKind.ADD.code();
                case "purchase" -> EventKind.PURCHASE.code();
                default -> named(name).map(EventKind::code).orElse(name);
            };
            default -> Tree.text(event, "eventType");
        };
    }

    /// The kind that a free name speaks of: `Products Added to Cart`.
    private static Optional<EventKind> named(String name) {
        String words = "_" + Names.simple(name) + "_";
        if (words.contains("_cart_") || words.contains("_basket_")) {
            return Optional.of(EventKind.ADD);
        }
        if (words.contains("_purchase") || words.contains("_order") || words.contains("_bought_")) {
            return Optional.of(EventKind.PURCHASE);
        }
        return words.contains("_wishlist_") || words.contains("_favo")
                ? Optional.of(EventKind.WISHLIST) : EventWords.kind(name);
    }
}
