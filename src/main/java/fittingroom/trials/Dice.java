package fittingroom.trials;

import java.util.List;

/// A stream of numbers that depends on its seed and on nothing else: not on the JDK, the machine, threads or time.
/// SplitMix64 (Steele, Lea and Flood, "Fast splittable pseudorandom number generators", 2014). Not for secrets.
final class Dice {

    private static final long GAMMA = 0x9E3779B97F4A7C15L;

    private long state;

    Dice(long seed) {
        this.state = seed;
    }

    /// A stream of its own for one thing, named by numbers, so that one more roll here moves nothing elsewhere.
    static Dice of(long seed, long kind, long number) {
        return new Dice(mix(mix(seed + GAMMA * kind) + GAMMA * number));
    }

    long next() {
        state += GAMMA;
        return mix(state);
    }

    /// From 0 to `bound - 1`.
    int below(int bound) {
        return (int) ((next() >>> 33) % bound);
    }

    /// From `from` to `to`, both included.
    int between(int from, int to) {
        return from + below(to - from + 1);
    }

    /// From 0 to just below 1.
    double unit() {
        return (next() >>> 11) * 0x1.0p-53;
    }

    boolean chance(double share) {
        return unit() < share;
    }

    <T> T pick(List<T> list) {
        return list.get(below(list.size()));
    }

    /// The place that a weighted draw falls on.
    int weighted(double... weights) {
        double total = 0;
        for (double weight : weights) {
            total += weight;
        }
        double left = unit() * total;
        for (int i = 0; i < weights.length; i++) {
            left -= weights[i];
            if (left < 0) {
                return i;
            }
        }
        return weights.length - 1;
    }

    /// A rank from 0 to `size - 1`, small ranks most often: the odds of rank r fall as 1 / (r + 1).
    int zipf(int size) {
        return Math.min(size - 1, (int) StrictMath.pow(size + 1.0, unit()) - 1);
    }

    /// Milliseconds around a middle, three quarters of them between half and double of it.
    int dwell(int middleMillis) {
        double bell = unit() + unit() + unit() + unit() - 2;
        return (int) (middleMillis * StrictMath.exp(bell));
    }

    private static long mix(long z) {
        long a = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        long b = (a ^ (a >>> 27)) * 0x94D049BB133111EBL;
        return b ^ (b >>> 31);
    }
}
