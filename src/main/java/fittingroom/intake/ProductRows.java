package fittingroom.intake;

import fittingroom.base.Money;
import fittingroom.catalog.Category;
import fittingroom.catalog.Variant;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;

/// One product or one variant a row: our own format, Google's, and every table whose columns were guessed. Rows that
/// name the same group become variants of one product that goes by the group's name.
final class ProductRows implements Assembler {

    private static final List<Field> OPTIONS = List.of(Field.COLOUR, Field.SIZE, Field.MATERIAL, Field.PATTERN);

    private static final Set<String> OTHER_IDS = Set.of("sku", "article_number", "artikelnummer", "reference");

    private final Sink sink;
    private final Findings findings;
    private final Mapping mapping;
    private final boolean joinsCategories;
    private final Drafts drafts;
    private final Map<Integer, String> kept = new LinkedHashMap<>();
    private final boolean[] isRead;
    private final int[] otherIds;

    ProductRows(Sink sink, Findings findings, Mapping mapping, boolean joinsCategories, String currency) {
        this.sink = sink;
        this.findings = findings;
        this.mapping = mapping;
        this.joinsCategories = joinsCategories;
        this.drafts = new Drafts(findings, currency.isEmpty() ? currencyIn(mapping.column(Field.PRICE)) : currency);
        isRead = new boolean[mapping.columns().size()];
        for (Mapping.Match match : mapping.matches()) {
            int place = mapping.columns().indexOf(match.column());
            boolean keep = match.field() == Field.KEEP || Field.KEPT.contains(match.field());
            isRead[place] = true;
            if (keep) {
                kept.put(place, match.field() == Field.KEEP ? match.column() : match.field().code());
            }
        }
        otherIds = IntStream.range(0, isRead.length)
                .filter(place -> !isRead[place] && OTHER_IDS.contains(Names.simple(mapping.columns().get(place))))
                .toArray();
    }

    @Override
    public void row(RowReader rows) {
        String title = Html.text(mapping.text(rows, Field.TITLE));
        String named = mapping.text(rows, Field.ID);
        String group = drafts.nameOf(groupOf(mapping.text(rows, Field.GROUP_ID)));
        if (named.isEmpty() && title.isEmpty()) {
            findings.reject(rows, IntakeProblem.ROW_WITHOUT_NAME, mapping.column(Field.ID), "");
            return;
        }
        if (rows.isBroken() && named.indexOf('\uFFFD') >= 0) {
            findings.reject(rows, IntakeProblem.BROKEN_ID, mapping.column(Field.ID), named);
            return;
        }
        String id = named.isEmpty() ? Drafts.idOf(mapping.text(rows, Field.BRAND) + " " + title) : named;
        if (named.isEmpty()) {
            findings.note(IntakeProblem.NO_ID, rows.row(), mapping.column(Field.ID), id);
        }
        if (group.isEmpty()) {
            boolean again = drafts.find(id).isPresent();
            Draft draft = again
                    ? drafts.replace(id, rows.row(), mapping.column(Field.ID)) : drafts.open(id, rows.row());
            fill(draft, rows, title, false);
            otherNames(draft, rows);
        } else {
            variant(rows, group, id, title);
        }
    }

    /// `id:44` means 44 in exports that name a parent either by its id or by its article number.
    private static String groupOf(String text) {
        return text.regionMatches(true, 0, "id:", 0, 3) ? text.substring(3).strip() : text;
    }

