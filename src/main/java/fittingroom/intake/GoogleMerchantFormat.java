package fittingroom.intake;

import static java.util.Map.entry;

import java.util.Map;

/// Google's product data as RSS, Atom or a table, with or without the prefix `g:`; other feeds borrow its names.
final class GoogleMerchantFormat extends Format {

    private static final Map<Field, String> NAMES = Map.ofEntries(
            entry(Field.ID, "id"),
            entry(Field.TITLE, "title"),
            entry(Field.DESCRIPTION, "description,summary"),
            entry(Field.LINK, "link"),
            entry(Field.IMAGE, "image_link"),
            entry(Field.AVAILABLE, "availability"),
            entry(Field.PRICE, "price"),
            entry(Field.SALE_PRICE, "sale_price"),
            entry(Field.BRAND, "brand"),
            entry(Field.CATEGORY, "product_type,google_product_category"),
            entry(Field.GROUP_ID, "item_group_id"),
            entry(Field.COLOUR, "color,colour"),
            entry(Field.MATERIAL, "material"),
            entry(Field.PATTERN, "pattern"),
            entry(Field.SIZE, "size"),
            entry(Field.GENDER, "gender"),
            entry(Field.AGE_GROUP, "age_group"));

    GoogleMerchantFormat() {
        super("google-merchant", FileKind.CATALOG, NAMES);
    }

    @Override
    boolean fits(Clues clues) {
        return clues.all("id") && clues.any("title,description")
                && clues.any("image_link,google_product_category,item_group_id,gtin,mpn");
    }

    @Override
    Assembler assembler(Desk desk) {
        return desk.plain(false);
    }
}
