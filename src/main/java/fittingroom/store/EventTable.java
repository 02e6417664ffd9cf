package fittingroom.store;

import fittingroom.events.Channel;
import fittingroom.events.Consent;
import fittingroom.events.Event;
import fittingroom.events.EventKind;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.function.Consumer;
import java.util.function.LongConsumer;

/// The events of one load as rows of numbers. It does not know which of them are already in another load.
final class EventTable implements AutoCloseable {

    static final int COLUMNS = 16;

    private static final EventKind[] KINDS = EventKind.values();
    private static final Channel[] CHANNELS = Channel.values();
    private static final int REFUSED_SHIFT = 8;
    private static final int BITS = 0xFF;

    private final Batch batch;
    private final Dictionary words;

    EventTable(Connection connection, int load, Dictionary words) throws SQLException {
        this.batch = new Batch(connection, "EVENTS_" + load, COLUMNS);
        this.words = words;
    }

    void write(Event event, long digest) throws SQLException {
        PreparedStatement row = batch.row();
        row.setInt(1, batch.rows());
        row.setLong(2, digest);
        row.setLong(3, event.time());
        row.setByte(4, (byte) event.kind().ordinal());
        row.setByte(5, (byte) event.channel().ordinal());
        row.setInt(6, words.code(event.shopper()));
        row.setInt(7, words.code(event.session()));
        row.setInt(8, words.code(event.product()));
        row.setInt(9, event.quantity());
        row.setLong(10, event.price());
        row.setInt(11, words.code(event.currency()));
        row.setLong(12, event.dwell());
        row.setInt(13, event.position());
        row.setInt(14, words.code(event.list()));
        row.setInt(15, words.code(event.text()));
        row.setInt(16, event.consent().allowedBits() | event.consent().refusedBits() << REFUSED_SHIFT);
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

    /// Gives each event of a load, in the order loaded. The id is the digest: the source's own is not kept.
    static void read(Connection connection, int load, Consumer<Event> each) throws SQLException {
        String[] words = Dictionary.read(connection, load);
        Pages.read(connection, "SELECT * FROM EVENTS_" + load, "SEQ", row -> each.accept(event(row, words)));
    }

    static void digests(Connection connection, int load, LongConsumer each) throws SQLException {
        Pages.read(connection, "SELECT DIGEST FROM EVENTS_" + load, "SEQ", row -> each.accept(row.getLong(1)));
    }

    private static Event event(ResultSet row, String[] words) throws SQLException {
        int consent = row.getInt(16);
        return new Event(
                Long.toHexString(row.getLong(2)),
                row.getLong(3),
                KINDS[row.getByte(4)],
                CHANNELS[row.getByte(5)],
                words[row.getInt(6)],
                words[row.getInt(7)],
                words[row.getInt(8)],
                row.getInt(9),
                row.getLong(10),
                words[row.getInt(11)],
                row.getLong(12),
                row.getInt(13),
                words[row.getInt(14)],
                words[row.getInt(15)],
                consent == 0 ? Consent.UNKNOWN : new Consent(consent & BITS, consent >> REFUSED_SHIFT & BITS));
    }
}
