package fittingroom.intake;

import fittingroom.base.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Tells from the rows of a log whether a price is that of one piece or of all pieces of the row: rows with the same
/// product and different quantities show it. It compares with no catalog.
final class LinePrices {

    private static final int KEPT = 8;
    private static final int ENOUGH = 2;
    private static final double NEAR = 0.01;

    private record Bought(long quantity, double amount) {}

    private final Map<String, List<Bought>> seen = new HashMap<>();
    private int ofPiece;
    private int ofLine;

    private LinePrices() {}

    /// The mapping with a guessed price read as what the rows show it to be.
    ///
    /// @param rows the first of the file
    static Mapping judged(Mapping mapping, List<List<String>> rows) {
        Field found = mapping.has(Field.PRICE) ? Field.PRICE : Field.LINE_PRICE;
        if (!mapping.has(found) || !mapping.has(Field.QUANTITY) || !mapping.has(Field.PRODUCT)
                || (mapping.has(Field.PRICE) && mapping.has(Field.LINE_PRICE))) {
            return mapping;
        }
        LinePrices prices = new LinePrices();
        Amounts amounts = Amounts.of(mapping, rows);
        rows.forEach(row -> prices.see(
                cell(row, mapping.place(Field.PRODUCT)), cell(row, mapping.place(Field.QUANTITY)),
                cell(row, mapping.place(found)), amounts));
        Optional<Field> shown = prices.shown();
        if (shown.isEmpty()) {
            return mapping;
        }
        int most = Math.max(prices.ofLine, prices.ofPiece);
        String why = Words.current().text("intake.evidence." + shown.get().code(), most, prices.ofLine + prices.ofPiece);
        return mapping.reading(found, shown.get(), why);
    }

    private void see(String product, String quantity, String price, Amounts amounts) {
        long pieces = Math.abs(Numbers.whole(quantity));
        double amount = amounts.money(price, "").map(money -> Math.abs((double) money.minor())).orElse(0.0);
        if (product.isEmpty() || pieces < 1 || pieces > Integer.MAX_VALUE || amount <= 0) {
            return;
        }
        List<Bought> others = seen.computeIfAbsent(product, key -> new ArrayList<>());
        for (Bought other : others) {
            if (other.quantity() != pieces) {
                ofPiece += isNear(other.amount(), amount) ? 1 : 0;
                ofLine += isNear(other.amount() / other.quantity(), amount / pieces) ? 1 : 0;
            }
        }
        if (others.size() < KEPT) {
            others.add(new Bought(pieces, amount));
        }
    }

    private Optional<Field> shown() {
        if (ofLine >= ENOUGH && ofLine >= 2 * ofPiece) {
            return Optional.of(Field.LINE_PRICE);
        }
        return ofPiece >= ENOUGH && ofPiece >= 2 * ofLine ? Optional.of(Field.PRICE) : Optional.empty();
    }

    private static boolean isNear(double one, double other) {
        return Math.abs(one - other) <= NEAR * Math.max(one, other);
    }

    private static String cell(List<String> row, int place) {
        return place >= 0 && place < row.size() ? row.get(place) : "";
    }
}
