package fittingroom.shoppers;

import fittingroom.events.Identity.Kind;
import it.unimi.dsi.fastutil.ints.IntArrayList;
import it.unimi.dsi.fastutil.ints.IntArrays;
import it.unimi.dsi.fastutil.longs.Long2IntOpenHashMap;
import it.unimi.dsi.fastutil.longs.LongArrayList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// All names that are linked, in order of their letters, and the links between them, flat. The same links make the same
/// graph, in whatever order they come.
final class LinkGraph {

    /// Sorts of names by what they say of a person: an account is a person, a cookie says least.
    static final int RANKS = 5;

    private final String[] names;
    private final int[] kinds;
    private final int[] ones;
    private final int[] others;
    private final long[] events;
    private final long[] firsts;
    private final long[] lasts;
    private final int[] start;
    private final int[] touching;

    private LinkGraph(Builder from) {
        int count = from.names.size();
        Integer[] order = new Integer[count];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, (a, b) -> from.names.get(a).compareTo(from.names.get(b)));
        names = new String[count];
        kinds = new int[count];
        int[] placeOf = new int[count];
        for (int i = 0; i < count; i++) {
            names[i] = from.names.get(order[i]);
            kinds[i] = from.kinds.getInt(order[i]);
            placeOf[order[i]] = i;
        }
        ones = placed(from.ones, placeOf);
        others = placed(from.others, placeOf);
        events = from.events.toLongArray();
        firsts = from.firsts.toLongArray();
        lasts = from.lasts.toLongArray();
        start = new int[count + 1];
        touching = new int[2 * ones.length];
        touch();
    }

    private static int[] placed(IntArrayList numbers, int[] placeOf) {
        int[] placed = new int[numbers.size()];
        Arrays.setAll(placed, i -> placeOf[numbers.getInt(i)]);
        return placed;
    }

    private void touch() {
        for (int link = 0; link < ones.length; link++) {
            start[ones[link] + 1]++;
            start[others[link] + 1]++;
        }
        for (int i = 0; i < names.length; i++) {
            start[i + 1] += start[i];
        }
        int[] next = start.clone();
        for (int link = 0; link < ones.length; link++) {
            touching[next[ones[link]]++] = link;
            touching[next[others[link]]++] = link;
        }
        for (int i = 0; i < names.length; i++) {
            int name = i;
            IntArrays.quickSort(touching, start[i], start[i + 1], (a, b) -> Integer.compare(other(a, name), other(b, name)));
        }
    }

    int size() {
        return names.length;
    }

    String name(int name) {
        return names[name];
    }

    /// Where a name is, or below 0.
    int find(String name) {
        return Arrays.binarySearch(names, name);
    }

    /// From 0, an account, to 4, a cookie or a name of which nothing is known.
    int rank(int name) {
        int said = kinds[name] & ~Kind.ID.bit();
        return said != 0 ? Integer.numberOfTrailingZeros(said) : kinds[name] == 0 ? RANKS - 1 : 0;
    }

    Kind kind(int name) {
        int said = kinds[name] & ~Kind.ID.bit();
        return said == 0 ? Kind.ID : Kind.values()[Integer.numberOfTrailingZeros(said)];
    }

    /// How many names it is linked with.
    int degree(int name) {
        return start[name + 1] - start[name];
    }

    /// The n-th link of a name, in order of the letters of the other name.
    int link(int name, int n) {
        return touching[start[name] + n];
    }

    int other(int link, int name) {
        return ones[link] == name ? others[link] : ones[link];
    }

    Link told(int link) {
        return new Link(
                names[ones[link]], kinds[ones[link]], names[others[link]], kinds[others[link]], events[link],
                firsts[link], lasts[link]);
    }

    /// Gathers links in any order; those of two names that come again add up.
    static final class Builder {
        private final List<String> names = new ArrayList<>();
        private final Map<String, Integer> numbers = new HashMap<>();
        private final IntArrayList kinds = new IntArrayList();
        private final IntArrayList ones = new IntArrayList();
        private final IntArrayList others = new IntArrayList();
        private final LongArrayList events = new LongArrayList();
        private final LongArrayList firsts = new LongArrayList();
        private final LongArrayList lasts = new LongArrayList();
        private final Long2IntOpenHashMap pairs = new Long2IntOpenHashMap();

        Builder() {
            pairs.defaultReturnValue(-1);
        }

        Builder add(Link link) {
            int one = name(link.one(), link.oneKinds());
            int other = name(link.other(), link.otherKinds());
            if (one == other) {
                return this;
            }
            long pair = (long) Math.min(one, other) << Integer.SIZE | Math.max(one, other);
            int at = pairs.get(pair);
            if (at < 0) {
                pairs.put(pair, ones.size());
                ones.add(one);
                others.add(other);
                events.add(link.events());
                firsts.add(link.first());
                lasts.add(link.last());
            } else {
                events.set(at, events.getLong(at) + link.events());
                firsts.set(at, Math.min(firsts.getLong(at), link.first()));
                lasts.set(at, Math.max(lasts.getLong(at), link.last()));
            }
            return this;
        }

        /// The number of a name; a name that is only spoken of has no sorts.
        int name(String name, int sorts) {
            Integer known = numbers.putIfAbsent(name, names.size());
            if (known != null) {
                kinds.set(known.intValue(), kinds.getInt(known) | sorts);
                return known;
            }
            names.add(name);
            kinds.add(sorts);
            return names.size() - 1;
        }

        LinkGraph build() {
            return new LinkGraph(this);
        }
    }
}
