package fittingroom.store;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/// Numbers for 64-bit keys, from 0 in the order in which they first come: 12 bytes a place, three places in four used
/// at the most, outside the Java heap, so that a log larger than the heap can be loaded. It cannot forget a key.
///
/// Keys must be well mixed ([Fingerprint]s are): a place is found by their low bits, and the next free one is taken.
/// One thread at a time may use it.
final class Numbering implements AutoCloseable {

    private static final ValueLayout.OfLong KEY = ValueLayout.JAVA_LONG_UNALIGNED;
    private static final ValueLayout.OfInt NUMBER = ValueLayout.JAVA_INT_UNALIGNED;
    private static final int PLACE = 12;
    private static final int SMALLEST = 1 << 12;
    private static final int MOST = 1_500_000_000;

    private Arena arena = Arena.ofShared();
    private MemorySegment places;
    private long mask;
    private int size;

    /// @param expected how many keys it is to hold without growing
    Numbering(long expected) {
        long room = SMALLEST;
        while (room * 3 / 4 < expected) {
            room *= 2;
        }
        mask = room - 1;
        places = arena.allocate(room * PLACE, Integer.BYTES);
    }

    int size() {
        return size;
    }

    /// The number of a key; a key that was not there gets the next one, which is [#size] before.
    ///
    /// @throws IllegalStateException after 1.5 thousand million keys
    int number(long key) {
        long at = key & mask;
        for (int there = numberAt(at); there != 0; there = numberAt(at)) {
            if (places.get(KEY, at * PLACE) == key) {
                return there - 1;
            }
            at = at + 1 & mask;
        }
        if (size == MOST) {
            throw new IllegalStateException("one load has more than " + MOST + " different texts or events");
        }
        put(at, key, ++size);
        if (size > (mask + 1) / 4 * 3) {
            grow();
        }
        return size - 1;
    }

    /// 0 where the place is free, else the number and one.
    private int numberAt(long at) {
        return places.get(NUMBER, at * PLACE + Long.BYTES);
    }

    private void put(long at, long key, int number) {
        places.set(KEY, at * PLACE, key);
        places.set(NUMBER, at * PLACE + Long.BYTES, number);
    }

    /// What lies elsewhere from now on is closed by the next growth, or at the end.
    @SuppressWarnings("MustBeClosedChecker")
    private void grow() {
        MemorySegment before = places;
        long room = mask + 1;
        Arena next = Arena.ofShared();
        places = next.allocate(room * 2 * PLACE, Integer.BYTES);
        mask = room * 2 - 1;
        for (long i = 0; i < room; i++) {
            int number = before.get(NUMBER, i * PLACE + Long.BYTES);
            if (number != 0) {
                long key = before.get(KEY, i * PLACE);
                long at = key & mask;
                while (numberAt(at) != 0) {
                    at = at + 1 & mask;
                }
                put(at, key, number);
            }
        }
        arena.close();
        arena = next;
    }

    /// Gives the memory back; nothing can be asked after.
    @Override
    public void close() {
        arena.close();
    }
}
