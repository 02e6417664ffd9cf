package fittingroom.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/// Which loads are complete, and the tables that each has for itself. A load without its row in LOADS never happened:
/// whatever it left is dropped whole.
final class LoadTable {

    private static final List<String> KINDS = List.of("WORDS_", "PRODUCTS_", "EVENTS_", "SERVED_", "LINKS_");

    private LoadTable() {}

    static List<Loaded> all(Handle handle) {
        return handle.createQuery("SELECT ID, SOURCE, AT, PRODUCTS, EVENTS, FOLDED, SERVED, FIRST_TIME, LAST_TIME, LINKS"
                        + " FROM LOADS ORDER BY ID")
                .map((row, context) -> new Loaded(
                        row.getInt(1), row.getString(2), row.getLong(3), row.getLong(4), row.getLong(5),
                        row.getLong(6), row.getLong(7), row.getLong(8), row.getLong(9), row.getLong(10)))
                .list();
    }

    /// Writes the marker that makes a load complete.
    static void mark(Handle handle, Loaded load) {
        handle.execute(
                "INSERT INTO LOADS VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                load.id(), load.source(), load.at(), load.products(), load.events(), load.folded(), load.served(),
                load.firstTime(), load.lastTime(), load.links());
    }

    static void create(Connection connection, int load) throws SQLException {
        for (String statement : template().replace("{load}", Integer.toString(load)).split(";")) {
            if (!statement.isBlank()) {
                Database.execute(connection, statement);
            }
        }
    }

    static void drop(Connection connection, int load) throws SQLException {
        for (String kind : KINDS) {
            Database.execute(connection, "DROP TABLE IF EXISTS " + kind + load);
        }
    }

    /// Loads that have tables and no marker.
    static Set<Integer> unmarked(Handle handle) {
        Set<Integer> marked = all(handle).stream().map(Loaded::id).collect(Collectors.toSet());
        Set<Integer> unmarked = new TreeSet<>();
        handle.createQuery("SELECT TABLE_NAME FROM INFORMATION_SCHEMA.TABLES WHERE TABLE_SCHEMA = 'PUBLIC'"
                        + " AND REGEXP_LIKE(TABLE_NAME, '^(WORDS|PRODUCTS|EVENTS|SERVED|LINKS)_[0-9]+$')")
                .mapTo(String.class)
                .forEach(table -> unmarked.add(Integer.parseInt(table.substring(table.indexOf('_') + 1))));
        unmarked.removeAll(marked);
        return unmarked;
    }

    /// The template without its comments.
    private static String template() {
        try (InputStream in = LoadTable.class.getResourceAsStream("/sql/tables-of-a-load.ddl")) {
            if (in == null) {
                throw new IllegalStateException("tables-of-a-load.ddl is not in the program");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("--"))
                    .collect(Collectors.joining("\n"));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
