package fittingroom.intake;

import static java.util.Map.entry;

import java.util.Map;

/// The items data set of Amazon Personalize, where `|` separates several values.
final class PersonalizeItemsFormat extends Format {

    private static final Map<Field, String> NAMES = Map.ofEntries(
            entry(Field.ID, "item_id"),
            entry(Field.TITLE, "item_name,product_name,name,title"),
            entry(Field.DESCRIPTION, "product_description"),
            entry(Field.CATEGORY, "category_l1,category_l2,category_l3"),
            entry(Field.PRICE, "price"),
            entry(Field.BRAND, "brand"),
            entry(Field.AGE_GROUP, "age_group"),
            entry(Field.GENDER, "gender"));

    PersonalizeItemsFormat() {
        super("personalize-items", FileKind.CATALOG, NAMES);
    }

    @Override
    boolean fits(Clues clues) {
        return clues.all("item_id") && clues.any("category_l1,creation_timestamp") && !clues.any("user_id");
    }

    @Override
    Assembler assembler(Desk desk) {
        return new ProductRows(desk, true, new Quirks() {
            @Override
            String level(String text) {
                return text.contains("|") ? text.substring(0, text.indexOf('|')) : text;
            }
        });
    }
}
