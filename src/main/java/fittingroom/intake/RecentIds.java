package fittingroom.intake;

import it.unimi.dsi.fastutil.longs.Long2IntOpenHashMap;
import it.unimi.dsi.fastutil.longs.LongOpenHashSet;

/// Remembers the last million or two of event names by 64 bits each, so that a repeated export folds in flat memory.
/// Repeats that lie further apart, or in two files, are the store's to find by the same name.
final class RecentIds {

    private static final int GENERATION = 1 << 20;

    private LongOpenHashSet young = new LongOpenHashSet();
    private LongOpenHashSet old = new LongOpenHashSet();
    private final Long2IntOpenHashMap repeated = new Long2IntOpenHashMap();

    /// False where it was seen before.
    boolean add(long name) {
        if (old.contains(name) || !young.add(name)) {
            return false;
        }
        if (young.size() == GENERATION) {
            old = young;
            young = new LongOpenHashSet(GENERATION);
        }
        return true;
    }

    /// How often it was seen before.
    int count(long name) {
        return add(name) ? 0 : 1 + repeated.addTo(name, 1);
    }

    /// FNV-1a over characters, then the finish of SplitMix64, so that neighbouring numbers lie far apart.
    static long hash(String text) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
        }
        hash = (hash ^ (hash >>> 30)) * 0xbf58476d1ce4e5b9L;
        hash = (hash ^ (hash >>> 27)) * 0x94d049bb133111ebL;
        return hash ^ (hash >>> 31);
    }
}
