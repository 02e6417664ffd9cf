package fittingroom.intake;

import static java.util.Map.entry;

import java.util.Map;

/// Items of the recommender Gorse, as a table or as lines of JSON; its comment is what people read.
final class GorseItemsFormat extends Format {

    private static final Map<Field, String> NAMES = Map.ofEntries(
            entry(Field.ID, "item_id"),
            entry(Field.TITLE, "comment"),
            entry(Field.CATEGORY, "categories"),
            entry(Field.TAGS, "labels"));

    GorseItemsFormat() {
        super("gorse-items", FileKind.CATALOG, NAMES);
    }

    @Override
    boolean fits(Clues clues) {
        return clues.all("item_id,is_hidden,categories");
    }

    @Override
    Assembler assembler(Desk desk) {
        int hidden = desk.mapping().columns().stream().map(Names::simple).toList().indexOf("is_hidden");
        return new ProductRows(desk, false, new Quirks() {
            @Override
            boolean holds(int column) {
                return column == hidden;
            }

            @Override
            boolean isOffered(RowReader row) {
                return !EventWords.yes(row.cell(hidden)).orElse(false);
            }
        });
    }
}
