package fittingroom.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/// The texts of one load, each written once and known by a number from then on. The texts themselves are not kept in
/// memory while loading, only their numbers; a row holds many, because a row costs far more than a text.
final class Dictionary implements AutoCloseable {

    /// The longest text that H2 keeps in a VARCHAR.
    static final int LONGEST = 1_048_576;

    private static final int TEXTS_A_ROW = 256;
    private static final int CHARACTERS_A_ROW = 65_536;

    private final Numbering codes = new Numbering(0);
    private final List<String> waiting = new ArrayList<>(TEXTS_A_ROW);
    private final Batch batch;
    private int waitingCharacters;

    Dictionary(Connection connection, int load) throws SQLException {
        batch = new Batch(connection, "WORDS_" + load, 2);
    }

    int code(String text) throws SQLException {
        int before = codes.size();
        int code = codes.number(Fingerprint.of(text));
        if (code < before) {
            return code;
        }
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

    /// Gives back the memory of the numbers; no text can be written after.
    void forget() {
        codes.close();
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
