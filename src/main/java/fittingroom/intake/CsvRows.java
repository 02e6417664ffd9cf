package fittingroom.intake;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A table of text, read row by row in flat memory: cells are ranges of one buffer until they are asked for. Quoted
/// cells follow RFC 4180; a quote that is never closed costs only its own line, a row without end only itself.
///
/// It is our own, beside a library that writes, because the row at fault must be named and the rows after it read on.
final class CsvRows implements RowReader {

    private static final int LONGEST_ROW = 4 << 20;
    private static final int LONGEST_QUOTED = 1 << 20;
    private static final int WARY_QUOTED = 1 << 14;
    private static final int WARY_AFTER = 16;
    private static final int BLOCK = 1 << 16;

    private enum End { CELL, ROW, FILE, TORN, ENDLESS }

    private final Reader in;
    private final char separator;
    private final char quote;
    private final String once;
    private final String twice;
    private final boolean bareReturnEnds;
    private final List<String> columns = new ArrayList<>();

    private char[] buffer = new char[BLOCK];
    private int start;
    private int at;
    private int limit;

    private int[] from = new int[64];
    private int[] to = new int[64];
    private boolean[] escaped = new boolean[64];
    private int cells;
    private long row;
    private int torn;
    private boolean literal;
    private boolean broken;
    private boolean nul;
    private boolean last;
    private boolean hasComments;
    private Optional<IntakeProblem> damage = Optional.empty();

    CsvRows(Reader in, Dialect dialect) throws IOException {
        this.in = in;
        separator = dialect.separator();
        quote = dialect.quote();
        once = String.valueOf(quote);
        twice = once + once;
        bareReturnEnds = dialect.bareReturnEnds();
        if (readFilled()) {
            String comment = Preamble.skip(this);
            nameColumns(comment);
            hasComments = !comment.isEmpty();
        }
    }

    @Override
    public List<String> columns() {
        return columns;
    }

    @Override
    public boolean next() throws IOException {
        if (!readFilled()) {
            return false;
        }
        int width = columns.size();
        if (damage.isEmpty() && nul) {
            damage = Optional.of(IntakeProblem.NUL_BYTES);
        } else if (damage.isEmpty() && last && cells < width) {
            damage = Optional.of(IntakeProblem.CUT_SHORT);
        } else if (damage.isEmpty() && cells > width && !emptyFrom(width)) {
            damage = Optional.of(IntakeProblem.TOO_MANY_CELLS);
        }
        return true;
    }

    @Override
    public long row() {
        return row;
    }

    /// Cells that the present row really has.
    int width() {
        return cells;
    }

    /// Whether the file ended without a line end behind the present row.
    boolean isLast() {
        return last;
    }

    @Override
    public String cell(int column) {
        if (column >= cells || from[column] == to[column]) {
            return "";
        }
        String text = new String(buffer, start + from[column], to[column] - from[column]);
        text = escaped[column] ? text.replace(twice, once) : text;
        return broken ? text.replace(Source.BROKEN, '\uFFFD') : text;
    }

    @Override
    public Optional<IntakeProblem> damage() {
        return damage;
    }

    @Override
    public boolean isBroken() {
        return broken;
    }

    /// @param comment what the header has before its first name
    private void nameColumns(String comment) {
        Map<String, Integer> taken = new HashMap<>();
        for (int i = 0; i < cells; i++) {
            String own = i == 0 ? cell(i).substring(comment.length()).strip() : cell(i);
            String name = own.isEmpty() ? "column " + (i + 1) : own;
            String free = name;
            while (taken.putIfAbsent(free, 1) != null) {
                free = name + " (" + taken.merge(name, 1, Integer::sum) + ")";
            }
            columns.add(free);
        }
        while (!columns.isEmpty() && cell(columns.size() - 1).isEmpty()) {
            columns.removeLast();
        }
    }

    private boolean emptyFrom(int first) {
        for (int i = first; i < cells; i++) {
            if (from[i] < to[i]) {
                return false;
            }
        }
        return true;
    }

    /// Whether the present row has something in it; blank rows are passed over.
    boolean readFilled() throws IOException {
        do {
            if (!readRow()) {
                return false;
            }
        } while (damage.isEmpty() && isIdle());
        return true;
    }

    private boolean isIdle() {
        boolean blank = cells == 1 && from[0] == to[0];
        return blank || (hasComments && Preamble.isComment(cell(0)));
    }

    private boolean readRow() throws IOException {
        start = at;
        begin(false);
        if (at == limit && !more()) {
            return false;
        }
        row++;
        End end = cells();
        if (end == End.TORN) {
            torn++;
            begin(true);
            end = cells();
            damage = Optional.of(IntakeProblem.UNCLOSED_QUOTE);
        }
        if (end == End.ENDLESS) {
            damage = Optional.of(IntakeProblem.TOO_LONG);
            end = skipLine();
        }
        last = end == End.FILE;
        return true;
    }

