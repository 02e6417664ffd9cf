package fittingroom.impact;

import fittingroom.catalog.Product;
import fittingroom.events.Placement;
import fittingroom.learning.Best;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.stream.IntStream;

/// Makes a comparison of what a survey holds so far, always in the order of the slates, so that sums of fractions do
/// not depend on threads.
final class Fold {

    private static final int SHIFTS = 50;
    private static final int WORST = 20;
    private static final int LEADERS = 8;

    private static final ConsentGroup[] GROUPS = ConsentGroup.values();
    private static final Placement[] PLACEMENTS = Placement.values();

    private final Engine engine;
    private final Question question;
    private final Survey survey;
    /// The less two slates agree the later; of those that agree alike the first is the last.
    private final Comparator<Integer> worstLast;
    private final int upTo;

    Fold(Engine engine, Question question, Survey survey, int upTo) {
        this.engine = engine;
        this.question = question;
        this.survey = survey;
        this.upTo = upTo;
        this.worstLast = Comparator.<Integer>comparingDouble(slate -> -survey.rbo[slate]).thenComparing(Comparator.reverseOrder());
    }

    Comparison comparison(Survey.Count counted, boolean complete) {
        Agreement.Sum all = new Agreement.Sum();
        Agreement.Sum[] byConsent = sums(GROUPS.length);
        Agreement.Sum[] byPlacement = sums(PLACEMENTS.length);
        byte[] groups = engine.groups();
        BitSet asked = new BitSet();
        BitSet changed = new BitSet();
        for (int slate = 0; slate < upTo; slate++) {
            if (survey.wasAsked(slate)) {
                int shopper = question.shopper(slate);
                asked.set(shopper);
                if (survey.slotsChanged[slate] > 0) {
                    changed.set(shopper);
                }
                add(slate, all);
                add(slate, byConsent[groups[shopper]]);
                add(slate, byPlacement[question.placement(slate).ordinal()]);
            }
        }
        return new Comparison(
                asked.cardinality(), changed.cardinality(), all.all(), counted.before().side(), counted.after().side(),
                products(counted), categories(counted), leaders(counted), all(GROUPS, byConsent),
                all(PLACEMENTS, byPlacement), worst(), List.of(), complete);
    }

    private static Agreement.Sum[] sums(int count) {
        Agreement.Sum[] sums = new Agreement.Sum[count];
        Arrays.setAll(sums, _ -> new Agreement.Sum());
        return sums;
    }

    private void add(int slate, Agreement.Sum sum) {
        sum.add(survey.jaccard[slate], survey.rbo[slate], survey.slots[slate], survey.slotsChanged[slate]);
    }

    private List<Shift> products(Survey.Count counted) {
        List<Shift> shifts = new ArrayList<>();
        for (int i = 0; i < engine.catalog().size(); i++) {
            int before = counted.before().shown[i];
            int after = counted.after().shown[i];
            if (before != after) {
                Product product = engine.catalog().product(i);
                shifts.add(new Shift(product.id().value(), product.title(), before, after));
            }
        }
        return ends(shifts);
    }

    private List<Shift> categories(Survey.Count counted) {
        Shelf shelf = engine.shelf();
        long[] before = new long[shelf.categories().size()];
        long[] after = new long[before.length];
        for (int i = 0; i < shelf.size(); i++) {
            int category = shelf.category(i);
            if (category >= 0) {
                before[category] += counted.before().shown[i];
                after[category] += counted.after().shown[i];
            }
        }
        List<Shift> shifts = new ArrayList<>();
        for (int category = 0; category < before.length; category++) {
            if (before[category] != after[category]) {
                String path = shelf.categories().get(category);
                shifts.add(new Shift(path, path, before[category], after[category]));
            }
        }
        return ends(shifts);
    }

    private List<Leader> leaders(Survey.Count counted) {
        int[] before = counted.before().shown;
        int[] after = counted.after().shown;
        List<Leader> leaders = new ArrayList<>();
        IntStream.concat(Arrays.stream(leading(before)), Arrays.stream(leading(after))).distinct().forEach(i -> {
            Product product = engine.catalog().product(i);
            leaders.add(new Leader(product.id().value(), product.title(), rank(i, before), rank(i, after)));
        });
        leaders.sort(Comparator.comparingInt((Leader one) -> one.after() == 0 ? Integer.MAX_VALUE : one.after())
                .thenComparingInt(Leader::before));
        return leaders;
    }

    /// The products that are shown most, in no order.
    private static int[] leading(int[] shown) {
        Best best = new Best(LEADERS);
        for (int i = 0; i < shown.length; i++) {
            if (shown[i] > 0) {
                best.offer(shown[i], i);
            }
        }
        int[] leading = new int[best.size()];
        Arrays.setAll(leading, _ -> best.removeWorst());
        return leading;
    }

    /// From 1 by places, 0 where there is none; equal places in the order of the catalog.
    private static int rank(int product, int[] shown) {
        int rank = shown[product] > 0 ? 1 : 0;
        for (int i = 0; rank > 0 && i < shown.length; i++) {
            rank += shown[i] > shown[product] || (shown[i] == shown[product] && i < product) ? 1 : 0;
        }
        return rank;
    }

    /// Those that win most and those that lose most, the most won first.
    private static List<Shift> ends(List<Shift> shifts) {
        shifts.sort(Comparator.comparingLong(Shift::won).reversed().thenComparing(Shift::id));
        if (shifts.size() <= 2 * SHIFTS) {
            return shifts;
        }
        List<Shift> ends = new ArrayList<>(shifts.subList(0, SHIFTS));
        ends.addAll(shifts.subList(shifts.size() - SHIFTS, shifts.size()));
        return ends;
    }

    private List<Worst> worst() {
        int[] worstOf = new int[question.population().size()];
        Arrays.fill(worstOf, -1);
        for (int slate = 0; slate < upTo; slate++) {
            int shopper = question.shopper(slate);
            if (survey.wasAsked(slate) && survey.slotsChanged[slate] > 0
                    && (worstOf[shopper] < 0 || survey.rbo[slate] < survey.rbo[worstOf[shopper]])) {
                worstOf[shopper] = slate;
            }
        }
        PriorityQueue<Integer> worst = new PriorityQueue<>(worstLast);
        for (int slate : worstOf) {
            if (slate >= 0 && (worst.size() < WORST || worstLast.compare(slate, worst.peek()) > 0)) {
                worst.add(slate);
                if (worst.size() > WORST) {
                    worst.poll();
                }
            }
        }
        return worst.stream().sorted(worstLast.reversed()).map(this::worst).toList();
    }

    private Worst worst(int slate) {
        return new Worst(
                question.request(slate).orElseThrow(), survey.jaccard[slate], survey.rbo[slate],
                engine.ids(survey.slateBefore(slate)), engine.ids(survey.slateAfter(slate)));
    }

    /// Of those that any slate is of.
    private static <K> Map<K, Agreement> all(K[] keys, Agreement.Sum[] sums) {
        Map<K, Agreement> all = new HashMap<>();
        for (int i = 0; i < keys.length; i++) {
            Agreement agreement = sums[i].all();
            if (agreement.slates() > 0) {
                all.put(keys[i], agreement);
            }
        }
        return all;
    }
}
