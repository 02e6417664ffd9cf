package fittingroom.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// Rows on their way from the thread that fills a load to the one that writes it: gathered some hundred at a time and
/// kept in order. It knows nothing of what is in them.
final class Parcels<T> {

    private static final int ROWS = 500;
    private static final int CHARACTERS = 1 << 16;

    /// Writes one row.
    @FunctionalInterface
    interface Each<T> {
        void write(T row) throws SQLException;
    }

    private final Consumer<Database.Task> store;
    private final Each<T> each;
    private List<T> waiting = new ArrayList<>();
    private int characters;

    /// @param store does the tasks that it is given one after the other, now or soon
    Parcels(Consumer<Database.Task> store, Each<T> each) {
        this.store = store;
        this.each = each;
    }

    /// @param length how many characters the row holds, about
    void add(T row, int length) {
        waiting.add(row);
        characters += length;
        if (waiting.size() == ROWS || characters > CHARACTERS) {
            List<T> full = waiting;
            waiting = new ArrayList<>(ROWS);
            characters = 0;
            store.accept(_ -> writeAll(full));
        }
    }

    /// Writes what is left; on the thread that writes, when nothing more comes.
    void flush() throws SQLException {
        writeAll(waiting);
        waiting = List.of();
    }

    private void writeAll(List<T> rows) throws SQLException {
        for (T row : rows) {
            each.write(row);
        }
    }
}
