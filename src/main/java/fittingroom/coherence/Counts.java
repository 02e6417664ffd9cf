package fittingroom.coherence;

import fittingroom.learning.CoOccurrence;

/// How often things of one kind stood in one group with things of another, and how often chance alone would have put them
/// there. It knows kinds by number and no products.
///
/// Chance is that of the configuration model: as many companions for each kind as it has, drawn from all. With `n(a)` the
/// companions of a and `N` those of all, `n(a) n(b) / N` are expected (Newman, Networks, 2010, 7.13).
public final class Counts {

    private final int kinds;
    private final float[] seen;
    private final double[] companions;
    private double all;

    /// @param kinds numbers from 0; things of a number below 0 are passed over
    public Counts(int kinds) {
        this.kinds = kinds;
        this.seen = new float[kinds * kinds];
        this.companions = new double[kinds];
    }

    /// @param of the kind of each product
    static Counts of(CoOccurrence pairs, int[] of, int kinds) {
        Counts counts = new Counts(kinds);
        for (int a = 0; a < of.length; a++) {
            for (int at = pairs.from(a); at < pairs.to(a); at++) {
                counts.add(of[a], of[pairs.other(at)], pairs.together(at));
            }
        }
        return counts;
    }

    public void add(int a, int b, double times) {
        if (a >= 0 && b >= 0) {
            seen[a * kinds + b] += (float) times;
            companions[a] += times;
            all += times;
        }
    }

    double seen(int a, int b) {
        return a < 0 || b < 0 ? 0 : seen[a * kinds + b];
    }

    double expected(int a, int b) {
        return a < 0 || b < 0 || all == 0 ? 0 : companions[a] * companions[b] / all;
    }

    /// How many times as often as by chance.
    ///
    /// @param wider the same of a wider circle
    /// @param prior how many observations that is worth
    public double rate(int a, int b, double wider, double prior) {
        return leaning(seen(a, b), expected(a, b), wider, prior);
    }

    /// The same of any counts: where little is known leaning on what a wider circle says: the posterior mean
    /// of a Poisson rate whose gamma prior is worth so many observations.
    static double leaning(double seen, double expected, double wider, double prior) {
        return (seen + prior * wider) / (expected + prior);
    }
}
