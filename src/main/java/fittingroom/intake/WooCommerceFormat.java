package fittingroom.intake;

import static java.util.Map.entry;

import fittingroom.catalog.Category;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The CSV of WooCommerce's own exporter: variations name their parent by id or SKU, attributes stand in pairs of
/// columns, and up-sells and cross-sells are lists of SKUs.
final class WooCommerceFormat extends Format {

    private static final Map<Field, String> NAMES = Map.ofEntries(
            entry(Field.ID, "id,sku"),
            entry(Field.TITLE, "name"),
            entry(Field.DESCRIPTION, "description,short_description"),
            entry(Field.CATEGORY, "categories"),
            entry(Field.BRAND, "brands,brand"),
            entry(Field.PRICE, "regular_price"),
            entry(Field.SALE_PRICE, "sale_price"),
            entry(Field.STOCK, "stock"),
            entry(Field.AVAILABLE, "in_stock"),
            entry(Field.IMAGE, "images"),
            entry(Field.LINK, "external_url"),
            entry(Field.TAGS, "tags"),
            entry(Field.GROUP_ID, "parent"),
            entry(Field.CROSS_SELLS, "cross_sells"),
            entry(Field.UP_SELLS, "upsells"),
            entry(Field.RELATED, "grouped_products"));

    WooCommerceFormat() {
        super("woocommerce-products", FileKind.CATALOG, NAMES);
    }

    @Override
    boolean fits(Clues clues) {
        return clues.all("name,regular_price") && clues.any("id,sku")
                && clues.any("visibility_in_catalog,attribute_1_name,grouped_products,is_featured");
    }

    @Override
    Assembler assembler(Desk desk) {
        return new ProductRows(desk, false, new Pairs(desk.mapping().columns()));
    }

    /// Attributes in pairs of columns, `Attribute 1 name` and `Attribute 1 value(s)`, and whether it is published.
    private static final class Pairs extends Quirks {
        private final List<String> names;
        private final List<int[]> pairs = new ArrayList<>();
        private final int published;

        Pairs(List<String> columns) {
            names = columns.stream().map(Names::simple).toList();
            published = names.indexOf("published");
            for (int n = 1; names.contains("attribute_" + n + "_name"); n++) {
                pairs.add(new int[] {
                    names.indexOf("attribute_" + n + "_name"), names.indexOf("attribute_" + n + "_value_s")
                });
            }
        }

        @Override
        boolean holds(int column) {
            return column < names.size()
                    && (names.get(column).startsWith("attribute_") || names.get(column).startsWith("download_"));
        }

        /// 1 is published, 0 a draft, -1 a draft of a kind: whatever is not 1 is not in the shop.
        @Override
        boolean isOffered(RowReader row) {
            return published < 0 || EventWords.yes(row.cell(published)).orElse(true);
        }

        @Override
        Map<String, String> attributes(RowReader row) {
            Map<String, String> attributes = new LinkedHashMap<>();
            for (int[] pair : pairs) {
                String name = row.cell(pair[0]);
                String text = pair[1] < 0 ? "" : row.cell(pair[1]);
                if (!name.isEmpty() && !text.isEmpty()) {
                    attributes.put(Names.attribute(name), text);
                }
            }
            return attributes;
        }

        @Override
        Category category(String text) {
            return deepest(text);
        }
    }
}
