package fittingroom.intake;

import static java.util.Map.entry;

import java.util.Map;

/// What vendors call our fields, in the simple form of [Names]; of several names the earlier goes first. It holds no
/// guesses: each name is in the vendor's own description of the format.
final class Vocabulary {

    static final Map<Field, String> SHOPIFY = Map.ofEntries(
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
            entry(Field.STYLE, "style,dress_style,clothing_style"));

    static final Map<Field, String> GOOGLE = Map.ofEntries(
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

    static final Map<Field, String> RETAIL_DEMO = Map.ofEntries(
            entry(Field.ID, "id"),
            entry(Field.TITLE, "name"),
            entry(Field.DESCRIPTION, "description"),
            entry(Field.CATEGORY, "category,style"),
            entry(Field.PRICE, "price"),
            entry(Field.IMAGE, "image"),
            entry(Field.STOCK, "current_stock"),
            entry(Field.GENDER, "gender_affinity"));

    private Vocabulary() {}
}
