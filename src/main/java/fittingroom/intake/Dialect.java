package fittingroom.intake;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;

/// How the cells of a table are set apart, found by trying. It says nothing about what the columns mean.
///
/// @param bareReturnEnds whether a carriage return alone ends a row, as on old machines; otherwise it is text
record Dialect(char separator, boolean bareReturnEnds) {

    /// What a spreadsheet writes into the first line.
    static final String DECLARED = "sep=";

    private static final int TRIED = 30;

    static Dialect of(String head, boolean whole) {
        boolean bareReturnEnds = head.indexOf('\n') < 0 && head.indexOf('\r') >= 0;
        if (head.startsWith(DECLARED) && head.length() > DECLARED.length()) {
            return new Dialect(head.charAt(DECLARED.length()), bareReturnEnds);
        }
        char best = ',';
        double bestScore = 0;
        for (char separator : new char[] {',', ';', '\t', '|'}) {
            double score = score(head, whole, new Dialect(separator, bareReturnEnds));
            if (score > bestScore) {
                best = separator;
                bestScore = score;
            }
        }
        return new Dialect(best, bareReturnEnds);
    }

    String name() {
        return switch (separator) {
            case ',' -> "comma";
            case ';' -> "semicolon";
            case '\t' -> "tab";
            default -> "bar";
        };
    }

    /// Columns of the header times the share of rows that have as many cells.
    private static double score(String head, boolean whole, Dialect tried) {
        try {
            CsvRows rows = new CsvRows(new StringReader(head), tried);
            int width = rows.columns().size();
            if (width < 2) {
                return 0;
            }
            int seen = 0;
            int same = 0;
            while (seen < TRIED && rows.next() && (whole || !rows.isLast())) {
                seen++;
                same += rows.width() == width ? 1 : 0;
            }
            return seen == 0 ? width * 0.5 : width * (0.1 + (double) same / seen);
        } catch (IOException cannotBe) {
            throw new UncheckedIOException(cannotBe);
        }
    }
}
