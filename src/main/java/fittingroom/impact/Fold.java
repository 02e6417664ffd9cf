package fittingroom.impact;

import fittingroom.catalog.Category;
import fittingroom.catalog.Product;
import fittingroom.events.Placement;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Makes a comparison of what a survey holds so far, always in the order of the slates, so that sums of fractions do
/// not depend on threads.
final class Fold {

    private static final int SHIFTS = 50;
    private static final int WORST = 20;
    private static final int LEADERS = 8;

    private final Engine engine;
    private final Question question;
    private final Survey survey;
    private final int upTo;

    Fold(Engine engine, Question question, Survey survey, int upTo) {
        this.engine = engine;
        this.question = question;
        this.survey = survey;
        this.upTo = upTo;
    }

    Comparison comparison(boolean complete) {
        Agreement.Sum all = new Agreement.Sum();
        Map<ConsentGroup, Agreement.Sum> byConsent = new EnumMap<>(ConsentGroup.class);
        Map<Placement, Agreement.Sum> byPlacement = new EnumMap<>(Placement.class);
        BitSet asked = new BitSet();
        BitSet changed = new BitSet();
        for (int slate = 0; slate < upTo; slate++) {
            if (survey.wasAsked(slate)) {
                int shopper = question.shopper(slate);
                asked.set(shopper);
                changed.set(shopper, changed.get(shopper) || survey.slotsChanged[slate] > 0);
                add(slate, all);
                ConsentGroup group = ConsentGroup.of(question.population().consent(shopper));
                add(slate, byConsent.computeIfAbsent(group, _ -> new Agreement.Sum()));
                add(slate, byPlacement.computeIfAbsent(question.placement(slate), _ -> new Agreement.Sum()));
            }
        }
        Survey.Count counted = survey.counted();
        return new Comparison(
                asked.cardinality(), changed.cardinality(), all.all(), counted.before().side(), counted.after().side(),
                products(counted), categories(counted), leaders(counted), all(byConsent), all(byPlacement), worst(), List.of(), complete);
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
        Map<String, long[]> sums = new TreeMap<>();
        for (int i = 0; i < engine.catalog().size(); i++) {
            Category category = engine.catalog().product(i).category();
            if (!category.isNone()) {
                long[] sum = sums.computeIfAbsent(category.toString(), path -> new long[2]);
                sum[0] += counted.before().shown[i];
                sum[1] += counted.after().shown[i];
            }
        }
        List<Shift> shifts = new ArrayList<>();
        sums.forEach((path, sum) -> {
            if (sum[0] != sum[1]) {
                shifts.add(new Shift(path, path, sum[0], sum[1]));
            }
        });
        return ends(shifts);
    }

    private List<Leader> leaders(Survey.Count counted) {
        int[] before = ranks(counted.before().shown);
        int[] after = ranks(counted.after().shown);
        List<Leader> leaders = new ArrayList<>();
        for (int i = 0; i < before.length; i++) {
            if (isLeading(before[i]) || isLeading(after[i])) {
                Product product = engine.catalog().product(i);
                leaders.add(new Leader(product.id().value(), product.title(), before[i], after[i]));
            }
        }
        leaders.sort(Comparator.comparingInt((Leader one) -> one.after() == 0 ? Integer.MAX_VALUE : one.after())
                .thenComparingInt(Leader::before));
        return leaders;
    }

    private static boolean isLeading(int rank) {
        return rank > 0 && rank <= LEADERS;
    }

    /// Ranks from 1 by places, 0 where there is none; equal places in the order of the catalog.
    private static int[] ranks(int[] shown) {
        int[] ranks = new int[shown.length];
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < shown.length; i++) {
            if (shown[i] > 0) {
                order.add(i);
            }
        }
        order.sort(Comparator.<Integer>comparingInt(i -> -shown[i]).thenComparing(Comparator.naturalOrder()));
        for (int n = 0; n < order.size(); n++) {
            ranks[order.get(n)] = n + 1;
        }
        return ranks;
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
        Map<Integer, Integer> worstOf = new TreeMap<>();
        for (int slate = 0; slate < upTo; slate++) {
            if (survey.wasAsked(slate) && survey.slotsChanged[slate] > 0) {
                worstOf.merge(question.shopper(slate), slate, (a, b) -> survey.rbo[b] < survey.rbo[a] ? b : a);
            }
        }
        return worstOf.values().stream()
                .sorted(Comparator.<Integer>comparingDouble(slate -> survey.rbo[slate])
                        .thenComparing(Comparator.naturalOrder()))
                .limit(WORST)
                .map(this::worst)
                .toList();
    }

    private Worst worst(int slate) {
        return new Worst(
                question.request(slate).orElseThrow(), survey.jaccard[slate], survey.rbo[slate],
                engine.ids(survey.slateBefore(slate)), engine.ids(survey.slateAfter(slate)));
    }

    private static <K extends Enum<K>> Map<K, Agreement> all(Map<K, Agreement.Sum> sums) {
        Map<K, Agreement> all = new java.util.HashMap<>();
        sums.forEach((key, sum) -> all.put(key, sum.all()));
        return all;
    }
}
