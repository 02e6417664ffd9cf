package fittingroom.intake;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;

/// How the cells of a table are set apart, found by trying. It says nothing about what the columns mean.
///
/// @param quote what wraps a cell with a separator or a line end in it
/// @param bareReturnEnds whether a carriage return alone ends a row, as on old machines; otherwise it is text
record Dialect(char separator, char quote, boolean bareReturnEnds) {

    /// What a spreadsheet writes into the first line.
    static final String DECLARED = "sep=";

    private static final int TRIED = 30;
    private static final char USUAL = '"';
    private static final char SINGLE = '\'';

    static Dialect of(String head, boolean whole) {
        boolean bareReturnEnds = head.indexOf('\n') < 0 && head.indexOf('\r') >= 0;
        if (head.startsWith(DECLARED) && head.length() > DECLARED.length()) {
            return quoted(head, whole, new Dialect(head.charAt(DECLARED.length()), USUAL, bareReturnEnds));
        }
        char best = ',';
        double bestScore = 0;
        for (char separator : new char[] {',', ';', '\t', '|'}) {
            double score = score(head, whole, new Dialect(separator, USUAL, bareReturnEnds));
            if (score > bestScore) {
                best = separator;
                bestScore = score;
            }
        }
        return quoted(head, whole, new Dialect(best, USUAL, bareReturnEnds));
    }

    static Dialect none() {
        return new Dialect(',', USUAL, false);
    }

    /// The same with single quotes where most cells are wrapped in them.
    private static Dialect quoted(String head, boolean whole, Dialect usual) {
        Dialect single = new Dialect(usual.separator, SINGLE, usual.bareReturnEnds);
        if (head.indexOf(SINGLE) < 0) {
            return usual;
        }
        try {
            CsvRows rows = new CsvRows(new StringReader(head), usual);
            int filled = 0;
            int wrapped = 0;
            for (int seen = 0; seen < TRIED && rows.next(); seen++) {
                for (int i = 0; i < rows.width(); i++) {
                    String cell = rows.cell(i);
                    filled += cell.isEmpty() ? 0 : 1;
                    wrapped += cell.startsWith("'") ? 1 : 0;
                }
            }
            return wrapped * 2 >= filled && score(head, whole, single) >= score(head, whole, usual) ? single : usual;
        } catch (IOException cannotBe) {
            throw new UncheckedIOException(cannotBe);
        }
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
