package fittingroom.trials;

import fittingroom.base.Cancel;
import fittingroom.events.Placement;
import fittingroom.learning.Best;
import fittingroom.learning.Mix;
import fittingroom.learning.Signal;
import fittingroom.scoring.Hearing;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// Chooses what one placement listens to: one factor at a time to its best value, over pages whose signals were asked once.
/// Rules, checks and variety have no part in it; the choice is measured with them afterwards.
///
/// It climbs from the usual mix and from mixes that lean on one kind of evidence, and never silences a signal that usually
/// speaks: of new products only words and attributes know. A factor is moved only where the gain, page by page, is more
/// than its standard error (the rule of one standard error: Breiman, Friedman, Olshen and Stone, Classification and
/// regression trees, 1984), so that few pages leave the usual mix.
final class MixClimb {

    private static final double[] TIMES = {0.1, 0.33, 0.67, 1.5, 3};
    private static final double FROM_NOTHING = 0.3;
    private static final double LARGEST = 8;
    private static final double SMALLEST = 0.02;
    /// How a start that leans on one kind of evidence turns that up, and everything else down.
    private static final double LEANING = 3;
    private static final double IN_THE_BACKGROUND = 0.1;
    private static final int ROUNDS = 3;
    private static final int TEN = 10;

    private final Placement placement;
    private final List<Hearing> heard;
    private final List<int[]> wanted;
    private final Cancel cancel;

    /// @param wanted ordinals, beside `heard`
    /// @param cancel ends the climb where it stands; what it has come to is then worth nothing
    MixClimb(Placement placement, List<Hearing> heard, List<int[]> wanted, Cancel cancel) {
        this.placement = placement;
        this.heard = heard;
        this.wanted = wanted;
        this.cancel = cancel;
    }

    /// @param singles contenders that listen to one kind of evidence
    Mix from(Mix mix, List<Contender> singles) {
        Mix best = climbed(mix);
        double[] most = worth(best);
        for (Contender single : singles) {
            Mix other = climbed(leaning(mix, single));
            double[] got = worth(other);
            if (isBetter(got, most)) {
                best = other;
                most = got;
            }
        }
        return best.equals(mix) || isBetter(most, worth(mix)) ? best : mix;
    }

    private Mix leaning(Mix mix, Contender single) {
        Mix leaning = mix;
        for (Signal signal : Signal.values()) {
            double now = mix.factor(placement, signal);
            leaning = leaning.with(placement, signal, single.hears(signal) ? Math.max(now, 1) * LEANING : now * IN_THE_BACKGROUND);
        }
        return leaning;
    }

    private Mix climbed(Mix mix) {
        Mix best = mix;
        double[] most = worth(best);
        for (int round = 0; round < ROUNDS; round++) {
            Mix before = best;
            for (Signal signal : Signal.values()) {
                double now = best.factor(placement, signal);
                double[] values = now == 0 ? new double[] {FROM_NOTHING} : Arrays.stream(TIMES).map(by -> by * now).toArray();
                for (double value : values) {
                    if (cancel.requested()) {
                        return best;
                    }
                    Mix next = best.with(placement, signal, Math.clamp(value, SMALLEST, LARGEST));
                    double[] got = worth(next);
                    if (isBetter(got, most)) {
                        most = got;
                        best = next;
                    }
                }
            }
            if (best.equals(before)) {
                break;
            }
        }
        return best;
    }

    private static boolean isBetter(double[] got, double[] than) {
        double sum = 0;
        double squares = 0;
        for (int page = 0; page < got.length; page++) {
            double gain = got[page] - than[page];
            sum += gain;
            squares += gain * gain;
        }
        double mean = sum / Math.max(1, got.length);
        double variance = Math.max(0, squares / Math.max(1, got.length) - mean * mean);
        return mean > 0 && mean > Math.sqrt(variance / Math.max(1, got.length));
    }

    /// NDCG at ten of each page.
    double[] worth(Mix mix) {
        double[] shares = mix.shares(placement, Signal::usualWeight);
        return IntStream.range(0, heard.size()).parallel()
                .mapToDouble(page -> worth(heard.get(page), wanted.get(page), shares)).toArray();
    }

    private static double worth(Hearing page, int[] wanted, double[] shares) {
        Best best = new Best(TEN);
        for (int i = 0; i < page.products().length; i++) {
            double score = 0;
            for (int signal = 0; signal < shares.length; signal++) {
                score += shares[signal] * page.said()[signal][i];
            }
            best.offer((float) score, page.products()[i]);
        }
        int[] top = new int[best.size()];
        for (int place = top.length - 1; place >= 0; place--) {
            top[place] = best.removeWorst();
        }
        return Gain.of(top, wanted).ndcg10();
    }
}
