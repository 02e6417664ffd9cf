package fittingroom.intake;

import fittingroom.base.Money;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/// All products of one catalog file while it is read, by name: rows of a group may lie anywhere in it. It also reads
/// the cells that every vocabulary has, a price, a stock, and says what was wrong with them.
final class Drafts {

    private final Findings findings;
    private final Amounts amounts;
    private final String usualCurrency;
    private final Map<String, Draft> all = new LinkedHashMap<>();
    private final Map<String, String> otherNames = new HashMap<>();
    private String currency = "";

    Drafts(Findings findings, Amounts amounts, String usualCurrency) {
        this.findings = findings;
        this.amounts = amounts;
        this.usualCurrency = usualCurrency;
    }

    Optional<Draft> find(String id) {
        return Optional.ofNullable(all.get(id));
    }

    /// Another name that rows after this one may call a product by.
    void alias(String name, String id) {
        otherNames.putIfAbsent(name, id);
    }

    /// The id of the product that goes by a name; the name itself where none does.
    String nameOf(String name) {
        return all.containsKey(name) ? name : otherNames.getOrDefault(name, name);
    }

    /// A new product; its row counts as accepted.
    Draft open(String id, long row) {
        Draft draft = new Draft(id, row);
        all.put(id, draft);
        findings.accept();
        return draft;
    }

    /// A product named again: the later row holds and counts as merged; variants found so far stay.
    Draft again(String id, long row, String column) {
        repeated(id, row, column);
        Draft before = all.get(id);
        if (before != null && before.variantCount() > 0) {
            before.title = "";
            return before;
        }
        Draft draft = new Draft(id, row);
        all.put(id, draft);
        return draft;
    }

    void repeated(String id, long row, String column) {
        findings.merge();
        findings.note(IntakeProblem.DUPLICATE, row, column, id);
    }

    /// Makes products variants of one whose row names them; each row so folded counts as merged.
    ///
    /// @param children ids of products, with what tells each from its siblings
    void adopt(String parent, Map<String, Map<String, String>> children) {
        Draft draft = all.get(parent);
        children.forEach((id, options) -> {
            Draft child = all.get(id);
            if (draft != null && child != null && child != draft) {
                all.remove(id);
                draft.adopt(child, options);
                findings.foldAccepted();
            }
        });
    }

    void handOver(Sink sink) {
        for (Draft draft : all.values()) {
            if (draft.price().isEmpty()) {
                findings.note(IntakeProblem.NO_PRICE, draft.row, "", "");
            }
            if (draft.picture.isEmpty()) {
                findings.note(IntakeProblem.NO_PICTURE, draft.row, "", "");
            }
            if (draft.category.isNone()) {
                findings.note(IntakeProblem.NO_CATEGORY, draft.row, "", "");
            }
            if (draft.title.isEmpty()) {
                String leaf = draft.category.leaf();
                draft.title = leaf.isEmpty() ? draft.id : leaf + " " + draft.id;
                findings.note(IntakeProblem.NO_TITLE, draft.row, "", draft.title);
            }
            findings.products++;
            findings.variants += draft.variantCount();
            sink.product(draft.product());
        }
        all.clear();
    }

    /// A price, or nothing where there is none or what stands there cannot be one.
    Optional<Money> price(RowReader rows, String column, String text, String named) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        String money = named.isEmpty() ? usualCurrency : named;
        Optional<Money> price = amounts.money(text, money).or(() -> lowest(text, money));
        if (price.isEmpty()) {
            findings.note(IntakeProblem.BAD_PRICE, rows.row(), column, text);
        } else if (price.get().minor() < 0) {
            findings.note(IntakeProblem.NEGATIVE_PRICE, rows.row(), column, text);
            return Optional.empty();
        } else if (currency.isEmpty()) {
            currency = price.get().currency();
        } else if (!price.get().currency().isEmpty() && !currency.equals(price.get().currency())) {
            findings.note(IntakeProblem.MIXED_CURRENCIES, rows.row(), column, price.get().currency());
        }
        return price;
    }

    /// Of the prices of several variants in one cell, `19.90, 21.90`, the lowest.
    private Optional<Money> lowest(String text, String money) {
        String[] all = text.split(", ", -1);
        List<Money> prices = Arrays.stream(all).flatMap(one -> amounts.money(one, money).stream()).toList();
        return all.length > 1 && prices.size() == all.length
                ? prices.stream().min(Comparator.comparingLong(Money::minor)) : Optional.empty();
    }

    /// A number of pieces; below zero, as shops that sell on have it, is none left.
    OptionalInt stock(RowReader rows, String column, String text) {
        if (text.isEmpty()) {
            return OptionalInt.empty();
        }
        long pieces = Numbers.whole(text);
        if (pieces == Numbers.NONE) {
            findings.note(IntakeProblem.BAD_STOCK, rows.row(), column, text);
            return OptionalInt.empty();
        }
        return OptionalInt.of(Math.clamp(pieces, 0, Integer.MAX_VALUE));
    }

    /// The name that a product without an id goes by: its title in lower case with hyphens.
    static String idOf(String title) {
        StringBuilder out = new StringBuilder(title.length());
        for (char c : title.toLowerCase(Locale.ROOT).toCharArray()) {
            boolean gap = out.isEmpty() || out.charAt(out.length() - 1) == '-';
            if (Character.isLetterOrDigit(c)) {
                out.append(c);
            } else if (!gap) {
                out.append('-');
            }
        }
        int end = out.length();
        String id = end > 0 && out.charAt(end - 1) == '-' ? out.substring(0, end - 1) : out.toString();
        return id.isEmpty() ? title : id;
    }
}
