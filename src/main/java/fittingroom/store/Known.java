package fittingroom.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/// The fingerprints of all events and served lists that a workspace holds, for folding what comes twice. It is read
/// once a load, when the first event comes, and lies outside the heap: 16 to 32 bytes an event while the load lasts.
final class Known implements AutoCloseable {

    private final Numbering digests;

    private Known(Numbering digests) {
        this.digests = digests;
    }

    static Known read(Connection connection, List<Loaded> loads) throws SQLException {
        long size = loads.stream().mapToLong(load -> load.events() + load.served()).sum();
        Numbering digests = new Numbering(size);
        for (Loaded load : loads) {
            if (load.events() > 0) {
                EventTable.digests(connection, load.id(), digests::number);
            }
            if (load.served() > 0) {
                ServedTable.digests(connection, load.id(), digests::number);
            }
        }
        return new Known(digests);
    }

    /// Whether it was not there before.
    boolean add(long digest) {
        int before = digests.size();
        return digests.number(digest) == before;
    }

    @Override
    public void close() {
        digests.close();
    }
}
