package fittingroom.intake;

import fittingroom.base.Money;
import java.util.List;
import java.util.Optional;

/// Reads the prices of one file, all with the same mark before the decimals: a point alone before three digits,
/// `1.299`, is 1299 where other prices of the file have their decimals behind a comma. It reads the first rows once to
/// find that out, and no cell of another kind.
final class Amounts {

    private static final List<Field> MONEY =
            List.of(Field.PRICE, Field.LINE_PRICE, Field.LIST_PRICE, Field.SALE_PRICE);

    private final boolean comma;
    private final String example;
    private final String plainExample;
    private final String currency;

    private Amounts(boolean comma, String example, String plainExample, String currency) {
        this.comma = comma;
        this.example = example;
        this.plainExample = plainExample;
        this.currency = currency;
    }

    /// @param rows the first of a file
    static Amounts of(Mapping mapping, List<List<String>> rows) {
        String withComma = "";
        String withPoint = "";
        String currency = "";
        for (Field field : MONEY) {
            for (int place : mapping.all(field)) {
                for (List<String> row : rows) {
                    String text = place < row.size() ? row.get(place) : "";
                    char mark = mark(text);
                    withComma = mark == ',' && withComma.isEmpty() ? text : withComma;
                    withPoint = mark == '.' && withPoint.isEmpty() ? text : withPoint;
                    currency = currency.isEmpty()
                            ? Numbers.money(text, "").map(Money::currency).orElse("") : currency;
                }
            }
        }
        boolean comma = !withComma.isEmpty() && withPoint.isEmpty();
        return new Amounts(comma, withComma, withPoint, currency);
    }

    /// A price as [Numbers#money] reads it, or nothing where it is none.
    Optional<Money> money(String text, String currency) {
        return Numbers.money(comma ? ungrouped(text) : text, currency);
    }

    /// Whether decimals stand behind a comma in this file.
    boolean isComma() {
        return comma;
    }

    /// A price that shows it, or an empty text.
    String example() {
        return comma ? example : plainExample;
    }

    /// The currency that a cell of the first rows names, or an empty text.
    String currency() {
        return currency;
    }

    /// The mark before one or two decimals at the end of the number, or 0.
    private static char mark(String text) {
        int last = text.length() - 1;
        while (last >= 0 && !isDigit(text.charAt(last))) {
            last--;
        }
        int at = last;
        while (at >= 0 && isDigit(text.charAt(at))) {
            at--;
        }
        int decimals = last - at;
        boolean marked = at > 0 && decimals >= 1 && decimals <= 2 && isDigit(text.charAt(at - 1));
        return marked && (text.charAt(at) == ',' || text.charAt(at) == '.') ? text.charAt(at) : 0;
    }

    /// Without points that set groups of three digits apart; `1,299` with a comma before the decimals becomes `1,2990`,
    /// which no reader takes for a group.
    private static String ungrouped(String text) {
        if (text.indexOf(',') >= 0) {
            return text.matches("[^,]*\\d,\\d{3}(\\D.*)?") ? text.replaceFirst(",(\\d{3})", ",$10") : text;
        }
        return text.replaceAll("(?<=\\d)\\.(?=\\d{3}(\\D|$))", "");
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
