package fittingroom.coherence;

import fittingroom.learning.CoOccurrence;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// What the shop's own events say of a pair: how many times as often it stands in one basket or visit as by chance,
/// product by product, and where they are rare leaning on their types, and those on their departments. It knows no
/// shoppers, and says nothing where the shop has no events.
///
/// It is asymmetric: the one that stands beside more different things completes the other sooner than the other way round,
/// as balls complete a racket.
final class Habits {

    /// Baskets that the wider circle is worth.
    private static final double PRIOR = 4;
    private static final float MOST = (float) Math.log(12);
    /// That a pair is rarer than by chance proves little: nobody buys two gowns at once, and they do not jar.
    private static final float LEAST = (float) Math.log(0.6);
    private static final float LINKED = (float) Math.log(4);
    private static final float TILT = 0.1f;
    private static final float MOST_TILTED = 0.2f;
    /// From so many baskets on, and so many times as often as by chance, a pair is known by them alone.
    private static final int PROVEN = 5;
    private static final float OFTEN = (float) Math.log(1.5);
    private static final double WORTH_SAYING = 1.25;

    private final Kinds kinds;
    private final CoOccurrence pairs;
    private final Links links;
    private final Counts byType;
    private final float[] companions;
    private final float all;
    private final float[] typeRates;

    /// Of each product the number of its type and of its department, -1 where unknown.
    @SuppressWarnings("ArrayRecordComponent")
    record Kinds(int[] type, int types, int[] department, int departments) {

        /// The department of each type.
        int[] departmentOfType() {
            int[] of = new int[types];
            Arrays.fill(of, -1);
            for (int product = 0; product < type.length; product++) {
                if (type[product] >= 0) {
                    of[type[product]] = department[product];
                }
            }
            return of;
        }
    }

    Habits(Kinds kinds, CoOccurrence pairs, Links links) {
        this.kinds = kinds;
        this.pairs = pairs;
        this.links = links;
        this.byType = Counts.of(pairs, kinds.type(), kinds.types());
        this.companions = new float[kinds.type().length];
        float sum = 0;
        for (int a = 0; a < companions.length; a++) {
            for (int at = pairs.from(a); at < pairs.to(a); at++) {
                companions[a] += pairs.together(at);
            }
            sum += companions[a];
        }
        this.all = sum;
        this.typeRates = rates(Counts.of(pairs, kinds.department(), kinds.departments()));
    }

    private float[] rates(Counts byDepartment) {
        int[] department = kinds.departmentOfType();
        float[] rates = new float[kinds.types() * kinds.types()];
        for (int a = 0; a < kinds.types(); a++) {
            for (int b = 0; b < kinds.types(); b++) {
                double wide = byDepartment.rate(department[a], department[b], 1, PRIOR);
                rates[a * kinds.types() + b] = (float) byType.rate(a, b, wide, PRIOR);
            }
        }
        return rates;
    }

    /// Whether the shop says anything of pairs.
    boolean speaks() {
        return all > 0 || !links.isEmpty();
    }

    /// How much the events speak for b beside a, as the logarithm of a factor on the odds: 0 where they say nothing.
    float of(int a, int b) {
        if (a < 0 || b < 0 || !speaks()) {
            return 0;
        }
        float linked = links.has(a, b) ? LINKED : 0;
        return all == 0 ? linked : Math.min(MOST, linked + counted(a, b));
    }

    private float counted(int a, int b) {
        float expected = companions[a] * companions[b] / all;
        int at = pairs.find(a, b);
        float wide = typeRate(a, b);
        float rate = at < 0 && pairs.isCut(a) ? wide : (float) Counts.leaning(at < 0 ? 0 : pairs.together(at), expected, wide, PRIOR);
        return Math.clamp((float) Math.log(rate), LEAST, MOST) + tilt(a, b);
    }

    /// In how many groups both stood.
    int together(int a, int b) {
        int at = a < 0 || b < 0 || all == 0 ? -1 : pairs.find(a, b);
        return at < 0 ? 0 : pairs.together(at);
    }

    /// Whether the events alone show that b goes with a, without a word of what they are.
    boolean proves(int a, int b) {
        return links.has(a, b) || (together(a, b) >= PROVEN && of(a, b) >= OFTEN);
    }

    /// The events in words, where they speak for the pair.
    ///
    /// @param key of the sentence for a pair; with `.type` added, of the one for their types
    List<String> words(Coded a, Coded b, String key) {
        List<String> words = new ArrayList<>();
        if (links.has(a.ordinal(), b.ordinal())) {
            words.add(Sides.words("linked"));
        }
        int together = together(a.ordinal(), b.ordinal());
        if (together > 0 && of(a.ordinal(), b.ordinal()) > 0) {
            words.add(Sides.words(key, together, pairs.groups(a.ordinal())));
        }
        if (a.type() >= 0 && b.type() >= 0 && a.type() != b.type() && all > 0) {
            double seen = byType.seen(a.type(), b.type());
            double rate = typeRates[a.type() * kinds.types() + b.type()];
            if (seen >= PROVEN && rate >= WORTH_SAYING) {
                words.add(Sides.words(key + ".type", Sides.thing(b), Sides.thing(a), rate, Math.round(seen)));
            }
        }
        return words;
    }

    private float typeRate(int a, int b) {
        int one = kinds.type()[a];
        int other = kinds.type()[b];
        return one < 0 || other < 0 ? 1 : typeRates[one * kinds.types() + other];
    }

    private float tilt(int a, int b) {
        float known = Math.min(companions[a], companions[b]);
        double far = known / (known + PRIOR) * Math.log((companions[b] + PRIOR) / (companions[a] + PRIOR));
        return Math.clamp((float) (TILT * far), -MOST_TILTED, MOST_TILTED);
    }
}
