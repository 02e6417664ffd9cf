package fittingroom.intake;

import fittingroom.base.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Sessions that hold a list of events, and orders that hold a list of lines, whatever they are called: the list is
/// found by names that a product goes by inside it.
final class NestedEventsFormat extends NestedFormat {

    private static final double LIKELY = 0.8;
    private static final List<Field> OF_RECORD = List.of(
            Field.ID, Field.TYPE, Field.TIME, Field.SHOPPER, Field.SESSION, Field.CURRENCY, Field.CHANNEL, Field.LIST,
            Field.ANONYMOUS, Field.DEVICE, Field.EMAIL, Field.LOYALTY, Field.GPC);
    private static final List<Field> OF_PART = List.of(
            Field.TYPE, Field.TIME, Field.PRODUCT, Field.QUANTITY, Field.PRICE, Field.CURRENCY, Field.POSITION,
            Field.DWELL_MS, Field.CHANNEL);

    NestedEventsFormat() {
        super("nested-events", FileKind.EVENTS, Map.of());
    }

    /// A list with products, a time in it or beside it, and someone beside it; nothing that is named as a product is.
    @Override
    boolean isIn(Clues clues) {
        return parts(clues).anyMatch(part -> {
            boolean timed = has(clues, part, Field.TIME) || has(clues, "", Field.TIME);
            boolean someone = has(clues, "", Field.SHOPPER) || has(clues, "", Field.SESSION);
            return timed && someone && has(clues, part, Field.PRODUCT);
        }) && !clues.any("title,name") && !isServed(clues);
    }

    /// A list that has a name of its own, in which nothing has a kind, a quantity or a price.
    private static boolean isServed(Clues clues) {
        boolean deeds = clues.names().stream().map(name -> Names.simple(name.substring(name.indexOf('.') + 1)))
                .anyMatch(name -> Names.of(Field.TYPE).contains(name) || Names.of(Field.QUANTITY).contains(name)
                        || Names.of(Field.PRICE, FileKind.EVENTS).contains(name));
        return !deeds && has(clues, "", Field.SLATE);
    }

    private static Stream<String> parts(Clues clues) {
        return clues.names().stream().filter(name -> name.indexOf('.') > 0)
                .map(name -> name.substring(0, name.indexOf('.') + 1)).distinct();
    }

    private static boolean has(Clues clues, String prefix, Field field) {
        List<String> known = Names.of(field, FileKind.EVENTS);
        return clues.names().stream().anyMatch(name -> name.startsWith(prefix)
                && (!prefix.isEmpty() || name.indexOf('.') < 0 || field == Field.SHOPPER)
                && known.contains(Names.simple(name.substring(prefix.length()))));
    }

    /// What is called as a field is anywhere in the columns, for the report.
    @Override
    Mapping mapping(List<String> columns) {
        String why = Words.current().text("intake.evidence.exact");
        List<Mapping.Match> matches = new ArrayList<>();
        for (Field field : Field.OF_EVENTS) {
            List<String> known = Names.of(field, FileKind.EVENTS);
            columns.stream()
                    .filter(name -> known.contains(Names.simple(name))
                            || (OF_PART.contains(field) && known.contains(Names.simple(name.substring(name.indexOf('.') + 1)))))
                    .filter(name -> matches.stream().noneMatch(match -> match.column().equals(name)))
                    .findFirst()
                    .ifPresent(name -> matches.add(new Mapping.Match(name, field, LIKELY, why)));
        }
        return new Mapping(columns, matches, true);
    }

    @Override
    List<String> expected() {
        return List.of();
    }

    @Override
    void lines(ObjectNode record, Line common, Consumer<Line> out) {
        Optional<JsonNode> parts = list(record);
        Line all = new Line();
        OF_RECORD.forEach(field -> Items.find(record, field, all));
        for (String name : record.propertyNames()) {
            JsonNode inner = record.get(name);
            if (inner.isObject() && !all.has(Field.SHOPPER) && Names.of(Field.SHOPPER).contains(Names.simple(name))) {
                all.set(Field.SHOPPER, Tree.text(inner, "id"));
            }
        }
        int place = 0;
        for (JsonNode part : parts.map(Tree::list).orElse(List.of())) {
            Line line = all.copy();
            OF_PART.forEach(field -> Items.find(part, field, line));
            boolean sold = line.has(Field.QUANTITY) || line.has(Field.PRICE);
            line.fill(Field.TYPE, sold ? "purchase" : "view");
            Items.name(line, place++);
            out.accept(line);
        }
    }

    /// The first list of objects in which one is called as a product is.
    private static Optional<JsonNode> list(ObjectNode record) {
        List<String> known = Names.of(Field.PRODUCT, FileKind.EVENTS);
        for (String name : record.propertyNames()) {
            JsonNode value = record.get(name);
            boolean holds = value.isArray() && value.path(0).isObject()
                    && value.path(0).propertyNames().stream().anyMatch(key -> known.contains(Names.simple(key)));
            if (holds) {
                return Optional.of(value);
            }
        }
        return Optional.empty();
    }
}