    /// Columns called as an id is, besides the one that was taken: variants may name their product by them.
    private void otherNames(Draft draft, RowReader rows) {
        for (int place : otherIds) {
            String name = rows.cell(place);
            if (!name.isEmpty()) {
                draft.alias(name);
                drafts.alias(name, draft.id);
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
        Prices prices = prices(rows);
        OptionalInt stock = stock(rows);
        boolean fresh = draft.variant(new Variant(id, options, prices.price(), stock));
        if (known.isPresent() && fresh) {
            findings.merged++;
        } else if (known.isPresent()) {
            drafts.repeated(id, rows.row(), mapping.column(Field.ID));
            return;
        }
        fill(draft, rows, title, true);
    }

    private record Prices(Optional<Money> price, Optional<Money> before) {}

    private Prices prices(RowReader rows) {
        String currency = mapping.text(rows, Field.CURRENCY);
        Optional<Money> price = price(rows, Field.PRICE, currency);
        Optional<Money> sale = price(rows, Field.SALE_PRICE, currency);
        Optional<Money> list = price(rows, Field.LIST_PRICE, currency);
        return sale.isPresent() ? new Prices(sale, price.or(() -> list)) : new Prices(price.or(() -> list), list);
    }

    private Optional<Money> price(RowReader rows, Field field, String currency) {
        return drafts.price(rows, mapping.column(field), mapping.text(rows, field), currency);
    }

    private OptionalInt stock(RowReader rows) {
        return drafts.stock(rows, mapping.column(Field.STOCK), mapping.text(rows, Field.STOCK));
    }

    private void fill(Draft draft, RowReader rows, String title, boolean ofGroup) {
        if (draft.title.isEmpty()) {
            draft.title = title;
            draft.description = Html.text(mapping.text(rows, Field.DESCRIPTION));
            draft.brand = Html.text(mapping.text(rows, Field.BRAND));
            draft.category = category(rows);
            draft.link = mapping.text(rows, Field.LINK);
        } else if (ofGroup) {
            draft.title = Titles.common(draft.title, title);
        }
        if (draft.picture.isEmpty()) {
            draft.picture = firstOf(mapping.text(rows, Field.IMAGE));
        }
        Prices prices = prices(rows);
        draft.offer(prices.price(), prices.before());
        draft.stock(stock(rows));
        String available = mapping.text(rows, Field.AVAILABLE);
        draft.available |= EventWords.yes(available).orElse(true);
        kept.forEach((place, name) -> draft.column(name, rows.cell(place)));
        keepUnknown(draft, rows, ofGroup);
    }

    /// Columns that mean nothing to us stay under their own names; of a group, those of its first row.
    private void keepUnknown(Draft draft, RowReader rows, boolean ofGroup) {
        List<String> columns = rows.columns();
        for (int i = 0; i < columns.size(); i++) {
            boolean unknown = i >= isRead.length || !isRead[i];
            String name = kept.containsValue(columns.get(i)) ? columns.get(i) + " (column)" : columns.get(i);
            if (unknown && !RejectedRows.REASONS.contains(name) && (!ofGroup || !draft.hasColumn(name))) {
                draft.column(name, rows.cell(i));
            }
        }
    }

    private Category category(RowReader rows) {
        if (!joinsCategories) {
            for (int place : mapping.all(Field.CATEGORY)) {
                String text = Html.text(rows.cell(place));
                if (!text.isEmpty() && Numbers.whole(text) == Numbers.NONE) {
                    return Category.of(text);
                }
            }
            return Category.NONE;
        }
        List<String> path = new ArrayList<>();
        for (int place : mapping.all(Field.CATEGORY)) {
            for (String name : level(Html.text(rows.cell(place)))) {
                if (!path.contains(name)) {
                    path.add(name);
                }
            }
        }
        return new Category(path);
    }

    /// The names in one of several category columns: there a slash is a part of the name.
    private List<String> level(String text) {
        boolean whole = mapping.all(Field.CATEGORY).length > 1 && !text.contains(">") && !text.isBlank();
        return whole ? List.of(text.strip()) : Category.of(text).path();
    }

    private static String firstOf(String pictures) {
        int comma = pictures.indexOf(", ");
        return comma < 0 ? pictures : pictures.substring(0, comma);
    }

    /// `Price (INR)` says what the prices are in.
    private static String currencyIn(String column) {
        String[] words = column.toUpperCase(Locale.ROOT).split("[^A-Z]+");
        String last = words.length < 2 ? "" : words[words.length - 1];
        boolean real = Currency.getAvailableCurrencies().stream()
                .anyMatch(one -> one.getCurrencyCode().equals(last));
        return real ? last : "";
    }

    @Override
    public void finish() {
        drafts.handOver(sink);
    }
}
