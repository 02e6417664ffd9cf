package fittingroom.store;

import it.unimi.dsi.fastutil.longs.Long2IntOpenHashMap;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/// The texts of one load, each written once and known by a number from then on. The texts themselves are not kept in
/// memory while loading, only 12 bytes for each.
final class Dictionary implements AutoCloseable {

    static final int EMPTY = 0;
    /// The longest text that H2 keeps in a VARCHAR.
    static final int LONGEST = 1_048_576;

    private final Long2IntOpenHashMap codes = new Long2IntOpenHashMap();
    private final Batch batch;

    Dictionary(Connection connection, int load) throws SQLException {
        batch = new Batch(connection, "WORDS_" + load, 2);
        codes.defaultReturnValue(-1);
        code("");
    }

    int code(String text) throws SQLException {
        long fingerprint = Fingerprint.of(text);
        int known = codes.get(fingerprint);
        if (known >= 0) {
            return known;
        }
        int code = batch.rows();
        codes.put(fingerprint, code);
        PreparedStatement row = batch.row();
        row.setInt(1, code);
        row.setString(2, text);
        batch.add();
        return code;
    }

    void flush() throws SQLException {
        batch.flush();
    }

    @Override
    public void close() throws SQLException {
        batch.close();
    }

    /// All texts of a load, by code.
    static String[] read(Connection connection, int load) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            String[] texts;
            try (ResultSet count = statement.executeQuery("SELECT COUNT(*) FROM WORDS_" + load)) {
                count.next();
                texts = new String[count.getInt(1)];
            }
            Pages.read(connection, "SELECT CODE, TEXT FROM WORDS_" + load, "CODE", row -> texts[row.getInt(1)] = row.getString(2));
            return texts;
        }
    }
}
