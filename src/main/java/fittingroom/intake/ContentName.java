package fittingroom.intake;

import fittingroom.events.EventKind;
import fittingroom.events.Identity;
import it.unimi.dsi.fastutil.longs.Long2IntOpenHashMap;
import java.util.List;

/// Names events without an id by what they say, so that overlapping exports fold. It reads what an event is, not how the
/// file is laid out: other columns, their order and how a time is written do not matter.
///
/// Equal events whose time has a fraction of a second are one event told twice. Where times are told to the second at
/// most, two equal rows are two events, and the n-th in one file is the n-th in another. Equal lines of one row are always
/// several.
final class ContentName {

    private static final List<Field> TOLD = List.of(
            Field.CHANNEL, Field.SESSION, Field.PRODUCT, Field.QUANTITY, Field.PRICE, Field.CURRENCY, Field.POSITION,
            Field.LIST, Field.TEXT);
    private static final long SECOND = 1000;
    private static final long STEP = 0x9E3779B97F4A7C15L;

    private final RecentIds recent;
    private final int[] columns;
    private final Long2IntOpenHashMap inRow = new Long2IntOpenHashMap();
    private long row = -1;
    private boolean repeat;
    private boolean equal;

    ContentName(Mapping mapping, RecentIds recent) {
        this.recent = recent;
        Field price = mapping.has(Field.PRICE) ? Field.PRICE : Field.LINE_PRICE;
        columns = TOLD.stream().mapToInt(field -> mapping.place(field == Field.PRICE ? price : field)).toArray();
    }

    /// The name of the event in the present row; [#isRepeat] and [#isEqual] speak of it afterwards.
    long of(RowReader rows, long moment, EventKind kind, List<Identity> names) {
        long said = said(rows, moment, kind, names);
        if (rows.row() != row) {
            row = rows.row();
            inRow.clear();
        }
        int before = inRow.addTo(said, 1);
        boolean exact = moment % SECOND != 0;
        equal = false;
        repeat = false;
        if (exact) {
            long name = said + before * STEP;
            repeat = !recent.add(name);
            return name;
        }
        int times = recent.count(said);
        equal = times > 0 && before == 0;
        return said + times * STEP;
    }

    /// Whether it is one that was there before.
    boolean isRepeat() {
        return repeat;
    }

    /// Whether it is another that looks just like one before.
    boolean isEqual() {
        return equal;
    }

    private long said(RowReader rows, long moment, EventKind kind, List<Identity> names) {
        long hash = moment * STEP + kind.ordinal();
        for (Identity name : names) {
            hash = hash * 31 + RecentIds.hash(name.id());
        }
        for (int column : columns) {
            hash = hash * 31 + RecentIds.hash(column < 0 ? "" : rows.cell(column));
        }
        return hash;
    }
}
