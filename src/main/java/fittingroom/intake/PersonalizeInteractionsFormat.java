package fittingroom.intake;

import static java.util.Map.entry;

import fittingroom.events.EventKind;
import java.util.Map;
import java.util.function.Consumer;

/// The interactions data set of Amazon Personalize: a row may also tell, separated by `|`, what else was shown.
final class PersonalizeInteractionsFormat extends LineFormat {

    private static final Map<Field, String> NAMES = Map.ofEntries(
            entry(Field.SHOPPER, "user_id"),
            entry(Field.SESSION, "session_id"),
            entry(Field.PRODUCT, "item_id"),
            entry(Field.TIME, "timestamp"),
            entry(Field.TYPE, "event_type"),
            entry(Field.LIST, "recommendation_id"),
            entry(Field.TEXT, "impression"));

    PersonalizeInteractionsFormat() {
        super("personalize-interactions", FileKind.EVENTS, NAMES);
    }

    @Override
    boolean fits(Clues clues) {
        return !clues.isJson() && clues.all("user_id,item_id,timestamp")
                && (clues.any("event_type,event_value,impression,recommendation_id") || clues.names().size() == 3);
    }

    @Override
    void lines(RowReader row, Line common, Consumer<Line> out) {
        String shown = common.text(Field.TEXT);
        common.set(Field.TEXT, "").fill(Field.TYPE, EventKind.VIEW.code());
        out.accept(common);
        int place = 0;
        for (String product : shown.isEmpty() ? new String[0] : shown.split("\\|", -1)) {
            Line line = common.copy().set(Field.TYPE, EventKind.LIST_VIEW.code()).set(Field.PRODUCT, product);
            out.accept(line.set(Field.POSITION, Integer.toString(++place)));
        }
    }
}
