package fittingroom.store;

import it.unimi.dsi.fastutil.longs.Long2IntOpenHashMap;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/// The texts of one load, each written once and known by a number from then on. The texts themselves are not kept in
/// memory while loading, only 12 bytes for each; a row holds many, because a row costs far more than a text.
final class Dictionary implements AutoCloseable {

    /// The longest text that H2 keeps in a VARCHAR.
    static final int LONGEST = 1_048_576;

    private static final int TEXTS_A_ROW = 256;
    private static final int CHARACTERS_A_ROW = 65_536;

    private final Long2IntOpenHashMap codes = new Long2IntOpenHashMap();
    private final List<String> waiting = new ArrayList<>(TEXTS_A_ROW);
    private final Batch batch;
    private int waitingCharacters;

    Dictionary(Connection connection, int load) throws SQLException {
        batch = new Batch(connection, "WORDS_" + load, 2);
        codes.defaultReturnValue(-1);
    }

    int code(String text) throws SQLException {
        long fingerprint = Fingerprint.of(text);
        int known = codes.get(fingerprint);
        if (known >= 0) {
            return known;
        }
        int code = codes.size();
        codes.put(fingerprint, code);
        waiting.add(text);
        waitingCharacters += text.length();
        if (waiting.size() == TEXTS_A_ROW || waitingCharacters > CHARACTERS_A_ROW) {
            writeRow();
        }
        return code;
    }

    void flush() throws SQLException {
        if (!waiting.isEmpty()) {
            writeRow();
        }
        batch.flush();
    }

    private void writeRow() throws SQLException {
        PreparedStatement row = batch.row();
        row.setInt(1, batch.rows());
        row.setObject(2, waiting.toArray());
        batch.add();
        waiting.clear();
        waitingCharacters = 0;
    }

    @Override
    public void close() throws SQLException {
        batch.close();
    }

    /// All texts of a load, by code.
    static String[] read(Connection connection, int load) throws SQLException {
        List<String> texts = new ArrayList<>();
        Pages.read(connection, "SELECT SEQ, TEXTS FROM WORDS_" + load, "SEQ", row -> {
            for (Object text : (Object[]) row.getArray(2).getArray()) {
                texts.add((String) text);
            }
        });
        return texts.toArray(String[]::new);
    }
}
