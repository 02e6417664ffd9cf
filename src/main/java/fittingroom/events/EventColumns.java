package fittingroom.events;

import it.unimi.dsi.fastutil.ints.Int2ObjectOpenHashMap;
import it.unimi.dsi.fastutil.ints.IntArrays;
import java.util.Arrays;

/// The flat columns of a log: one row an event, one array a field, and maps for the two fields that most events lack.
/// It grows while a log is gathered, and is put in order of time once; it knows nothing of sessions or shoppers' names.
final class EventColumns {

    private static final int FIRST_ROOM = 1024;

    int size;
    long[] times;
    byte[] kinds;
    byte[] channels;
    byte[] sources;
    int[] names;
    int[] shoppers;
    int[] sessions;
    int[] products;
    int[] quantities;
    int[] dwells;
    int[] positions;
    final Int2ObjectOpenHashMap<String> texts = new Int2ObjectOpenHashMap<>();
    final Int2ObjectOpenHashMap<Consent> consents = new Int2ObjectOpenHashMap<>();

    EventColumns() {
        this(FIRST_ROOM);
    }

    private EventColumns(int room) {
        times = new long[room];
        kinds = new byte[room];
        channels = new byte[room];
        sources = new byte[room];
        names = new int[room];
        shoppers = new int[room];
        sessions = new int[room];
        products = new int[room];
        quantities = new int[room];
        dwells = new int[room];
        positions = new int[room];
    }

    /// A further row, all zero.
    int newRow() {
        if (size == times.length) {
            grow(times.length * 2);
        }
        return size++;
    }

    /// The same rows in order of time; rows of one moment keep their order.
    EventColumns inOrderOfTime() {
        int[] order = new int[size];
        Arrays.setAll(order, i -> i);
        IntArrays.stableSort(order, (a, b) -> Long.compare(times[a], times[b]));
        EventColumns sorted = new EventColumns(size);
        sorted.size = size;
        for (int to = 0; to < size; to++) {
            copyRow(order[to], sorted, to);
        }
        return sorted;
    }

    /// The first rows alone.
    EventColumns first(int rows) {
        EventColumns cut = new EventColumns(rows);
        cut.size = rows;
        for (int row = 0; row < rows; row++) {
            copyRow(row, cut, row);
        }
        return cut;
    }

    private void copyRow(int from, EventColumns into, int to) {
        into.times[to] = times[from];
        into.kinds[to] = kinds[from];
        into.channels[to] = channels[from];
        into.sources[to] = sources[from];
        into.names[to] = names[from];
        into.shoppers[to] = shoppers[from];
        into.sessions[to] = sessions[from];
        into.products[to] = products[from];
        into.quantities[to] = quantities[from];
        into.dwells[to] = dwells[from];
        into.positions[to] = positions[from];
        if (texts.containsKey(from)) {
            into.texts.put(to, texts.get(from));
        }
        if (consents.containsKey(from)) {
            into.consents.put(to, consents.get(from));
        }
    }

    private void grow(int room) {
        times = Arrays.copyOf(times, room);
        kinds = Arrays.copyOf(kinds, room);
        channels = Arrays.copyOf(channels, room);
        sources = Arrays.copyOf(sources, room);
        names = Arrays.copyOf(names, room);
        shoppers = Arrays.copyOf(shoppers, room);
        sessions = Arrays.copyOf(sessions, room);
        products = Arrays.copyOf(products, room);
        quantities = Arrays.copyOf(quantities, room);
        dwells = Arrays.copyOf(dwells, room);
        positions = Arrays.copyOf(positions, room);
    }
}
