package fittingroom.intake;

import static java.util.Map.entry;

import java.util.Map;

/// Shopify's product export, both generations of headers.
final class ShopifyFormat extends Format {

    private static final String METAFIELD = "(product.metafields.";

    private static final Map<Field, String> NAMES = Map.ofEntries(
            entry(Field.ID, "handle,url_handle"),
            entry(Field.TITLE, "title"),
            entry(Field.DESCRIPTION, "body_html,description"),
            entry(Field.BRAND, "vendor"),
            entry(Field.CATEGORY, "product_category,type,google_shopping_google_product_category"),
            entry(Field.PRICE, "variant_price,price"),
            entry(Field.LIST_PRICE, "variant_compare_at_price,compare_at_price"),
            entry(Field.STOCK, "variant_inventory_qty,inventory_quantity"),
            entry(Field.IMAGE, "image_src,product_image_url"),
            entry(Field.TAGS, "tags"),
            entry(Field.GENDER, "google_shopping_gender,target_gender"),
            entry(Field.AGE_GROUP, "google_shopping_age_group,age_group"),
            entry(Field.COLOUR, "color_pattern"),
            entry(Field.MATERIAL, "fabric,material,footwear_material,bag_case_material,jewelry_material"),
            entry(Field.PATTERN, "pattern"),
            entry(Field.SEASON, "season"),
            entry(Field.OCCASION, "occasion,dress_occasion"),
            entry(Field.STYLE, "style,dress_style,clothing_style"),
            entry(Field.RELATED, "related_products"),
            entry(Field.CROSS_SELLS, "complementary_products"));

    ShopifyFormat() {
        super("shopify-products", FileKind.CATALOG, NAMES);
    }

    @Override
    boolean fits(Clues clues) {
        return clues.all("title") && clues.any("handle,url_handle")
                && clues.any("variant_price,price,option1_name,body_html,vendor");
    }

    /// A metafield goes by the last part of its key, whatever the language of its name.
    @Override
    String key(String column) {
        int metafield = column.indexOf(METAFIELD);
        return metafield >= 0 && column.endsWith(")")
                ? Names.simple(column.substring(column.lastIndexOf('.') + 1, column.length() - 1))
                : Names.simple(column);
    }

    @Override
    Assembler assembler(Desk desk) {
        return new ShopifyRows(desk);
    }
}
