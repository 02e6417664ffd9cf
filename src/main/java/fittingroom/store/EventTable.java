package fittingroom.store;

import static fittingroom.store.NumberBatch.Type.BYTE;
import static fittingroom.store.NumberBatch.Type.INT;
import static fittingroom.store.NumberBatch.Type.LONG;

import fittingroom.events.Channel;
import fittingroom.events.Consent;
import fittingroom.events.Event;
import fittingroom.events.EventKind;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.function.Consumer;
import java.util.function.LongConsumer;

/// The events of one load as rows of numbers. It does not know which of them are already in another load.
final class EventTable implements AutoCloseable {

    /// Of each column, as `tables-of-a-load.ddl` has them.
    static final NumberBatch.Type[] TYPES = {
        INT, LONG, LONG, BYTE, BYTE, INT, INT, INT, INT, LONG, INT, LONG, INT, INT, INT, INT
    };

    private static final EventKind[] KINDS = EventKind.values();
    private static final Channel[] CHANNELS = Channel.values();
    private static final int REFUSED_SHIFT = 8;
    private static final int BITS = 0xFF;

    private final NumberBatch batch;
    private final Parcels<long[]> parcels;
    private final Dictionary words;
    private int rows;

    EventTable(Connection connection, int load, Dictionary words, Consumer<Database.Task> store) throws SQLException {
        this.batch = new NumberBatch(connection, "EVENTS_" + load, TYPES);
        this.parcels = new Parcels<>(store, batch::add);
        this.words = words;
    }

    void add(Event event, long digest) {
        parcels.add(
                new long[] {
                    rows++, digest, event.time(), event.kind().ordinal(), event.channel().ordinal(),
                    words.code(event.shopper()), words.code(event.session()), words.code(event.product()),
                    event.quantity(), event.price(), words.code(event.currency()), event.dwell(), event.position(),
                    words.code(event.list()), words.code(event.text()),
                    event.consent().allowedBits() | event.consent().refusedBits() << REFUSED_SHIFT
                },
                0);
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
