package fittingroom.intake;

/// Texts that a spreadsheet would run when it opens a table of ours: on the way out they get a mark in front, on the way in
/// it comes off. It judges no meaning, only the first character.
public final class Formula {

    private static final char MARK = '\'';
    private static final String STARTS = "=+-@\t\r";

    private Formula() {}

    /// The text as it may stand in a cell.
    public static String harmless(String text) {
        return isRun(text) ? MARK + text : text;
    }

    /// The text that [#harmless] was given.
    public static String plain(String cell) {
        return !cell.isEmpty() && cell.charAt(0) == MARK && isRun(cell) ? cell.substring(1) : cell;
    }

    /// Behind any marks, so that a text that has one of its own keeps it.
    private static boolean isRun(String text) {
        int at = 0;
        while (at < text.length() && text.charAt(at) == MARK) {
            at++;
        }
        return at < text.length() && STARTS.indexOf(text.charAt(at)) >= 0;
    }
}
