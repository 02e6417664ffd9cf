package fittingroom.intake;

import fittingroom.base.Money;
import fittingroom.catalog.Category;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.Set;

/// Reads the cells of one product or variant into its draft: words, prices, pieces, category, and every column that
/// means nothing to us. Which draft that is, is [ProductRows]'s matter.
final class ProductCells {

    record Prices(Optional<Money> price, Optional<Money> before) {}

    private static final Set<String> LINKS = Set.of(Field.CROSS_SELLS.code(), Field.UP_SELLS.code(), Field.RELATED.code());
    /// `id:44` in a list means the product 44.
    private static final Pattern LINK_BY_ID = Pattern.compile("(^|[,|;]\\s*)id:");

    private final Mapping mapping;
    private final boolean joinsCategories;
    private final Quirks quirks;
    private final Drafts drafts;
    private final SaleDays sales;
    private final Map<Integer, String> kept = new LinkedHashMap<>();
    private final boolean[] isRead;

    ProductCells(Mapping mapping, boolean joinsCategories, Quirks quirks, Drafts drafts, SaleDays sales) {
        this.mapping = mapping;
        this.joinsCategories = joinsCategories;
        this.quirks = quirks;
        this.drafts = drafts;
        this.sales = sales;
        isRead = new boolean[mapping.columns().size()];
        for (Mapping.Match match : mapping.matches()) {
            int place = mapping.columns().indexOf(match.column());
            boolean keep = match.field() == Field.KEEP || Field.KEPT.contains(match.field());
            isRead[place] = true;
            if (keep) {
                kept.put(place, match.field() == Field.KEEP ? match.column() : match.field().code());
            }
        }
    }

    boolean isRead(int column) {
        return isRead[column];
    }

    /// @param ofGroup whether the row is one of several of a product
    void fill(Draft draft, RowReader rows, String title, boolean ofGroup) {
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
        draft.available |= EventWords.yes(mapping.text(rows, Field.AVAILABLE)).orElse(true);
        kept.forEach((place, name) -> draft.column(name, LINKS.contains(name) ? LINK_BY_ID.matcher(rows.cell(place)).replaceAll("$1") : rows.cell(place)));
        quirks.unpack(rows, draft::column);
        keepUnknown(draft, rows, ofGroup);
    }

    Prices prices(RowReader rows) {
        String currency = mapping.text(rows, Field.CURRENCY);
        Optional<Money> price = price(rows, Field.PRICE, currency);
        Optional<Money> sale = sales.isOn(rows) ? price(rows, Field.SALE_PRICE, currency) : Optional.empty();
        Optional<Money> list = price(rows, Field.LIST_PRICE, currency);
        boolean reduced = sale.isPresent() && (sale.get().minor() > 0 || price.isEmpty());
        return reduced ? new Prices(sale, price.or(() -> list)) : new Prices(price.or(() -> list), list);
    }

    private Optional<Money> price(RowReader rows, Field field, String currency) {
        return drafts.price(rows, mapping.column(field), mapping.text(rows, field), currency);
    }

    OptionalInt stock(RowReader rows) {
        return drafts.stock(rows, mapping.column(Field.STOCK), mapping.text(rows, Field.STOCK));
    }

    /// Columns that mean nothing to us stay under their own names; of a group, those of its first row.
    private void keepUnknown(Draft draft, RowReader rows, boolean ofGroup) {
        List<String> columns = rows.columns();
        for (int i = 0; i < columns.size(); i++) {
            boolean unknown = (i >= isRead.length || !isRead[i]) && !quirks.holds(i);
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
                    return quirks.category(text);
                }
            }
            return Category.NONE;
        }
        List<String> path = new ArrayList<>();
        for (int place : mapping.all(Field.CATEGORY)) {
            for (String name : level(quirks.level(Html.text(rows.cell(place))))) {
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
    static String currencyIn(String column) {
        String[] words = column.toUpperCase(Locale.ROOT).split("[^A-Z]+");
        String last = words.length < 2 ? "" : words[words.length - 1];
        boolean real = Currency.getAvailableCurrencies().stream()
                .anyMatch(one -> one.getCurrencyCode().equals(last));
        return real ? last : "";
    }
}
