package fittingroom.intake;

import java.util.List;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// The products of an order or a list, a line each: what a product says itself goes before what the event says of all.
final class Items {

    private Items() {}

    /// @param isShown whether the products are places of a list: those that name no position stand as they come
    static void each(List<JsonNode> items, Line common, boolean isShown, Consumer<Line> out) {
        int place = 0;
        for (JsonNode item : items) {
            Line line = common.copy();
            line.set(Field.POSITION, isShown ? Integer.toString(place + 1) : "");
            read(item, line);
            name(line, place++);
            out.accept(line);
        }
    }

    /// Reads what is called as a field of an event is; a lone text is the product.
    static void read(JsonNode item, Line line) {
        if (!item.isObject()) {
            line.set(Field.PRODUCT, Tree.text(item));
            return;
        }
        for (Field field : List.of(Field.PRODUCT, Field.QUANTITY, Field.PRICE, Field.CURRENCY, Field.POSITION)) {
            find(item, field, line);
        }
    }

    /// Fills a field with the first value that is called so, the likeliest name first. What names a cookie is no account.
    static void find(JsonNode item, Field field, Line line) {
        int best = Integer.MAX_VALUE;
        List<String> known = Names.of(field, FileKind.EVENTS);
        for (String name : item.propertyNames()) {
            String simple = Names.simple(name);
            int rank = field == Field.SHOPPER && Names.of(Field.ANONYMOUS).contains(simple) ? -1 : known.indexOf(simple);
            String text = rank < 0 || rank >= best ? "" : Tree.text(item.get(name));
            if (!text.isEmpty()) {
                best = rank;
                line.set(field, text);
            }
        }
    }

    /// The same product going by its `id` where nothing else names it.
    static JsonNode byId(JsonNode product) {
        return product instanceof ObjectNode object && object.has("id") && !object.has("product_id")
                ? object.deepCopy().put("product_id", Tree.text(object, "id")) : product;
    }

    /// Lines of one event share its name and are numbered behind it, so that two alike are two.
    static void name(Line line, int place) {
        if (place > 0 && line.has(Field.ID)) {
            line.set(Field.ID, line.text(Field.ID) + "#" + place);
        }
    }
}
