package fittingroom.intake;

import java.io.IOException;

/// What stands above the header of a table: remarks of the exporting system behind `#`, and the line in which a
/// spreadsheet names its separator. It looks at no row below the header.
final class Preamble {

    private static final String ADOBE = "## RECS";
    private static final int LONGEST = 100;

    private Preamble() {}

    /// Goes to the header.
    ///
    /// @return what the header has before its first name, empty where it is written as any other
    static String skip(CsvRows rows) throws IOException {
        boolean any = rows.cell(0).startsWith(Dialect.DECLARED) ? rows.readFilled() : true;
        for (int i = 0; any && i < LONGEST && rows.cell(0).startsWith("#"); i++) {
            String mark = mark(rows.cell(0));
            String name = rows.cell(0).substring(mark.length()).strip();
            if (rows.width() > 1 && !name.isEmpty() && name.indexOf(' ') < 0) {
                return mark;
            }
            any = rows.readFilled();
        }
        return "";
    }

    /// Whether a row below the header is one more remark.
    static boolean isComment(String first) {
        return first.startsWith("##");
    }

    private static String mark(String cell) {
        if (cell.startsWith(ADOBE)) {
            return ADOBE;
        }
        int end = 0;
        while (end < cell.length() && cell.charAt(end) == '#') {
            end++;
        }
        return cell.substring(0, end);
    }
}
