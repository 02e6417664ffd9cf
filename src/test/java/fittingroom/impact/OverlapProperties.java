package fittingroom.impact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/// The measures beside slow and plain ones, straight from their definitions.
class OverlapProperties {

    @Property(tries = 500)
    void jaccardIsSharedAmongAll(@ForAll("lists") int[] a, @ForAll("lists") int[] b) {
        Set<Integer> all = new HashSet<>(set(a, a.length));
        all.addAll(set(b, b.length));
        Set<Integer> shared = set(a, a.length);
        shared.retainAll(set(b, b.length));
        assertEquals(all.isEmpty() ? 1 : shared.size() / (double) all.size(), Overlap.jaccard(a, b), 1e-12);
    }

    @Property(tries = 500)
    void rankBiasedOverlapIsThatOfItsDefinition(@ForAll("lists") int[] a, @ForAll("lists") int[] b) {
        assertEquals(plainRbo(a, b, 0.9), Overlap.rbo(a, b), 1e-12);
    }

    @Property(tries = 300)
    void measuresLieBetweenNothingAndAllAndTurnRound(@ForAll("lists") int[] a, @ForAll("lists") int[] b) {
        assertEquals(Overlap.rbo(a, b), Overlap.rbo(b, a), 1e-12);
        assertEquals(Overlap.jaccard(a, b), Overlap.jaccard(b, a), 1e-12);
        assertEquals(Overlap.slotsChanged(a, b), Overlap.slotsChanged(b, a));
        assertTrue(Overlap.rbo(a, b) >= -1e-12 && Overlap.rbo(a, b) <= 1 + 1e-12);
        assertTrue(Overlap.slotsChanged(a, b) <= Math.max(a.length, b.length));
    }

    @Property(tries = 200)
    void aListAgreesWithItself(@ForAll("lists") int[] a) {
        assertEquals(1, Overlap.rbo(a, a), 1e-12);
        assertEquals(1, Overlap.jaccard(a, a), 1e-12);
        assertEquals(0, Overlap.slotsChanged(a, a));
    }

    @Example
    void aSwapAtTheTopCountsMoreThanOneAtTheEnd() {
        int[] list = {1, 2, 3, 4, 5};
        assertTrue(Overlap.rbo(list, new int[] {2, 1, 3, 4, 5}) < Overlap.rbo(list, new int[] {1, 2, 3, 5, 4}));
        assertEquals(1, Overlap.jaccard(list, new int[] {5, 4, 3, 2, 1}));
        assertEquals(2, Overlap.slotsChanged(list, new int[] {2, 1, 3, 4, 5}));
    }

    @Example
    void handWorkedValues() {
        // X = 0, 2: 0.1 / 0.9 * (0 + 2/2 * 0.81) + 2/2 * 0.81
        assertEquals(0.9, Overlap.rbo(new int[] {1, 2}, new int[] {2, 1}), 1e-12);
        assertEquals(0, Overlap.rbo(new int[] {1, 2}, new int[] {3, 4}), 1e-12);
        assertEquals(1, Overlap.rbo(new int[0], new int[0]));
        assertEquals(0, Overlap.rbo(new int[0], new int[] {1}));
        assertEquals(1.0 / 3, Overlap.jaccard(new int[] {1, 2}, new int[] {2, 3}), 1e-12);
    }

    /// A longer list that goes on after a shorter equal one disagrees in nothing that both have said.
    @Example
    void aListThatOnlyEndsEarlierAgreesInFull() {
        assertEquals(1, Overlap.rbo(new int[] {1, 2, 3}, new int[] {1, 2, 3, 4, 5}), 1e-12);
    }

    private static double plainRbo(int[] a, int[] b, double p) {
        int[] shorter = a.length <= b.length ? a : b;
        int[] longer = a.length <= b.length ? b : a;
        int s = shorter.length;
        int l = longer.length;
        if (s == 0) {
            return l == 0 ? 1 : 0;
        }
        double first = 0;
        for (int d = 1; d <= l; d++) {
            first += (double) x(shorter, longer, d) / d * Math.pow(p, d);
        }
        double second = 0;
        for (int d = s + 1; d <= l; d++) {
            second += (double) x(shorter, longer, s) * (d - s) / (s * (double) d) * Math.pow(p, d);
        }
        double third = ((double) (x(shorter, longer, l) - x(shorter, longer, s)) / l
                + (double) x(shorter, longer, s) / s) * Math.pow(p, l);
        return (1 - p) / p * (first + second) + third;
    }

    /// Size of what both lists share when each is cut at a depth.
    private static int x(int[] a, int[] b, int depth) {
        Set<Integer> shared = set(a, depth);
        shared.retainAll(set(b, depth));
        return shared.size();
    }

    private static Set<Integer> set(int[] list, int depth) {
        Set<Integer> set = new HashSet<>();
        for (int i = 0; i < Math.min(depth, list.length); i++) {
            set.add(list[i]);
        }
        return set;
    }

    @Provide
    Arbitrary<int[]> lists() {
        return Arbitraries.integers().between(0, 12).list().uniqueElements().ofMaxSize(10)
                .map((List<Integer> list) -> list.stream().mapToInt(Integer::intValue).toArray());
    }
}
