package fittingroom.intake;

import static java.util.Map.entry;

import java.util.Map;

/// The product list of the retail demo store, a document of JSON.
final class RetailDemoFormat extends Format {

    private static final Map<Field, String> NAMES = Map.ofEntries(
            entry(Field.ID, "id"),
            entry(Field.TITLE, "name"),
            entry(Field.DESCRIPTION, "description"),
            entry(Field.CATEGORY, "category,style"),
            entry(Field.PRICE, "price"),
            entry(Field.IMAGE, "image"),
            entry(Field.STOCK, "current_stock"),
            entry(Field.GENDER, "gender_affinity"));

    RetailDemoFormat() {
        super("retail-demo-store", FileKind.CATALOG, NAMES);
    }

    @Override
    boolean fits(Clues clues) {
        return clues.all("id,name,current_stock,gender_affinity");
    }

    @Override
    Assembler assembler(Desk desk) {
        return desk.plain(true);
    }
}
