package fittingroom.store;

import it.unimi.dsi.fastutil.ints.IntOpenHashSet;
import it.unimi.dsi.fastutil.ints.IntSet;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;

/// Takes one shopper out of a load, by all their names: their events, the lists they were shown, what their names were seen
/// with, and every text that nobody else's rows
/// use. Texts keep their numbers; those erased are empty from then on. It does not commit and does not give space back.
final class Erasure {

    private static final String OF_EVENTS = "SHOPPER, SESSION, PRODUCT, CURRENCY, LIST, TEXT";
    private static final String OF_LISTS = "SHOPPER, ID, PLACEMENT, ANCHOR";

    private final Connection connection;
    private final Loaded load;

    Erasure(Connection connection, Loaded load) {
        this.connection = connection;
        this.load = load;
    }

    /// @return the load as it is afterwards
    Loaded of(Set<String> names) throws SQLException {
        IntSet ids = codes(names);
        if (ids.isEmpty()) {
            return load;
        }
        IntSet freed = new IntOpenHashSet(ids);
        long events = 0;
        long lists = 0;
        long links = 0;
        for (int id : ids) {
            collect("SELECT SESSION, LIST, TEXT FROM EVENTS_" + load.id() + " WHERE SHOPPER = " + id, freed);
            collect("SELECT ID, PLACEMENT, ANCHOR FROM SERVED_" + load.id() + " WHERE SHOPPER = " + id, freed);
            events += delete("EVENTS_", id);
            lists += delete("SERVED_", id);
            links += unlink(id, freed);
        }
        keepUsed(freed);
        blank(freed);
        return update(load.events() - events, load.served() - lists, load.links() - links);
    }

    private IntSet codes(Set<String> names) throws SQLException {
        IntSet codes = new IntOpenHashSet();
        String[] words = Dictionary.read(connection, load.id());
        for (int i = 0; i < words.length; i++) {
            if (names.contains(words[i].strip())) {
                codes.add(i);
            }
        }
        return codes;
    }

    private void collect(String select, IntSet into) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(select);
                ResultSet rows = statement.executeQuery()) {
            int columns = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                for (int i = 1; i <= columns; i++) {
                    into.add(rows.getInt(i));
                }
            }
        }
    }

    /// Loads of before there were links have no table of them.
    private int unlink(int id, IntSet freed) throws SQLException {
        if (load.links() == 0) {
            return 0;
        }
        collect("SELECT ONE, OTHER FROM LINKS_" + load.id() + " WHERE ONE = " + id + " OR OTHER = " + id, freed);
        try (PreparedStatement statement = connection.prepareStatement(
                "DELETE FROM LINKS_" + load.id() + " WHERE ONE = ? OR OTHER = ?")) {
            statement.setInt(1, id);
            statement.setInt(2, id);
            return statement.executeUpdate();
        }
    }

    private int delete(String table, int id) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("DELETE FROM " + table + load.id() + " WHERE SHOPPER = ?")) {
            statement.setInt(1, id);
            return statement.executeUpdate();
        }
    }

    /// Takes out what the rows that stay still need.
    private void keepUsed(IntSet freed) throws SQLException {
        IntSet used = new IntOpenHashSet();
        collect("SELECT " + OF_EVENTS + " FROM EVENTS_" + load.id(), used);
        collect("SELECT " + OF_LISTS + " FROM SERVED_" + load.id(), used);
        if (load.links() > 0) {
            collect("SELECT ONE, OTHER FROM LINKS_" + load.id(), used);
        }
        Pages.read(connection, "SELECT SEQ, PRODUCTS FROM SERVED_" + load.id(), "SEQ", row -> {
            for (Object code : (Object[]) row.getArray(2).getArray()) {
                used.add(((Integer) code).intValue());
            }
        });
        freed.removeAll(used);
    }

    private void blank(IntSet freed) throws SQLException {
        String sql = "UPDATE WORDS_" + load.id() + " SET TEXTS = ? WHERE SEQ = ?";
        int[] before = {0};
        try (PreparedStatement update = connection.prepareStatement(sql)) {
            Pages.read(connection, "SELECT SEQ, TEXTS FROM WORDS_" + load.id(), "SEQ", row -> {
                Object[] texts = ((Object[]) row.getArray(2).getArray()).clone();
                boolean any = false;
                for (int i = 0; i < texts.length; i++) {
                    if (freed.contains(before[0] + i)) {
                        texts[i] = "";
                        any = true;
                    }
                }
                before[0] += texts.length;
                if (any) {
                    update.setObject(1, texts);
                    update.setInt(2, row.getInt(1));
                    update.addBatch();
                }
            });
            update.executeBatch();
        }
    }

    private Loaded update(long events, long lists, long links) throws SQLException {
        List<Long> span = span();
        String sql = "UPDATE LOADS SET EVENTS = ?, SERVED = ?, FIRST_TIME = ?, LAST_TIME = ?, LINKS = ? WHERE ID = ?";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setLong(1, events);
            statement.setLong(2, lists);
            statement.setLong(3, span.getFirst());
            statement.setLong(4, span.getLast());
            statement.setLong(5, links);
            statement.setInt(6, load.id());
            statement.executeUpdate();
        }
        return new Loaded(
                load.id(), load.source(), load.at(), load.products(), events, load.folded(), lists, span.getFirst(),
                span.getLast(), links);
    }

    private List<Long> span() throws SQLException {
        String sql = "SELECT COALESCE(MIN(TIME), 0), COALESCE(MAX(TIME), 0) FROM EVENTS_" + load.id();
        try (PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet row = statement.executeQuery()) {
            row.next();
            return List.of(row.getLong(1), row.getLong(2));
        }
    }
}
