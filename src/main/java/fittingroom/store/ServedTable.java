package fittingroom.store;

import fittingroom.events.Channel;
import fittingroom.events.ServedSlate;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongConsumer;

/// The lists of another engine in one load, as rows of numbers.
final class ServedTable implements AutoCloseable {

    private static final int COLUMNS = 9;
    private static final Channel[] CHANNELS = Channel.values();

    private final Batch batch;
    private final Dictionary words;

    ServedTable(Connection connection, int load, Dictionary words) throws SQLException {
        this.batch = new Batch(connection, "SERVED_" + load, COLUMNS);
        this.words = words;
    }

    void write(ServedSlate slate, long digest) throws SQLException {
        PreparedStatement row = batch.row();
        row.setInt(1, batch.rows());
        row.setLong(2, digest);
        row.setInt(3, words.code(slate.id()));
        row.setLong(4, slate.time());
        row.setInt(5, words.code(slate.shopper()));
        row.setByte(6, (byte) slate.channel().ordinal());
        row.setInt(7, words.code(slate.placement()));
        row.setInt(8, words.code(slate.anchor()));
        Integer[] products = new Integer[slate.products().size()];
        for (int i = 0; i < products.length; i++) {
            products[i] = words.code(slate.products().get(i));
        }
        row.setObject(9, products);
        batch.add();
    }

    int rows() {
        return batch.rows();
    }

    void flush() throws SQLException {
        batch.flush();
    }

    @Override
    public void close() throws SQLException {
        batch.close();
    }

    static void read(Connection connection, int load, Consumer<ServedSlate> each) throws SQLException {
        String[] words = Dictionary.read(connection, load);
        Pages.read(connection, "SELECT * FROM SERVED_" + load, "SEQ", row -> each.accept(slate(row, words)));
    }

    static void digests(Connection connection, int load, LongConsumer each) throws SQLException {
        Pages.read(connection, "SELECT DIGEST FROM SERVED_" + load, "SEQ", row -> each.accept(row.getLong(1)));
    }

    private static ServedSlate slate(ResultSet row, String[] words) throws SQLException {
        List<String> products = new ArrayList<>();
        for (Object code : (Object[]) row.getArray(9).getArray()) {
            products.add(words[(Integer) code]);
        }
        return new ServedSlate(
                words[row.getInt(3)],
                row.getLong(4),
                words[row.getInt(5)],
                CHANNELS[row.getByte(6)],
                words[row.getInt(7)],
                words[row.getInt(8)],
                products);
    }
}
