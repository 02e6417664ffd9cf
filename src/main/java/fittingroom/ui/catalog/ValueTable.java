package fittingroom.ui.catalog;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/// Which values of one aspect every product has, as numbers in one flat array. Frozen.
final class ValueTable {

    private final List<String> names;
    private final int[] starts;
    private final int[] codes;

    private ValueTable(List<String> names, int[] starts, int[] codes) {
        this.names = List.copyOf(names);
        this.starts = starts;
        this.codes = codes;
    }

    List<String> names() {
        return names;
    }

    Set<String> of(int ordinal) {
        Set<String> values = new LinkedHashSet<>();
        for (int i = starts[ordinal]; i < starts[ordinal + 1]; i++) {
            values.add(names.get(codes[i]));
        }
        return values;
    }

    /// Which numbers belong to some values; what nobody has belongs to none.
    boolean[] mask(Set<String> values) {
        boolean[] mask = new boolean[names.size()];
        for (int code = 0; code < mask.length; code++) {
            mask[code] = values.contains(names.get(code));
        }
        return mask;
    }

    boolean hasAny(int ordinal, boolean[] mask) {
        for (int i = starts[ordinal]; i < starts[ordinal + 1]; i++) {
            if (mask[codes[i]]) {
                return true;
            }
        }
        return false;
    }

    void count(int ordinal, int[] counts) {
        for (int i = starts[ordinal]; i < starts[ordinal + 1]; i++) {
            counts[codes[i]]++;
        }
    }

    /// Gathers the values of one product after the other.
    static final class Builder {
        private final Map<String, Integer> numbers = new HashMap<>();
        private final List<String> names = new ArrayList<>();
        private final IntArrayList starts = new IntArrayList(new int[] {0});
        private final IntArrayList codes = new IntArrayList();

        void add(Set<String> values) {
            for (String value : values) {
                codes.add(number(value));
            }
            starts.add(codes.size());
        }

        private int number(String value) {
            Integer known = numbers.get(value);
            if (known != null) {
                return known;
            }
            numbers.put(value, names.size());
            names.add(value);
            return names.size() - 1;
        }

        /// Numbered by how many products have it, the commonest first, equals by name.
        ValueTable byCount() {
            int[] counts = new int[names.size()];
            codes.forEach((int code) -> counts[code]++);
            List<Integer> order = IntStream.range(0, names.size()).boxed()
                    .sorted((a, b) -> counts[a] != counts[b] ? counts[b] - counts[a] : names.get(a).compareTo(names.get(b)))
                    .toList();
            return renumbered(order.stream().map(names::get).toList());
        }

        /// Numbered in a given order; what no product has keeps its place.
        ValueTable inOrder(List<String> given) {
            return renumbered(given);
        }

        private ValueTable renumbered(List<String> order) {
            Map<String, Integer> places = new HashMap<>();
            order.forEach(name -> places.put(name, places.size()));
            int[] next = codes.intStream().map(code -> places.getOrDefault(names.get(code), 0)).toArray();
            return new ValueTable(order, starts.toIntArray(), next);
        }
    }
}
