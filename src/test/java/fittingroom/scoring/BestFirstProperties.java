package fittingroom.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

/// The best come first, however many there are and whoever is put back.
class BestFirstProperties {

    @Property(tries = 40)
    void theyComeInFallingScoreWhateverTheBar(
            @ForAll @IntRange(min = 1, max = 20_000) int size, @ForAll @LongRange(max = 1_000) long seed,
            @ForAll @IntRange(min = 1, max = 50) int different) {
        SplittableRandom random = new SplittableRandom(seed);
        Table table = new Table(size);
        List<Integer> expected = new ArrayList<>();
        for (int product = 0; product < size; product++) {
            table.score[product] = random.nextInt(10) == 0 ? random.nextDouble() : random.nextInt(different);
            table.silent[product] = random.nextInt(20) == 0;
            if (!table.silent[product]) {
                expected.add(product);
            }
        }
        BestFirst queue = new BestFirst(table);
        queue.fill();
        int taken = Math.min(expected.size(), 900);
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < taken; i++) {
            int product = queue.take();
            if (i % 7 == 3 && random.nextBoolean()) {
                table.score[product] *= 0.1;
                queue.putBack(product);
                i--;
                continue;
            }
            found.add(product);
            table.taken[product] = true;
        }
        // Whoever was put back was taken later by the lower score, so the order is that of the final scores.
        List<Integer> sorted = new ArrayList<>(found);
        sorted.sort(Comparator.comparingDouble((Integer p) -> -table.score[p]).thenComparing(p -> p));
        assertEquals(sorted, found);
        expected.removeAll(found);
        double last = found.isEmpty() ? 0 : table.score[found.getLast()];
        expected.forEach(rest -> assertEquals(true, table.score[rest] <= last, "left behind: " + rest));
        while (!queue.isEmpty()) {
            queue.take();
            taken++;
        }
        assertEquals(found.size() + expected.size(), taken);
    }
}
