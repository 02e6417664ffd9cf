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
    private static final int NAMES = 4;
    private static final Channel[] CHANNELS = Channel.values();

    private final Batch batch;
    private final Parcels<Row> parcels;
    private final Dictionary words;
    private int rows;

    /// @param codes of id, shopper, placement and anchor, then of the products
    private record Row(int seq, long digest, ServedSlate slate, List<Integer> codes) {}

    ServedTable(Connection connection, int load, Dictionary words, Consumer<Database.Task> store) throws SQLException {
        this.batch = new Batch(connection, "SERVED_" + load, COLUMNS);
        this.parcels = new Parcels<>(store, this::write);
        this.words = words;
    }

    void add(ServedSlate slate, long digest) {
        List<Integer> codes = new ArrayList<>(slate.products().size() + NAMES);
        codes.add(words.code(slate.id()));
        codes.add(words.code(slate.shopper()));
        codes.add(words.code(slate.placement()));
        codes.add(words.code(slate.anchor()));
        slate.products().forEach(product -> codes.add(words.code(product)));
        parcels.add(new Row(rows++, digest, slate, codes), codes.size());
    }

    private void write(Row one) throws SQLException {
        PreparedStatement row = batch.row();
        row.setInt(1, one.seq());
        row.setLong(2, one.digest());
        row.setInt(3, one.codes().get(0));
        row.setLong(4, one.slate().time());
        row.setInt(5, one.codes().get(1));
        row.setByte(6, (byte) one.slate().channel().ordinal());
        row.setInt(7, one.codes().get(2));
        row.setInt(8, one.codes().get(3));
        row.setObject(9, one.codes().subList(NAMES, one.codes().size()).toArray(Integer[]::new));
        batch.add();
    }

    int rows() {
        return rows;
    }

    void flush() throws SQLException {
        parcels.flush();
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
