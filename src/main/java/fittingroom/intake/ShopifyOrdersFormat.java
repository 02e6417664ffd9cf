package fittingroom.intake;

import static java.util.Map.entry;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/// Shopify's order export: only the first row of an order says who and when, the rows below it are further lines. A
/// cancelled order is bought and given back.
final class ShopifyOrdersFormat extends LineFormat {

    private static final Map<Field, String> NAMES = Map.ofEntries(
            entry(Field.SESSION, "name"),
            entry(Field.SHOPPER, "customer_id"),
            entry(Field.EMAIL, "email"),
            entry(Field.TIME, "created_at"),
            entry(Field.PRODUCT, "lineitem_sku,lineitem_name"),
            entry(Field.QUANTITY, "lineitem_quantity"),
            entry(Field.PRICE, "lineitem_price"),
            entry(Field.CURRENCY, "currency"),
            entry(Field.TEXT, "cancelled_at"),
            entry(Field.CHANNEL, "source"));
    private static final List<Field> OF_ORDER = List.of(
            Field.SESSION, Field.SHOPPER, Field.EMAIL, Field.TIME, Field.CURRENCY, Field.TEXT, Field.CHANNEL);

    private final Map<Field, String> above = new EnumMap<>(Field.class);
    private int line;

    ShopifyOrdersFormat() {
        super("shopify-orders", FileKind.EVENTS, NAMES);
    }

    @Override
    boolean fits(Clues clues) {
        return clues.all("name,created_at,lineitem_quantity,lineitem_name");
    }

    /// What an order says is remembered from row to row, so each file has a format of its own.
    @Override
    Assembler assembler(Desk desk) {
        return new Unfolding(new ShopifyOrdersFormat(), desk);
    }

    @Override
    void lines(RowReader row, Line common, Consumer<Line> out) {
        boolean same = common.text(Field.SESSION).equals(above.getOrDefault(Field.SESSION, ""));
        line = same ? line + 1 : 1;
        for (Field field : OF_ORDER) {
            common.fill(field, same ? above.getOrDefault(field, "") : "");
            above.put(field, common.text(field));
        }
        String cancelled = common.text(Field.TEXT);
        common.set(Field.TEXT, "").set(Field.TYPE, "purchase");
        common.set(Field.CHANNEL, common.text(Field.CHANNEL).equals("pos") ? "store" : "web");
        common.set(Field.ID, common.text(Field.SESSION) + "#" + line);
        Line back = common.copy();
        out.accept(common);
        if (!cancelled.isEmpty()) {
            back.set(Field.ID, back.text(Field.ID) + " back").set(Field.TYPE, "return").set(Field.TIME, cancelled);
            out.accept(back);
        }
    }
}
