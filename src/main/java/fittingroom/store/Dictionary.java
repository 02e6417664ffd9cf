package fittingroom.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// The texts of one load, each written once and known by a number from then on. The texts themselves are not kept in
/// memory while loading, only their numbers; a row holds many, because a row costs far more than a text.
final class Dictionary implements AutoCloseable {

    /// The longest text that H2 keeps in a VARCHAR.
    static final int LONGEST = 1_048_576;

    private static final int TEXTS_A_ROW = 256;
    private static final int CHARACTERS_A_ROW = 65_536;

    /// Most texts of a log come again soon: so many short ones are found without a look into all numbers.
    private static final int RECENT = 1 << 13;
    private static final int SHORT = 64;

    private final Numbering codes = new Numbering(0);
    private final String[] recent = new String[RECENT];
    private final int[] recentCodes = new int[RECENT];
    private final Consumer<Database.Task> store;
    private final Batch batch;
    private List<String> waiting = new ArrayList<>(TEXTS_A_ROW);
    private int waitingCharacters;

    Dictionary(Connection connection, int load, Consumer<Database.Task> store) throws SQLException {
        batch = new Batch(connection, "WORDS_" + load, 2);
        this.store = store;
    }

    int code(String text) {
        int place = (text.hashCode() * 0x9E3779B9) >>> 19;
        if (recentCodes[place] > 0 && recent[place].equals(text)) {
            return recentCodes[place] - 1;
        }
        int code = number(text);
        if (text.length() <= SHORT) {
            recent[place] = text;
            recentCodes[place] = code + 1;
        }
        return code;
    }

    private int number(String text) {
        int before = codes.size();
        int code = codes.number(Fingerprint.of(text));
        if (code < before) {
            return code;
        }
        waiting.add(text);
        waitingCharacters += text.length();
        if (waiting.size() == TEXTS_A_ROW || waitingCharacters > CHARACTERS_A_ROW) {
            List<String> full = waiting;
            waiting = new ArrayList<>(TEXTS_A_ROW);
            waitingCharacters = 0;
            store.accept(_ -> write(full));
        }
        return code;
    }

    /// Writes what is left; on the thread that writes, when nothing more comes.
    void flush() throws SQLException {
        if (!waiting.isEmpty()) {
            write(waiting);
            waiting = new ArrayList<>();
        }
        batch.flush();
    }

    private void write(List<String> texts) throws SQLException {
        PreparedStatement row = batch.row();
        row.setInt(1, batch.rows());
        row.setObject(2, texts.toArray());
        batch.add();
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
