package fittingroom.intake;

import fittingroom.base.Money;
import fittingroom.catalog.Category;
import fittingroom.catalog.Variant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/// Shopify's product export, both generations: rows fold by handle, the first with the product's words, the others
/// with one more variant, one more picture, or both. Columns of a market or an app are kept under their own names.
final class ShopifyRows implements Assembler {

    private static final List<Field> OPTIONS =
            List.of(Field.COLOUR, Field.SIZE, Field.MATERIAL, Field.PATTERN, Field.STYLE);
    private static final String NO_OPTION = "Default Title";

    private final Sink sink;
    private final Findings findings;
    private final Mapping mapping;
    private final Drafts drafts;
    private final int sku;
    private final int tracker;
    private final int policy;
    private final int published;
    private final int status;
    private final int[] optionNames = new int[3];
    private final int[] optionValues = new int[3];
    private final Map<Integer, String> kept = new LinkedHashMap<>();
    private final Map<String, String[]> namesOfOptions = new LinkedHashMap<>();

    ShopifyRows(Desk desk) {
        sink = desk.sink();
        findings = desk.findings();
        mapping = desk.mapping();
        drafts = new Drafts(findings, desk.amounts(), desk.options().currency());
        List<String> names = mapping.columns().stream().map(Names::simple).toList();
        sku = Math.max(names.indexOf("variant_sku"), names.indexOf("sku"));
        tracker = Math.max(names.indexOf("variant_inventory_tracker"), names.indexOf("inventory_tracker"));
        policy = Math.max(
                names.indexOf("variant_inventory_policy"), names.indexOf("continue_selling_when_out_of_stock"));
        published = Math.max(names.indexOf("published"), names.indexOf("published_on_online_store"));
        status = names.indexOf("status");
        for (int i = 0; i < optionNames.length; i++) {
            optionNames[i] = names.indexOf("option" + (i + 1) + "_name");
            optionValues[i] = names.indexOf("option" + (i + 1) + "_value");
        }
        keepTheRest(names);
    }

    private void keepTheRest(List<String> names) {
        for (int i = 0; i < names.size(); i++) {
            Optional<Field> field = mapping.fieldOf(mapping.columns().get(i));
            boolean ofVariant = names.get(i).startsWith("variant_") || names.get(i).startsWith("option");
            if (field.isEmpty() && !ofVariant && i != sku && !names.get(i).startsWith("image_")) {
                kept.put(i, mapping.columns().get(i));
            } else if (field.isPresent() && Field.KEPT.contains(field.get())) {
                kept.put(i, field.get().code());
            }
        }
    }

    @Override
    public void row(RowReader rows) {
        String handle = mapping.text(rows, Field.ID);
        String title = Html.text(mapping.text(rows, Field.TITLE));
        if (handle.isEmpty() && title.isEmpty()) {
            findings.reject(rows, IntakeProblem.ROW_WITHOUT_NAME, mapping.column(Field.ID), "");
            return;
        }
        if (rows.isBroken() && handle.indexOf('\uFFFD') >= 0) {
            findings.reject(rows, IntakeProblem.BROKEN_ID, mapping.column(Field.ID), handle);
            return;
        }
        String id = handle.isEmpty() ? Drafts.idOf(title) : handle;
        Optional<Draft> known = drafts.find(id);
        Draft draft = known.orElseGet(() -> drafts.open(id, rows.row()));
        boolean fresh = variant(draft, rows);
        if (known.isPresent() && fresh) {
            findings.merge();
        } else if (known.isPresent()) {
            drafts.repeated(id, rows.row(), mapping.column(Field.ID));
        }
        words(draft, rows, title);
    }

    private void words(Draft draft, RowReader rows, String title) {
        if (draft.title.isEmpty() && !title.isEmpty()) {
            draft.title = title;
            draft.description = Html.text(mapping.text(rows, Field.DESCRIPTION));
            draft.brand = mapping.text(rows, Field.BRAND);
            draft.available = isOffered(rows);
            category(draft, rows);
            kept.forEach((place, name) -> draft.column(name, rows.cell(place).replace("; ", ", ")));
        }
        if (draft.picture.isEmpty()) {
            draft.picture = mapping.text(rows, Field.IMAGE);
        }
    }

    /// The first filled of Shopify's tree, the shop's own type and Google's tree; the type is kept beside it.
    private void category(Draft draft, RowReader rows) {
        for (int place : mapping.all(Field.CATEGORY)) {
            String text = Html.text(rows.cell(place));
            if (draft.category.isNone() && !text.isEmpty() && Numbers.whole(text) == Numbers.NONE) {
                draft.category = Category.of(text);
            } else if (!text.isEmpty() && Numbers.whole(text) == Numbers.NONE) {
                draft.column("product_type", text);
            }
        }
    }

    private boolean isOffered(RowReader rows) {
        boolean active = EventWords.yes(cell(rows, status)).orElse(true);
        return active && EventWords.yes(cell(rows, published)).orElse(true);
    }

    /// False where the row says nothing that was not said before.
    private boolean variant(Draft draft, RowReader rows) {
        String price = mapping.text(rows, Field.PRICE);
        String code = cell(rows, sku);
        Map<String, String> options = options(draft, rows);
        boolean pictureOnly = price.isEmpty() && code.isEmpty() && options.isEmpty();
        if (pictureOnly) {
            return true;
        }
        Optional<Money> asked = drafts.price(rows, mapping.column(Field.PRICE), price, "");
        String before = mapping.text(rows, Field.LIST_PRICE);
        OptionalInt stock = stock(rows);
        draft.offer(asked, drafts.price(rows, mapping.column(Field.LIST_PRICE), before, ""));
        draft.alias(code);
        boolean single = options.size() == 1 && options.containsValue(NO_OPTION);
        boolean fresh = draft.variant(new Variant(code, single ? Map.of() : options, asked, stock));
        if (fresh) {
            draft.stock(stock);
        }
        if (!single) {
            options.forEach((name, value) -> attribute(name)
                    .ifPresent(field -> draft.column(field.code(), value)));
        }
        return fresh;
    }

    /// Pieces count only where Shopify counts them and stops selling at none.
    private OptionalInt stock(RowReader rows) {
        boolean counted = !cell(rows, tracker).isEmpty();
        String beyond = cell(rows, policy).toLowerCase(Locale.ROOT);
        boolean endless = beyond.equals("continue") || beyond.equals("true");
        String text = mapping.text(rows, Field.STOCK);
        return counted && !endless ? drafts.stock(rows, mapping.column(Field.STOCK), text) : OptionalInt.empty();
    }

    private Map<String, String> options(Draft draft, RowReader rows) {
        String[] names = namesOfOptions.computeIfAbsent(draft.id, key -> new String[] {"", "", ""});
        Map<String, String> options = new LinkedHashMap<>();
        for (int i = 0; i < names.length; i++) {
            String name = cell(rows, optionNames[i]);
            names[i] = name.isEmpty() ? names[i] : name;
            String value = cell(rows, optionValues[i]);
            if (!value.isEmpty()) {
                options.put(names[i].isEmpty() ? "Option " + (i + 1) : names[i], value);
            }
        }
        return options;
    }

    private static Optional<Field> attribute(String option) {
        String name = Names.simple(option);
        return OPTIONS.stream().filter(field -> Names.of(field).contains(name)).findFirst();
    }

    private static String cell(RowReader rows, int column) {
        return column < 0 ? "" : rows.cell(column);
    }

    @Override
    public void finish() {
        drafts.handOver(sink);
    }
}
