package fittingroom.intake;

import fittingroom.base.Money;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// The price of one piece in the row of a log, in the smallest unit of its currency: as it stands there, or the price of
/// the whole row by its pieces. What is no price is told and counts as none.
final class PriceCells {

    private final Findings findings;
    private final Amounts amounts;
    private final String column;
    private final String columnOfLine;
    private final int piece;
    private final int line;
    private final boolean plain;
    private final Map<String, Boolean> hundredths = new HashMap<>();

    PriceCells(Desk desk) {
        findings = desk.findings();
        amounts = desk.amounts();
        column = desk.mapping().column(Field.PRICE);
        columnOfLine = desk.mapping().column(Field.LINE_PRICE);
        piece = desk.mapping().place(Field.PRICE);
        line = desk.mapping().place(Field.LINE_PRICE);
        plain = !amounts.isComma();
    }

    /// Whether the row as a whole was paid back: its price is below zero.
    boolean isPaidBack(RowReader rows) {
        return line >= 0 && rows.cell(line).startsWith("-");
    }

    /// @param pieces at least 1 where the row is of several
    /// @param currency of the row, empty where nobody says
    long ofOne(RowReader rows, long pieces, String currency) {
        String text = piece < 0 ? "" : rows.cell(piece);
        if (!text.isEmpty()) {
            long price = read(text, currency, rows, column);
            if (price < 0) {
                findings.note(IntakeProblem.NEGATIVE_PRICE, rows.row(), column, text);
            }
            return Math.max(0, price);
        }
        String whole = line < 0 ? "" : rows.cell(line);
        return whole.isEmpty() ? 0 : Math.round(Math.abs((double) read(whole, currency, rows, columnOfLine)) / Math.max(1, pieces));
    }

    private long read(String text, String currency, RowReader rows, String named) {
        long quick = plain && countsInHundredths(currency) ? Numbers.hundredths(text) : Numbers.NONE;
        if (quick != Numbers.NONE) {
            return quick;
        }
        Optional<Money> read = amounts.money(text, currency);
        if (read.isEmpty()) {
            findings.note(IntakeProblem.BAD_PRICE, rows.row(), named, text);
        }
        return read.map(Money::minor).orElse(0L);
    }

    private boolean countsInHundredths(String currency) {
        return hundredths.computeIfAbsent(currency, code -> Money.digits(code) == 2);
    }
}
