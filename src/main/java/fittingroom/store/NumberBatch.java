package fittingroom.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/// One bulk insert of rows of numbers: fifty rows a statement, which spares H2 a fifth of its work, and ten thousand a
/// commit, as [Batch] has them. It does not sync; whoever completes a load does.
final class NumberBatch implements AutoCloseable {

    /// How wide a column is.
    enum Type {
        BYTE,
        INT,
        LONG
    }

    private static final int ROWS_A_STATEMENT = 50;

    private final Connection connection;
    private final Type[] types;
    private final PreparedStatement many;
    private final PreparedStatement one;
    private final long[][] gathered = new long[ROWS_A_STATEMENT][];
    private int count;
    private int uncommitted;

    NumberBatch(Connection connection, String table, Type[] types) throws SQLException {
        this.connection = connection;
        this.types = types;
        String row = ", (" + ", ?".repeat(types.length).substring(2) + ")";
        String insert = "INSERT INTO " + table + " VALUES ";
        many = connection.prepareStatement(insert + row.repeat(ROWS_A_STATEMENT).substring(2));
        one = connection.prepareStatement(insert + row.substring(2));
    }

    /// @param row a cell a column; not to be changed any more
    void add(long[] row) throws SQLException {
        gathered[count++] = row;
        if (count == ROWS_A_STATEMENT) {
            for (int i = 0; i < count; i++) {
                bind(many, i * types.length, gathered[i]);
            }
            many.executeUpdate();
            count = 0;
        }
        if (++uncommitted == Batch.ROWS) {
            flush();
        }
    }

    void flush() throws SQLException {
        for (int i = 0; i < count; i++) {
            bind(one, 0, gathered[i]);
            one.executeUpdate();
        }
        count = 0;
        if (uncommitted > 0) {
            uncommitted = 0;
            connection.commit();
        }
    }

    private void bind(PreparedStatement insert, int before, long[] row) throws SQLException {
        for (int i = 0; i < types.length; i++) {
            int at = before + i + 1;
            switch (types[i]) {
                case BYTE -> insert.setByte(at, (byte) row[i]);
                case INT -> insert.setInt(at, (int) row[i]);
                case LONG -> insert.setLong(at, row[i]);
            }
        }
    }

    @Override
    public void close() throws SQLException {
        many.close();
        one.close();
    }
}
