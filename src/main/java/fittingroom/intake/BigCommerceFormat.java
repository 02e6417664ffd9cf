package fittingroom.intake;

import static java.util.Map.entry;

import fittingroom.catalog.Category;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// BigCommerce's product CSV, both generations: below the row of a product stand rows of its variants, pictures and
/// rules, which do not name it.
final class BigCommerceFormat extends Format {

    private static final Map<Field, String> NAMES = Map.ofEntries(
            entry(Field.ID, "product_id,id,product_code_sku,sku"),
            entry(Field.TITLE, "product_name,name"),
            entry(Field.DESCRIPTION, "product_description,description"),
            entry(Field.CATEGORY, "category,category_details,categories"),
            entry(Field.BRAND, "brand_name"),
            entry(Field.PRICE, "price"),
            entry(Field.SALE_PRICE, "sale_price"),
            entry(Field.LIST_PRICE, "retail_price"),
            entry(Field.STOCK, "current_stock_level,current_stock"),
            entry(Field.IMAGE, "product_image_file_1,product_image_url_1,image_url_import,variant_image_url"),
            entry(Field.LINK, "product_url"),
            entry(Field.TAGS, "search_keywords"));

    BigCommerceFormat() {
        super("bigcommerce-products", FileKind.CATALOG, NAMES);
    }

    @Override
    boolean fits(Clues clues) {
        boolean old = clues.all("item_type,product_name") && clues.any("product_code_sku,product_visible");
        return old || (clues.all("item,name,sku,options") && clues.any("brand_id,channels,inventory_tracking"));
    }

    @Override
    Assembler assembler(Desk desk) {
        return new ProductRows(desk, false, new RowsBelow(desk.mapping().columns()));
    }

    /// Rows that belong to the last product above them.
    private static final class RowsBelow extends Quirks {
        private static final Pattern OLD = Pattern.compile("(?:\\[[A-Z]+])?([^=,\\[\\]]+)=([^,]+)");
        private static final Pattern NEW = Pattern.compile("Name=([^|]+)\\|Value=(.+?)(?=Type=|$)");

        private final int type;
        private final int visible;
        private final int[] options;
        private final int[] ids;
        private String above = "";

        RowsBelow(List<String> columns) {
            List<String> names = columns.stream().map(Names::simple).toList();
            type = Math.max(names.indexOf("item_type"), names.indexOf("item"));
            visible = Math.max(names.indexOf("product_visible"), names.indexOf("is_visible"));
            options = new int[] {names.indexOf("options"), Math.max(names.indexOf("product_name"), names.indexOf("name"))};
            ids = new int[] {Math.max(names.indexOf("product_id"), names.indexOf("id")),
                Math.max(names.indexOf("product_code_sku"), names.indexOf("sku"))};
        }

        private String type(RowReader row) {
            return row.cell(type).strip().toLowerCase(Locale.ROOT);
        }

        private boolean isProduct(RowReader row) {
            return type(row).equals("product") || type(row).isEmpty();
        }

        private boolean isVariant(RowReader row) {
            return type(row).equals("sku") || type(row).equals("variant");
        }

        @Override
        Role role(RowReader row) {
            return isProduct(row) || isVariant(row) ? Role.NAMED : Role.REPEATS;
        }

        @Override
        String group(RowReader row, String stated) {
            if (isProduct(row)) {
                above = cell(row, ids[0]).isEmpty() ? cell(row, ids[1]) : cell(row, ids[0]);
                return "";
            }
            return above;
        }

        @Override
        boolean isOffered(RowReader row) {
            return !isProduct(row) || visible < 0 || EventWords.yes(row.cell(visible)).orElse(true);
        }

        @Override
        Map<String, String> attributes(RowReader row) {
            Map<String, String> found = new LinkedHashMap<>();
            if (!isVariant(row)) {
                return found;
            }
            for (int column : options) {
                Matcher pair = (cell(row, column).contains("Name=") ? NEW : OLD).matcher(cell(row, column));
                while (found.size() < 20 && pair.find()) {
                    found.put(Names.attribute(pair.group(1)), plain(pair.group(2)));
                }
            }
            return found;
        }

        /// `Red:#ff0000` and `Red[#ff0000]` are red.
        private static String plain(String value) {
            return value.replaceAll("[:\\[]#.*$", "").strip();
        }

        private static String cell(RowReader row, int column) {
            return column < 0 ? "" : row.cell(column);
        }

        @Override
        Category category(String text) {
            String paths = text.replace(";", ",").replaceAll("Category (Name|Path): ?", "");
            return deepest(paths.contains("|") ? paths.substring(paths.lastIndexOf('|') + 1) : paths);
        }
    }
}
