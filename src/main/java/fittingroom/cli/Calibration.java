package fittingroom.cli;

/// A fixed piece of arithmetic, timed, so that figures of two machines can be set beside each other. It says nothing
/// about memory or disk.
final class Calibration {

    private static final int STEPS = 100_000_000;
    private static final int ROUNDS = 3;

    private Calibration() {}

    /// The fastest of three rounds of a hundred million xorshift steps (Marsaglia 2003), in nanoseconds.
    static long nanos() {
        long best = Long.MAX_VALUE;
        long state = 88_172_645_463_325_252L;
        for (int round = 0; round < ROUNDS; round++) {
            long start = System.nanoTime();
            for (int i = 0; i < STEPS; i++) {
                state ^= state << 13;
                state ^= state >>> 7;
                state ^= state << 17;
            }
            best = Math.min(best, System.nanoTime() - start);
        }
        if (state == 0) {
            throw new IllegalStateException("xorshift never reaches zero");
        }
        return best;
    }
}
