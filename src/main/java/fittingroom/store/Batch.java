package fittingroom.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/// One bulk insert: rows are gathered and written and committed ten thousand at a time. It does not sync; whoever
/// completes a load does.
final class Batch implements AutoCloseable {

    static final int ROWS = 10_000;

    private final Connection connection;
    private final PreparedStatement insert;
    private int waiting;
    private int rows;

    Batch(Connection connection, String table, int columns) throws SQLException {
        this.connection = connection;
        String marks = ", ?".repeat(columns).substring(2);
        this.insert = connection.prepareStatement("INSERT INTO " + table + " VALUES (" + marks + ")");
    }

    /// The row to fill; its first column is [#rows].
    PreparedStatement row() {
        return insert;
    }

    /// Rows added so far.
    int rows() {
        return rows;
    }

    void add() throws SQLException {
        insert.addBatch();
        rows++;
        if (++waiting == ROWS) {
            flush();
        }
    }

    void flush() throws SQLException {
        if (waiting > 0) {
            waiting = 0;
            insert.executeBatch();
            connection.commit();
        }
    }

    @Override
    public void close() throws SQLException {
        insert.close();
    }
}
