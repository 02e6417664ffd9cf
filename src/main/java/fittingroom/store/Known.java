package fittingroom.store;

import it.unimi.dsi.fastutil.longs.LongOpenHashSet;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/// The fingerprints of all events and served lists that a workspace holds, for folding what comes twice. It is read
/// once a load, when the first event comes: 12 to 24 bytes an event while the load lasts.
final class Known {

    private final LongOpenHashSet digests;

    private Known(LongOpenHashSet digests) {
        this.digests = digests;
    }

    static Known read(Connection connection, List<Loaded> loads) throws SQLException {
        long size = loads.stream().mapToLong(load -> load.events() + load.served()).sum();
        LongOpenHashSet digests = new LongOpenHashSet((int) Math.min(size, 1 << 28));
        for (Loaded load : loads) {
            if (load.events() > 0) {
                EventTable.digests(connection, load.id(), digests::add);
            }
            if (load.served() > 0) {
                ServedTable.digests(connection, load.id(), digests::add);
            }
        }
        return new Known(digests);
    }

    /// Whether it was not there before.
    boolean add(long digest) {
        return digests.add(digest);
    }
}
