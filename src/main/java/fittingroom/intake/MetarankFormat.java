package fittingroom.intake;

import static java.util.Map.entry;

import fittingroom.events.EventKind;
import java.util.Map;
import java.util.function.Consumer;
import tools.jackson.databind.node.ObjectNode;

/// Metarank's events: rankings are lists that were seen, interactions point back to them; what it says of items and
/// users themselves is of no use here.
final class MetarankFormat extends NestedFormat {

    private static final Map<Field, String> PATHS = Map.ofEntries(
            entry(Field.ID, "id"),
            entry(Field.TIME, "timestamp"),
            entry(Field.TYPE, "type,event"),
            entry(Field.SHOPPER, "user"),
            entry(Field.SESSION, "session"),
            entry(Field.PRODUCT, "item"),
            entry(Field.LIST, "ranking"));

    MetarankFormat() {
        super("metarank-events", FileKind.EVENTS, PATHS);
    }

    @Override
    boolean isIn(Clues clues) {
        return clues.all("event,id,timestamp") && clues.any("ranking,items.id") && clues.any("user,session");
    }

    @Override
    void lines(ObjectNode record, Line common, Consumer<Line> out) {
        switch (Tree.text(record, "event")) {
            case "interaction" -> out.accept(common.set(Field.TYPE, Tree.text(record, "type")));
            case "ranking" -> {
                common.set(Field.TYPE, EventKind.LIST_VIEW.code()).set(Field.LIST, common.text(Field.ID));
                int place = 0;
                for (var item : Tree.list(record, "items")) {
                    Line line = common.copy().set(Field.PRODUCT, Tree.text(item, "id"));
                    line.set(Field.POSITION, Integer.toString(place + 1));
                    Items.name(line, place++);
                    out.accept(line);
                }
            }
            default -> {}
        }
    }
}
