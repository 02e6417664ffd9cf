package fittingroom.store;

import fittingroom.events.Event;
import fittingroom.events.Identity;
import fittingroom.shoppers.Link;
import it.unimi.dsi.fastutil.ints.Int2IntOpenHashMap;
import it.unimi.dsi.fastutil.ints.IntArrayList;
import it.unimi.dsi.fastutil.longs.Long2IntOpenHashMap;
import it.unimi.dsi.fastutil.longs.LongArrayList;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.function.Consumer;

/// The pairs of names that events of one load carried together, summed up: some 40 bytes a pair while the load lasts. It
/// does not decide whether they are one shopper.
final class LinkTable implements AutoCloseable {

    private static final int COLUMNS = 8;

    private final Batch batch;
    private final Dictionary words;
    private final Long2IntOpenHashMap pairs = new Long2IntOpenHashMap();
    private final Int2IntOpenHashMap kinds = new Int2IntOpenHashMap();
    private final LongArrayList keys = new LongArrayList();
    private final IntArrayList events = new IntArrayList();
    private final LongArrayList firsts = new LongArrayList();
    private final LongArrayList lasts = new LongArrayList();

    LinkTable(Connection connection, int load, Dictionary words) throws SQLException {
        this.batch = new Batch(connection, "LINKS_" + load, COLUMNS);
        this.words = words;
        pairs.defaultReturnValue(-1);
    }

    /// Notes every two names of an event.
    void note(Event event) {
        for (int i = 0; i < event.names().size(); i++) {
            int one = code(event.names().get(i));
            for (int j = i + 1; j < event.names().size(); j++) {
                note(one, code(event.names().get(j)), event.time());
            }
        }
    }

    private int code(Identity name) {
        int code = words.code(name.id());
        kinds.put(code, kinds.get(code) | name.kind().bit());
        return code;
    }

    private void note(int one, int other, long time) {
        long key = (long) Math.min(one, other) << Integer.SIZE | Math.max(one, other);
        int at = pairs.get(key);
        if (at < 0) {
            pairs.put(key, keys.size());
            keys.add(key);
            events.add(1);
            firsts.add(time);
            lasts.add(time);
        } else {
            events.set(at, events.getInt(at) + 1);
            firsts.set(at, Math.min(firsts.getLong(at), time));
            lasts.set(at, Math.max(lasts.getLong(at), time));
        }
    }

    int size() {
        return keys.size();
    }

    /// Writes all of it; once, at the end of the load.
    void flush() throws SQLException {
        for (int i = 0; i < keys.size(); i++) {
            int one = (int) (keys.getLong(i) >>> Integer.SIZE);
            int other = (int) keys.getLong(i);
            PreparedStatement row = batch.row();
            row.setInt(1, batch.rows());
            row.setInt(2, one);
            row.setByte(3, (byte) kinds.get(one));
            row.setInt(4, other);
            row.setByte(5, (byte) kinds.get(other));
            row.setLong(6, events.getInt(i));
            row.setLong(7, firsts.getLong(i));
            row.setLong(8, lasts.getLong(i));
            batch.add();
        }
        batch.flush();
    }

    @Override
    public void close() throws SQLException {
        batch.close();
    }

    /// Gives each pair of a load that has some.
    static void read(Connection connection, int load, Consumer<Link> each) throws SQLException {
        String[] words = Dictionary.read(connection, load);
        Pages.read(connection, "SELECT * FROM LINKS_" + load, "SEQ", row -> each.accept(new Link(
                words[row.getInt(2)], row.getByte(3), words[row.getInt(4)], row.getByte(5), row.getLong(6),
                row.getLong(7), row.getLong(8))));
    }
}
