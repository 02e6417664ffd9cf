package fittingroom.intake;

import static java.util.Map.entry;

import fittingroom.events.EventKind;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// CloudEvents 1.0 whose type ends in a kind of event and whose data speaks of shoppers and products in the usual
/// names. Source and id together name an event.
final class CloudEventsFormat extends NestedFormat {

    private static final List<Field> OF_DATA = List.of(
            Field.SHOPPER, Field.SESSION, Field.PRODUCT, Field.QUANTITY, Field.PRICE, Field.CURRENCY, Field.DWELL_MS,
            Field.POSITION, Field.LIST, Field.TEXT, Field.CHANNEL, Field.ANONYMOUS, Field.DEVICE, Field.EMAIL, Field.LOYALTY,
            Field.GPC);

    private static final Map<Field, String> PATHS = Map.ofEntries(
            entry(Field.ID, "id"),
            entry(Field.TYPE, "type"),
            entry(Field.TIME, "time"),
            entry(Field.SHOPPER, "subject"));

    CloudEventsFormat() {
        super("cloudevents", FileKind.EVENTS, PATHS);
    }

    @Override
    boolean isIn(Clues clues) {
        return clues.all("specversion,id,source,type");
    }

    @Override
    void lines(ObjectNode record, Line common, Consumer<Line> out) {
        Optional<EventKind> kind = kind(common.text(Field.TYPE));
        if (kind.isEmpty()) {
            return;
        }
        JsonNode data = record.path("data");
        String subject = common.text(Field.SHOPPER);
        common.set(Field.TYPE, kind.get().code());
        common.set(Field.ID, Tree.text(record, "source") + "#" + common.text(Field.ID));
        common.set(Field.SHOPPER, subject.substring(subject.lastIndexOf('/') + 1));
        common.set(Field.CONSENT, ConsentWords.of(data.path("consent")));
        if (data.isObject()) {
            OF_DATA.forEach(field -> Items.find(data, field, common));
        }
        List<JsonNode> items = Tree.list(data, "items");
        items = items.isEmpty() ? Tree.list(data, "products") : items;
        if (items.isEmpty()) {
            out.accept(common);
        }
        Items.each(items, common, kind.get() == EventKind.LIST_VIEW, out);
    }

    /// The kind in the last two parts of a type, or in the last: `com.example.product.viewed`.
    private static Optional<EventKind> kind(String type) {
        String[] parts = type.replaceFirst("[._-]?v\\d+$", "").split("[./]", -1);
        int last = parts.length - 1;
        Optional<EventKind> both = last < 1 ? Optional.empty() : EventWords.kind(parts[last - 1] + " " + parts[last]);
        return both.or(() -> EventWords.kind(parts[last]));
    }
}
