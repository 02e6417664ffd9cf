package fittingroom.cli;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.function.IntConsumer;
import org.HdrHistogram.Histogram;

/// How long one kind of work takes, by the wall clock and by the work of its thread alone, in microseconds. On a busy
/// machine the second says what the first hides.
record Timings(Histogram wall, Histogram work) {

    private static final long LONGEST_MICROS = 600_000_000L;
    private static final int DIGITS = 3;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    /// Does the work `warmUp` times unmeasured and then `count` times measured.
    static Timings of(int warmUp, int count, IntConsumer work) {
        for (int i = 0; i < warmUp; i++) {
            work.accept(i);
        }
        Timings timings = new Timings(new Histogram(LONGEST_MICROS, DIGITS), new Histogram(LONGEST_MICROS, DIGITS));
        for (int i = 0; i < count; i++) {
            long startWork = THREADS.getCurrentThreadCpuTime();
            long start = System.nanoTime();
            work.accept(i);
            timings.wall.recordValue(micros(System.nanoTime() - start));
            timings.work.recordValue(micros(THREADS.getCurrentThreadCpuTime() - startWork));
        }
        return timings;
    }

    void into(Fields figures, String name) {
        figures.and(name + "P50Micros", wall.getValueAtPercentile(50)).and(name + "P99Micros", wall.getValueAtPercentile(99))
                .and(name + "WorkP50Micros", work.getValueAtPercentile(50))
                .and(name + "WorkP99Micros", work.getValueAtPercentile(99));
    }

    private static long micros(long nanos) {
        return Math.clamp(nanos / 1_000, 0, LONGEST_MICROS);
    }
}
