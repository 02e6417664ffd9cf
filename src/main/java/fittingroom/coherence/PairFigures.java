package fittingroom.coherence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// How good the scores are against people's labels. It says nothing of pairs that nobody labelled.
///
/// @param labelled pairs with a label that is understood
/// @param auc chance that a coherent pair scores above an incoherent one, ties half (Mann and Whitney)
/// @param aucRest the same for all others above incoherent
/// @param precision share of the verdict clash that people called incoherent
/// @param recall share of incoherent pairs that got the verdict clash
/// @param reasonHit share of correct clashes whose first reason is among the label's
public record PairFigures(
        long labelled, double auc, double aucRest, double precision, double recall, double reasonHit) {

    /// Gathers labelled scores and then counts. NaN where there is nothing to count.
    static final class Counter {

        private record Labelled(double score, String label) {}

        private final List<Labelled> scores = new ArrayList<>();
        private long clashes;
        private long right;
        private long hits;

        void add(String label, String reasons, double score, boolean clash, List<String> codes) {
            if (!List.of("incoherent", "neutral", "coherent").contains(label)) {
                return;
            }
            scores.add(new Labelled(score, label));
            if (clash) {
                clashes++;
            }
            if (clash && label.equals("incoherent")) {
                right++;
                hits += !codes.isEmpty() && List.of(reasons.split("[/;]", -1)).contains(codes.getFirst()) ? 1 : 0;
            }
        }

        PairFigures figures() {
            long bad = count("incoherent");
            return new PairFigures(
                    scores.size(), auc(true), auc(false), share(right, clashes), share(right, bad),
                    share(hits, right));
        }

        boolean isEmpty() {
            return scores.isEmpty();
        }

        private long count(String label) {
            return scores.stream().filter(each -> each.label().equals(label)).count();
        }

        private static double share(long part, long whole) {
            return whole == 0 ? Double.NaN : (double) part / whole;
        }

        private double auc(boolean onlyCoherent) {
            List<Labelled> sorted = scores.stream()
                    .filter(each -> !onlyCoherent || !each.label().equals("neutral"))
                    .sorted(Comparator.comparingDouble(Labelled::score)).toList();
            double ranks = 0;
            long good = 0;
            for (int from = 0; from < sorted.size(); ) {
                int to = from;
                while (to < sorted.size() && sorted.get(to).score() == sorted.get(from).score()) {
                    to++;
                }
                for (int i = from; i < to; i++) {
                    if (!sorted.get(i).label().equals("incoherent")) {
                        ranks += (from + 1 + to) / 2.0;
                        good++;
                    }
                }
                from = to;
            }
            long bad = sorted.size() - good;
            return good == 0 || bad == 0 ? Double.NaN : (ranks - good * (good + 1) / 2.0) / ((double) good * bad);
        }
    }
}
