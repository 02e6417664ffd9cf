package fittingroom.intake;

import static java.util.Map.entry;

import java.util.Map;

/// Feedback of the recommender Gorse, as a table or as lines of JSON.
final class GorseFeedbackFormat extends Format {

    private static final Map<Field, String> NAMES = Map.ofEntries(
            entry(Field.TYPE, "feedback_type"),
            entry(Field.SHOPPER, "user_id"),
            entry(Field.PRODUCT, "item_id"),
            entry(Field.TIME, "timestamp,time_stamp"),
            entry(Field.TEXT, "comment"));

    GorseFeedbackFormat() {
        super("gorse-feedback", FileKind.EVENTS, NAMES);
    }

    @Override
    boolean fits(Clues clues) {
        return clues.all("feedback_type,user_id,item_id");
    }

    @Override
    Assembler assembler(Desk desk) {
        return desk.plain(false);
    }
}
