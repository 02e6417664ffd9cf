package fittingroom.trials;

import fittingroom.events.EventLog;
import fittingroom.learning.Model;
import java.util.Arrays;
import java.util.stream.IntStream;

/// What can be said of lists beside whether they were wanted: how much of the catalog they reach, how unlike their products
/// are, how little known. It needs no shopper.
final class Lists {

    private static final int TEN = 10;
    private static final double LN2 = Math.log(2);

    private final Model model;
    private final double[] bits;

    /// @param known the log that was learned from
    Lists(Model model, EventLog known) {
        this.model = model;
        this.bits = new double[model.products()];
        long all = bits.length;
        for (int event = 0; event < known.size(); event++) {
            if (known.product(event) >= 0 && known.product(event) < bits.length) {
                bits[known.product(event)]++;
                all++;
            }
        }
        for (int product = 0; product < bits.length; product++) {
            bits[product] = -Math.log((bits[product] + 1) / all) / LN2;
        }
    }

    Standing standing(Contender contender, int[][] shown, Gain[] gains, double[] ndcg, Bootstrap bootstrap) {
        boolean[] reached = new boolean[bits.length];
        double unlike = 0;
        double surprise = 0;
        int lists = 0;
        for (int[] list : shown) {
            int[] top = Arrays.copyOf(list, Math.min(TEN, list.length));
            for (int product : top) {
                reached[product] = true;
            }
            if (top.length > 1) {
                unlike += unlike(top);
                surprise += Arrays.stream(top).mapToDouble(product -> bits[product]).average().orElse(0);
                lists++;
            }
        }
        double[] recall = Arrays.stream(gains).mapToDouble(Gain::recall20).toArray();
        return new Standing(
                contender, bootstrap.mean(ndcg, 1), bootstrap.mean(recall, 1),
                Arrays.stream(gains).filter(Gain::hit).count() / (double) Math.max(1, gains.length),
                Arrays.stream(gains).mapToDouble(Gain::reciprocal).average().orElse(0),
                IntStream.range(0, reached.length).filter(product -> reached[product]).count() / (double) reached.length,
                unlike / Math.max(1, lists), surprise / Math.max(1, lists));
    }

    private double unlike(int[] top) {
        double alike = 0;
        for (int i = 0; i < top.length; i++) {
            for (int j = 0; j < i; j++) {
                alike += model.content().cosine(top[i], top[j]);
            }
        }
        return 1 - alike / (top.length * (top.length - 1) / 2.0);
    }
}
