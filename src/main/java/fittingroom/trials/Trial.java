package fittingroom.trials;

import fittingroom.base.Cancel;
import fittingroom.learning.Best;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import org.HdrHistogram.Histogram;

/// Asks one recommender everything that a split holds back and counts how well it did. It chooses nothing.
///
/// Of interactions a shopper is asked once, with all that was learned of them, and every product they did not know is
/// ranked; gains are divided by the best that could be reached, min(k, held back) (Liang, Krishnan, Hoffman and Jebara,
/// WWW 2018). Of sessions every prefix of a visit is asked for the product that came next (Ludewig and Jannach, Evaluation
/// of session-based recommendation algorithms, UMUAI 2018); without repeats the product looked at is not an answer, and a
/// visit that stays on it counts as missed.
final class Trial {

    private static final int TEN = 10;
    private static final int TWENTY = 20;
    private static final double LN2 = Math.log(2);
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final Split split;
    private final int k;
    private final boolean repeats;
    private final Best best;
    private final int[] top;
    private final boolean[] shown;
    private final Histogram nanos = new Histogram(60_000_000_000L, 3);
    private final Interval ndcg10 = new Interval();
    private final Interval recall20 = new Interval();
    private double hits;
    private double reciprocal;
    private double recall;
    private double ndcg;
    private long predictions;
    private long cpu;

    /// @param repeats whether what is known may come again
    Trial(Split split, int k, boolean repeats) {
        this.split = split;
        this.k = k;
        this.repeats = repeats;
        this.best = new Best(Math.max(TWENTY, k) + 1);
        this.top = new int[Math.max(TWENTY, k) + 1];
        this.shown = new boolean[split.products()];
    }

    /// @return nothing of use where it was stopped
    Figures run(Recommender recommender, Cancel cancel) {
        for (int row = 0; row < split.asked().length && !cancel.requested(); row++) {
            int[] asked = split.asked()[row];
            if (split.kind() == Split.Kind.SESSIONS) {
                walk(recommender, asked);
            } else if (asked.length > 0) {
                ask(recommender, split.learned()[row], asked);
            }
        }
        int covered = 0;
        for (boolean one : shown) {
            covered += one ? 1 : 0;
        }
        double n = Math.max(1, predictions);
        return new Figures(
                recommender.name(), recommender.settings(), predictions, hits / n, reciprocal / n, recall / n, ndcg / n,
                new Figures.Ranged(ndcg10.mean(), ndcg10.low(), ndcg10.high()),
                new Figures.Ranged(recall20.mean(), recall20.low(), recall20.high()),
                (double) covered / Math.max(1, split.products()),
                nanos.getValueAtPercentile(50) / 1e3, nanos.getValueAtPercentile(99) / 1e3, cpu / 1e3 / n);
    }

    private void ask(Recommender recommender, int[] known, int[] wanted) {
        int found = rank(recommender, known, !repeats);
        int[] sorted = wanted.clone();
        Arrays.sort(sorted);
        double[] gain = gain(found, place -> Arrays.binarySearch(sorted, top[place]) >= 0, wanted.length);
        ndcg10.add(gain[0], 1);
        recall20.add(gain[1], 1);
    }

    private void walk(Recommender recommender, int[] visit) {
        double ndcgSum = 0;
        double recallSum = 0;
        int asked = 0;
        for (int at = 1; at < visit.length; at++) {
            int next = visit[at];
            int found = rank(recommender, Arrays.copyOf(visit, at), false, repeats ? -1 : visit[at - 1]);
            double[] gain = gain(found, place -> top[place] == next, 1);
            ndcgSum += gain[0];
            recallSum += gain[1];
            asked++;
        }
        ndcg10.add(ndcgSum, asked);
        recall20.add(recallSum, asked);
    }

    @FunctionalInterface
    private interface Hit {
        boolean at(int place);
    }

    /// Counts one prediction.
    ///
    /// @return its NDCG at ten and its recall at twenty
    private double[] gain(int found, Hit hit, int wanted) {
        double discounted = 0;
        double discountedTen = 0;
        int hitsOfK = 0;
        int hitsOfTwenty = 0;
        int first = 0;
        for (int place = 0; place < found; place++) {
            if (hit.at(place)) {
                double worth = LN2 / Math.log(place + 2);
                first = first == 0 && place < k ? place + 1 : first;
                hitsOfK += place < k ? 1 : 0;
                discounted += place < k ? worth : 0;
                hitsOfTwenty += place < TWENTY ? 1 : 0;
                discountedTen += place < TEN ? worth : 0;
            }
        }
        predictions++;
        hits += hitsOfK > 0 ? 1 : 0;
        reciprocal += first > 0 ? 1.0 / first : 0;
        recall += (double) hitsOfK / Math.min(k, wanted);
        ndcg += discounted / ideal(Math.min(k, wanted));
        return new double[] {discountedTen / ideal(Math.min(TEN, wanted)), (double) hitsOfTwenty / Math.min(TWENTY, wanted)};
    }

    private static double ideal(int places) {
        double sum = 0;
        for (int place = 0; place < places; place++) {
            sum += LN2 / Math.log(place + 2);
        }
        return sum;
    }

    private int rank(Recommender recommender, int[] known, boolean excluded) {
        return rank(recommender, known, excluded, -1);
    }

    /// @param but one product that is left out, -1 for none
    private int rank(Recommender recommender, int[] known, boolean excluded, int but) {
        long start = System.nanoTime();
        long cpuStart = THREADS.getCurrentThreadCpuTime();
        best.clear();
        recommender.rank(known, excluded, best);
        int found = best.size();
        for (int place = found - 1; place >= 0; place--) {
            top[place] = best.removeWorst();
        }
        cpu += THREADS.getCurrentThreadCpuTime() - cpuStart;
        nanos.recordValue(Math.min(60_000_000_000L, System.nanoTime() - start));
        int kept = 0;
        for (int place = 0; place < found; place++) {
            if (top[place] != but) {
                top[kept++] = top[place];
            }
        }
        for (int place = 0; place < Math.min(k, kept); place++) {
            shown[top[place]] = true;
        }
        return kept;
    }
}
