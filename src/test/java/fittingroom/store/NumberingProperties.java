package fittingroom.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/// A key has one number for ever, and numbers come one after another.
class NumberingProperties {

    /// Few different keys, all low bits alike, growth several times over.
    @Property(tries = 200)
    void itNumbersAsAMapDoes(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 20_000) int different, @ForAll @IntRange(max = 40) int shift,
            @ForAll @IntRange(max = 10_000) int expected) {
        Random random = new Random(seed);
        Map<Long, Integer> map = new HashMap<>();
        try (Numbering numbering = new Numbering(expected)) {
            for (int i = 0; i < 15_000; i++) {
                long key = (long) random.nextInt(different) << (different < 300 ? shift : 0);
                int next = map.size();
                assertEquals(map.computeIfAbsent(key, _ -> next), numbering.number(key));
                assertEquals(map.size(), numbering.size());
            }
        }
    }
}
