package fittingroom.intake;

import fittingroom.catalog.Variant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;

/// One product or one variant a row: our own format, most vendors', and every table whose columns were guessed. Rows
/// that name the same group become variants of one product that goes by the group's name, wherever its own row stands.
final class ProductRows implements Assembler {

    private static final List<Field> OPTIONS = List.of(Field.COLOUR, Field.SIZE, Field.MATERIAL, Field.PATTERN);

    private static final Set<String> OTHER_IDS = Set.of("sku", "article_number", "artikelnummer", "reference",
            "product_code_sku", "variants_sku", "variants_id");

    private final Sink sink;
    private final Findings findings;
    private final Mapping mapping;
    private final Quirks quirks;
    private final Drafts drafts;
    private final ProductCells cells;
    private final int[] otherIds;
    private final Map<String, Map<String, Map<String, String>>> families = new LinkedHashMap<>();

    ProductRows(Desk desk, boolean joinsCategories, Quirks quirks) {
        sink = desk.sink();
        findings = desk.findings();
        mapping = desk.mapping();
        this.quirks = quirks;
        String currency = desk.options().currency();
        drafts = new Drafts(
                findings, desk.amounts(), currency.isEmpty() ? ProductCells.currencyIn(mapping.column(Field.PRICE)) : currency);
        cells = new ProductCells(mapping, joinsCategories, quirks, drafts, new SaleDays(desk));
        IntStream ids = IntStream.of(mapping.all(Field.ID)).skip(1);
        otherIds = IntStream.concat(ids, IntStream.range(0, mapping.columns().size())
                        .filter(place -> !cells.isRead(place) && OTHER_IDS.contains(Names.simple(mapping.columns().get(place)))))
                .toArray();
    }

    @Override
    public void row(RowReader rows) {
        String title = Html.text(mapping.text(rows, Field.TITLE));
        String named = mapping.text(rows, Field.ID);
        String group = drafts.nameOf(groupOf(quirks.group(rows, mapping.text(rows, Field.GROUP_ID))));
        boolean repeats = quirks.role(rows) == Quirks.Role.REPEATS;
        if (named.isEmpty() && title.isEmpty() && !(repeats && drafts.find(group).isPresent())) {
            findings.reject(rows, IntakeProblem.ROW_WITHOUT_NAME, mapping.column(Field.ID), "");
            return;
        }
        if (rows.isBroken() && named.indexOf('\uFFFD') >= 0) {
            findings.reject(rows, IntakeProblem.BROKEN_ID, mapping.column(Field.ID), named);
            return;
        }
        Optional<Draft> said = drafts.find(group.isEmpty() ? named : group);
        if (repeats && said.isPresent()) {
            findings.merge();
            return;
        }
        String id = named.isEmpty() ? Drafts.idOf(mapping.text(rows, Field.BRAND) + " " + title) : named;
        if (named.isEmpty()) {
            findings.note(IntakeProblem.NO_ID, rows.row(), mapping.column(Field.ID), id);
        }
        if (group.isEmpty() || group.equals(id)) {
            product(rows, id, title, group);
        } else {
            variant(rows, group, id, title);
        }
    }

    /// `id:44` means 44 in exports that name a parent either by its id or by its article number.
    private static String groupOf(String text) {
        return text.regionMatches(true, 0, "id:", 0, 3) ? text.substring(3).strip() : text;
    }

    /// The row of a product itself. Where variants came before it, it gives them its words.
    private void product(RowReader rows, String id, String title, String group) {
        Optional<Draft> opened = openedByVariants(rows, id);
        if (group.equals(id) && (opened.isPresent() || drafts.find(id).isEmpty())) {
            variant(rows, group, id, title);
            return;
        }
        Draft draft;
        if (opened.isPresent()) {
            draft = opened.get();
            draft.title = "";
            draft.alias(id);
            findings.merge();
        } else {
            draft = drafts.find(id).isPresent()
                    ? drafts.again(id, rows.row(), mapping.column(Field.ID)) : drafts.open(id, rows.row());
        }
        draft.stated = true;
        draft.withdrawn = !quirks.isOffered(rows);
        cells.fill(draft, rows, title, false);
        otherNames(draft, rows);
        Map<String, Map<String, String>> children = quirks.children(rows);
        if (!children.isEmpty()) {
            families.put(draft.id, children);
        }
    }

    private Optional<Draft> openedByVariants(RowReader rows, String id) {
        Optional<Draft> opened = drafts.find(id).filter(draft -> !draft.stated);
        for (int place : otherIds) {
            opened = opened.or(() -> drafts.find(rows.cell(place)).filter(draft -> !draft.stated));
        }
        return opened;
    }

    /// Columns called as an id is, besides the one that was taken: variants may name their product by them.
    private void otherNames(Draft draft, RowReader rows) {
        for (int place : otherIds) {
            for (String name : rows.cell(place).split(", ", -1)) {
                if (!name.isEmpty()) {
                    draft.alias(name);
                    drafts.alias(name, draft.id);
                }
            }
        }
    }

    private void variant(RowReader rows, String group, String id, String title) {
        Optional<Draft> known = drafts.find(group);
        Draft draft = known.orElseGet(() -> drafts.open(group, rows.row()));
        draft.alias(id);
        Map<String, String> options = new LinkedHashMap<>();
        for (Field field : OPTIONS) {
            String text = mapping.text(rows, field);
            if (!text.isEmpty()) {
                options.put(field.code(), text);
            }
        }
        options.putAll(quirks.attributes(rows));
        OptionalInt stock = cells.stock(rows);
        boolean fresh = draft.variant(new Variant(id, options, cells.prices(rows).price(), stock));
        if (known.isPresent() && fresh) {
            findings.merge();
        } else if (known.isPresent()) {
            drafts.repeated(id, rows.row(), mapping.column(Field.ID));
            return;
        }
        cells.fill(draft, rows, title, true);
        otherNames(draft, rows);
    }

    @Override
    public void finish() {
        families.forEach(drafts::adopt);
        drafts.handOver(sink);
    }
}
