package fittingroom.intake;

import static java.util.Map.entry;

import fittingroom.catalog.Category;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The product CSV of Magento and Adobe Commerce: all further attributes packed in one cell, the variants of a product
/// named in its own row, and one more row for each language.
final class MagentoFormat extends Format {

    private static final Map<Field, String> NAMES = Map.ofEntries(
            entry(Field.ID, "sku"),
            entry(Field.TITLE, "name"),
            entry(Field.DESCRIPTION, "description,short_description"),
            entry(Field.CATEGORY, "categories"),
            entry(Field.PRICE, "price"),
            entry(Field.SALE_PRICE, "special_price"),
            entry(Field.STOCK, "qty"),
            entry(Field.AVAILABLE, "is_in_stock"),
            entry(Field.IMAGE, "base_image,small_image,thumbnail_image"),
            entry(Field.LINK, "url_key"),
            entry(Field.CROSS_SELLS, "crosssell_skus"),
            entry(Field.UP_SELLS, "upsell_skus"),
            entry(Field.RELATED, "related_skus"));

    MagentoFormat() {
        super("magento-products", FileKind.CATALOG, NAMES);
    }

    @Override
    boolean fits(Clues clues) {
        return clues.all("sku,product_type") && clues.any("attribute_set_code,additional_attributes,product_websites");
    }

    @Override
    Assembler assembler(Desk desk) {
        return new ProductRows(desk, false, new PackedCells(desk.mapping().columns()));
    }

    /// `color=Blue,material=Cotton|Wool` in one cell, `sku=C-1,size=S|sku=C-2,size=M` in another.
    private static final class PackedCells extends Quirks {
        private final List<String> names;
        private final int attributes;
        private final int variations;
        private final int online;
        private final int view;

        PackedCells(List<String> columns) {
            names = columns.stream().map(Names::simple).toList();
            attributes = names.indexOf("additional_attributes");
            variations = names.indexOf("configurable_variations");
            online = names.indexOf("product_online");
            view = names.indexOf("store_view_code");
        }

        @Override
        boolean holds(int column) {
            return column == attributes || column == variations
                    || (column < names.size() && names.get(column).endsWith("_position"));
        }

        @Override
        Role role(RowReader row) {
            String code = view < 0 ? "" : row.cell(view);
            return code.isEmpty() || code.equals("default") || code.equals("admin") ? Role.NAMED : Role.REPEATS;
        }

        /// 1 is enabled, 2 disabled.
        @Override
        boolean isOffered(RowReader row) {
            return online < 0 || !row.cell(online).equals("2");
        }

        @Override
        Map<String, String> attributes(RowReader row) {
            Map<String, String> all = new LinkedHashMap<>();
            if (attributes >= 0) {
                pairs(row.cell(attributes))
                        .forEach((name, text) -> all.put(Names.attribute(name), text.replace("|", ", ")));
            }
            return all;
        }

        @Override
        Map<String, Map<String, String>> children(RowReader row) {
            Map<String, Map<String, String>> children = new LinkedHashMap<>();
            if (variations >= 0) {
                for (String one : row.cell(variations).split("\\|", -1)) {
                    Map<String, String> options = new LinkedHashMap<>();
                    pairs(one).forEach((name, text) -> options.put(Names.attribute(name), text));
                    String sku = pairs(one).getOrDefault("sku", "");
                    options.remove("sku");
                    if (!sku.isEmpty()) {
                        children.put(sku, options);
                    }
                }
            }
            return children;
        }

        @Override
        Category category(String text) {
            List<String> path = deepest(text).path();
            boolean rooted = path.size() > 1 && path.getFirst().equals("Default Category");
            return new Category(rooted ? path.subList(1, path.size()) : path);
        }

        /// A comma ends a pair only where a name and `=` follow it; values may be wrapped in quotes.
        private static Map<String, String> pairs(String cell) {
            Map<String, String> pairs = new LinkedHashMap<>();
            for (String pair : cell.split(",(?=\\s*\"?[A-Za-z][A-Za-z0-9_]*=)", -1)) {
                String plain = pair.strip();
                boolean quoted = plain.length() > 1 && plain.startsWith("\"") && plain.endsWith("\"");
                plain = quoted ? plain.substring(1, plain.length() - 1) : plain;
                int equals = plain.indexOf('=');
                String text = equals < 0 ? "" : plain.substring(equals + 1).strip();
                if (equals > 0 && !text.isEmpty()) {
                    pairs.put(plain.substring(0, equals).strip(), text);
                }
            }
            return pairs;
        }
    }
}
