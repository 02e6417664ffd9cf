package fittingroom.intake;

import static java.util.Map.entry;

import fittingroom.events.EventKind;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Calls of Segment's e-commerce and e-mail specs, both generations of event names, and those that say who somebody is:
/// `identify` and `alias`. Calls that are no events of shoppers and products, as `page`, are of no use here.
final class SegmentFormat extends NestedFormat {

    private static final Map<Field, String> PATHS = Map.ofEntries(
            entry(Field.ID, "messageId,message_id"),
            entry(Field.TYPE, "event"),
            entry(Field.TIME, "timestamp,originalTimestamp,sentAt,receivedAt,original_timestamp,received_at"),
            entry(Field.SHOPPER, "userId,user_id"),
            entry(Field.ANONYMOUS, "anonymousId,anonymous_id,previousId,previous_id"),
            entry(Field.DEVICE, "context.device.id,context.device.advertisingId"),
            entry(Field.EMAIL, "traits.email,context.traits.email,properties.email"),
            entry(Field.LOYALTY, "traits.loyalty_id,context.traits.loyalty_id,properties.loyalty_id"),
            entry(Field.GPC, "context.consent.gpc,context.gpc,context.globalPrivacyControl,properties.gpc"),
            entry(Field.SESSION, "context.sessionId,properties.session_id"),
            entry(Field.PRODUCT, "properties.product_id,properties.sku"),
            entry(Field.QUANTITY, "properties.quantity"),
            entry(Field.PRICE, "properties.price"),
            entry(Field.CURRENCY, "properties.currency"),
            entry(Field.POSITION, "properties.position"),
            entry(Field.LIST, "properties.list_id,properties.list"),
            entry(Field.TEXT, "properties.query,properties.review_body"),
            entry(Field.CHANNEL, "context.channel"));

    /// The first generation, in which a product goes by `id`.
    private static final List<String> OF_OLD =
            List.of("viewed_product", "added_product", "removed_product", "clicked_product", "completed_order");

    private static final Map<String, EventKind> MORE = Map.ofEntries(
            entry("product_list_filtered", EventKind.LIST_VIEW),
            entry("viewed_product_category", EventKind.LIST_VIEW),
            entry("clicked_product", EventKind.CLICK),
            entry("added_product", EventKind.ADD),
            entry("removed_product", EventKind.REMOVE),
            entry("completed_order", EventKind.PURCHASE),
            entry("order_cancelled", EventKind.RETURN),
            entry("searched_products", EventKind.SEARCH),
            entry("wishlist_product_added_to_cart", EventKind.ADD),
            entry("segment_consent_preference_updated", EventKind.CONSENT_CHANGE));

    private static final List<String> SAYS_WHO = List.of("identify", "alias");

    SegmentFormat() {
        super("segment-events", FileKind.EVENTS, PATHS);
    }

    @Override
    boolean isIn(Clues clues) {
        return clues.any("anonymousId,userId,anonymous_id") && clues.any("event,type")
                && (clues.any("messageId,originalTimestamp,receivedAt,message_id") || clues.begins("properties."));
    }

    @Override
    String about(RowReader row, Line common) {
        return common.has(Field.TYPE) ? common.text(Field.TYPE)
                : row.record().map(record -> Tree.text(record, "type")).orElse("");
    }

    @Override
    void lines(ObjectNode record, Line common, Consumer<Line> out) {
        String name = Names.simple(common.text(Field.TYPE));
        if (!common.has(Field.TYPE) && SAYS_WHO.contains(Tree.text(record, "type"))) {
            who(record, common, out);
            return;
        }
        Optional.ofNullable(MORE.get(name)).or(() -> EventWords.kind(name))
                .ifPresent(kind -> lines(record, kind, name, common, out));
    }

    /// A call that names somebody twice, or speaks of consent; one that does neither tells nothing.
    private static void who(ObjectNode record, Line common, Consumer<Line> out) {
        long names = Field.OF_NAMES.stream().filter(common::has).count();
        String consent = consent(record);
        if (names > 1 || !consent.isEmpty()) {
            lines(record, EventKind.IDENTIFY, "", common, out);
        }
    }

    private static String consent(ObjectNode record) {
        return ConsentWords.of(Tree.at(record, "context.consent.categoryPreferences"));
    }

    private static void lines(ObjectNode record, EventKind kind, String name, Line common, Consumer<Line> out) {
        common.set(Field.TYPE, kind.code());
        common.set(Field.CONSENT, consent(record));
        common.set(Field.CHANNEL, channel(record, name));
        time(record, common);
        if (kind == EventKind.SURVEY) {
            common.set(Field.QUANTITY, Tree.text(record, "properties.rating"));
        } else if (kind == EventKind.LIST_VIEW) {
            common.fill(Field.LIST, Tree.text(record, "properties.category"));
        }
        boolean old = OF_OLD.contains(name);
        String first = Tree.text(record, "properties.product_id");
        common.set(Field.PRODUCT, first.isEmpty() && old ? Tree.text(record, "properties.id") : common.text(Field.PRODUCT));
        common.fill(Field.PRODUCT, Tree.text(record, "properties.sku"));
        List<JsonNode> products = Tree.list(record, "properties.products").stream()
                .map(product -> old ? Items.byId(product) : product).toList();
        if (products.isEmpty() || kind == EventKind.SEARCH || kind == EventKind.CONSENT_CHANGE) {
            out.accept(common);
            return;
        }
        Items.each(products, common, kind == EventKind.LIST_VIEW, out);
    }

    private static String channel(ObjectNode record, String name) {
        if (name.startsWith("email") || name.startsWith("unsubscribe")) {
            return "email";
        }
        if (name.startsWith("push")) {
            return "push";
        }
        String device = Tree.text(record, "context.device.type").toLowerCase(Locale.ROOT);
        String channel = Tree.text(record, "context.channel");
        boolean app = channel.equals("mobile") || device.equals("ios") || device.equals("android");
        return app ? "app" : "web";
    }

    /// Where a call lacks its own time, the device's clock is put right by when the call was sent and received:
    /// `receivedAt - (sentAt - originalTimestamp)`.
    private static void time(ObjectNode record, Line line) {
        String original = Tree.text(record, "originalTimestamp");
        String sent = Tree.text(record, "sentAt");
        String received = Tree.text(record, "receivedAt");
        if (!Tree.text(record, "timestamp").isEmpty() || original.isEmpty() || sent.isEmpty() || received.isEmpty()) {
            return;
        }
        try {
            long late = Instant.parse(sent).toEpochMilli() - Instant.parse(original).toEpochMilli();
            line.set(Field.TIME, Instant.parse(received).minusMillis(late).toString());
        } catch (DateTimeParseException unusual) {
            line.set(Field.TIME, original);
        }
    }
}