    private void begin(boolean quotesAreText) {
        at = start;
        cells = 0;
        literal = quotesAreText;
        broken = false;
        nul = false;
        last = false;
        damage = Optional.empty();
    }

    private End cells() throws IOException {
        End end;
        do {
            int begin = at - start;
            if (at == limit && begin >= LONGEST_ROW) {
                return End.ENDLESS;
            }
            if (at == limit && !more()) {
                close(begin, begin, false);
                return End.FILE;
            }
            if (buffer[at] == quote && !literal) {
                at++;
                end = quoted(begin);
            } else {
                end = plain(begin);
            }
        } while (end == End.CELL);
        return end;
    }

    private End plain(int begin) throws IOException {
        while (true) {
            while (at < limit) {
                char c = buffer[at++];
                if (c == separator) {
                    close(begin, at - 1 - start, false);
                    return End.CELL;
                }
                if (c == '\n' || (c == '\r' && bareReturnEnds)) {
                    close(begin, at - 1 - start, false);
                    return End.ROW;
                }
                note(c);
            }
            if (at - start >= LONGEST_ROW) {
                close(begin, Math.min(begin + 200, at - start), false);
                return End.ENDLESS;
            }
            if (!more()) {
                close(begin, at - start, false);
                return End.FILE;
            }
        }
    }

    private End quoted(int begin) throws IOException {
        boolean doubled = false;
        int longest = torn < WARY_AFTER ? LONGEST_QUOTED : WARY_QUOTED;
        while (true) {
            while (at < limit) {
                char c = buffer[at++];
                if (c != quote) {
                    note(c);
                } else if ((at < limit || more()) && buffer[at] == quote) {
                    at++;
                    doubled = true;
                    if (at - start > longest) {
                        return End.TORN;
                    }
                } else {
                    return afterQuote(begin, doubled);
                }
            }
            if (at - start > longest || !more()) {
                return End.TORN;
            }
        }
    }

    /// Behind a closing quote stands the end of the cell; if anything else does, the quotes were text.
    private End afterQuote(int begin, boolean doubled) throws IOException {
        int end = at - 1 - start;
        while ((at < limit || more()) && buffer[at] == ' ' && separator != ' ') {
            at++;
        }
        if (at == limit) {
            close(begin + 1, end, doubled);
            return End.FILE;
        }
        char c = buffer[at];
        if (c == '\r' && !bareReturnEnds && (at + 1 < limit || more()) && at + 1 < limit && buffer[at + 1] == '\n') {
            at++;
            c = '\n';
        }
        if (c == separator || c == '\n' || (c == '\r' && bareReturnEnds)) {
            at++;
            close(begin + 1, end, doubled);
            return c == separator ? End.CELL : End.ROW;
        }
        return plain(begin);
    }

    private End skipLine() throws IOException {
        int keep = to[cells - 1] + start;
        if (buffer.length - keep < BLOCK) {
            buffer = Arrays.copyOf(buffer, keep + BLOCK);
        }
        while (true) {
            while (at < limit) {
                char c = buffer[at++];
                if (c == '\n' || (c == '\r' && bareReturnEnds)) {
                    return End.ROW;
                }
            }
            limit = keep;
            at = keep;
            if (!more()) {
                return End.FILE;
            }
        }
    }

    private void note(char c) {
        if ((char) (c - 1) >= Source.BROKEN - 1) {
            broken |= c == Source.BROKEN;
            nul |= c == 0;
        }
    }

    /// Keeps a cell without the blanks around it.
    private void close(int begin, int end, boolean doubled) {
        int first = begin;
        int behind = end;
        while (first < behind && isBlank(buffer[start + first])) {
            first++;
        }
        while (behind > first && isBlank(buffer[start + behind - 1])) {
            behind--;
        }
        if (cells == from.length) {
            from = Arrays.copyOf(from, cells * 2);
            to = Arrays.copyOf(to, cells * 2);
            escaped = Arrays.copyOf(escaped, cells * 2);
        }
        from[cells] = first;
        to[cells] = behind;
        escaped[cells++] = doubled;
    }

    private static boolean isBlank(char c) {
        return (c <= ' ' && c != 0) || c == '\u00A0' || c == '\uFEFF';
    }

    /// Reads on, keeping the present row in the buffer; offsets of cells count from its start.
    private boolean more() throws IOException {
        if (start > 0 && limit == buffer.length) {
            System.arraycopy(buffer, start, buffer, 0, limit - start);
            at -= start;
            limit -= start;
            start = 0;
        }
        if (limit == buffer.length) {
            buffer = Arrays.copyOf(buffer, buffer.length * 2);
        }
        int n = in.read(buffer, limit, buffer.length - limit);
        if (n <= 0) {
            return false;
        }
        limit += n;
        return true;
    }
}
