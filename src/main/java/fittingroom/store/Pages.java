package fittingroom.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/// Reads a table whose key runs from 0, with gaps where rows were erased, a page at a time: H2 gathers a whole result in memory before it
/// gives the first row.
final class Pages {

    private static final int ROWS = 10_000;

    /// What is done with each row.
    @FunctionalInterface
    interface Row {
        void read(ResultSet row) throws SQLException;
    }

    private Pages() {}

    static void read(Connection connection, String select, String key, Row each) throws SQLException {
        String page = select + " WHERE " + key + " >= ? AND " + key + " < ? ORDER BY " + key;
        try (PreparedStatement statement = connection.prepareStatement(page)) {
            int last = last(connection, select, key);
            for (int from = 0; from <= last; from += ROWS) {
                statement.setInt(1, from);
                statement.setInt(2, from + ROWS);
                try (ResultSet rows = statement.executeQuery()) {
                    while (rows.next()) {
                        each.read(rows);
                    }
                }
            }
        }
    }

    private static int last(Connection connection, String select, String key) throws SQLException {
        String sql = "SELECT COALESCE(MAX(" + key + "), -1)" + select.substring(select.indexOf(" FROM "));
        try (PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet row = statement.executeQuery()) {
            row.next();
            return row.getInt(1);
        }
    }
}
