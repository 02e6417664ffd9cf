package fittingroom.intake;

import static java.util.Map.entry;

import fittingroom.catalog.Category;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/// The entity CSV of Adobe Target Recommendations. Its comment rows and its header behind `## RECS` are the table
/// reader's matter.
final class AdobeEntitiesFormat extends Format {

    private static final Map<Field, String> NAMES = Map.ofEntries(
            entry(Field.ID, "entity_id"),
            entry(Field.TITLE, "entity_name"),
            entry(Field.DESCRIPTION, "entity_message"),
            entry(Field.CATEGORY, "entity_category_id"),
            entry(Field.BRAND, "entity_brand"),
            entry(Field.PRICE, "entity_value"),
            entry(Field.STOCK, "entity_inventory"),
            entry(Field.MARGIN, "entity_margin"),
            entry(Field.LINK, "entity_page_url"),
            entry(Field.IMAGE, "entity_thumbnail_url"));

    AdobeEntitiesFormat() {
        super("adobe-entities", FileKind.CATALOG, NAMES);
    }

    @Override
    boolean fits(Clues clues) {
        return clues.all("entity_id") && clues.any("entity_name,entity_message,entity_category_id,entity_value");
    }

    @Override
    Assembler assembler(Desk desk) {
        return new ProductRows(desk, false, new Entities(desk.mapping()));
    }

    /// Attributes of the shop's own, each with the prefix that all columns have.
    private static final class Entities extends Quirks {
        private final List<String> columns;
        private final boolean[] free;

        Entities(Mapping mapping) {
            columns = mapping.columns();
            free = new boolean[columns.size()];
            for (int i = 0; i < free.length; i++) {
                free[i] = columns.get(i).startsWith("entity.") && mapping.fieldOf(columns.get(i)).isEmpty();
            }
        }

        @Override
        boolean holds(int column) {
            return column < free.length && free[column];
        }

        /// Levels are set apart by colons, several categories by commas.
        @Override
        Category category(String text) {
            return deepest(text.replace(":", " > "));
        }

        /// A list is written as one of JSON, `["Navy","Sand"]`.
        @Override
        void unpack(RowReader row, BiConsumer<String, String> into) {
            for (int i = 0; i < free.length; i++) {
                String text = free[i] ? row.cell(i) : "";
                boolean list = text.startsWith("[") && text.endsWith("]");
                String plain = list ? text.substring(1, text.length() - 1).replace("\"", "").replace(",", ", ") : text;
                if (!plain.isEmpty()) {
                    into.accept(Names.attribute(columns.get(i).substring("entity.".length())), plain);
                }
            }
        }
    }
}
