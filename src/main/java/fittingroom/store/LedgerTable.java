package fittingroom.store;

import fittingroom.ledger.Actor;
import fittingroom.ledger.Deed;
import fittingroom.ledger.Fact;
import fittingroom.ledger.Ledger;
import fittingroom.ledger.Ledger.Head;
import fittingroom.ledger.Line;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Handle;

/// The ledger in its two tables. It does not commit: deeds are written in the transaction of what they tell of.
final class LedgerTable {

    private LedgerTable() {}

    static void append(Handle handle, Instant time, Actor actor, List<Deed> deeds) {
        append(handle, deeds.stream().map(deed -> new Fact(time, actor, deed)).toList());
    }

    static void append(Handle handle, List<Fact> facts) {
        if (facts.isEmpty()) {
            return;
        }
        Head head = head(handle);
        for (Fact fact : facts) {
            Line line = Ledger.next(head, fact.time(), fact.actor(), fact.deed());
            handle.execute("INSERT INTO LEDGER VALUES (?, ?, ?)", line.sequence(), line.body(), line.hash());
            head = new Head(line.sequence(), line.hash());
        }
        handle.execute("UPDATE LEDGER_HEAD SET ENTRIES = ?, HASH = ?", head.entries(), head.hash());
    }

    static Ledger read(Handle handle) {
        List<Line> lines = handle.createQuery("SELECT SEQUENCE, BODY, HASH FROM LEDGER ORDER BY SEQUENCE")
                .map((row, context) -> new Line(row.getLong(1), row.getString(2), row.getString(3)))
                .list();
        return new Ledger(lines, head(handle));
    }

    static Head head(Handle handle) {
        return handle.createQuery("SELECT ENTRIES, HASH FROM LEDGER_HEAD")
                .map((row, context) -> new Head(row.getLong(1), row.getString(2)))
                .one();
    }
}
