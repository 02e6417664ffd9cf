package fittingroom.ui.catalog;

import fittingroom.events.EventLog;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/// Events a week, over the whole time of a log, or over its last two years where it is longer. Weeks begin with the
/// first day that is counted, in UTC.
final class Weeks {

    private static final long WEEK = 7L * 24 * 60 * 60 * 1000;
    private static final int MOST = 104;

    private final long first;
    private final int[] counts;

    private Weeks(long first, int weeks) {
        this.first = first;
        this.counts = new int[weeks];
    }

    static Weeks of(EventLog log) {
        if (log.isEmpty()) {
            return new Weeks(0, 0);
        }
        long last = log.time(log.size() - 1);
        long start = Math.max(day(log.time(0)), day(last) - (MOST - 1) * WEEK);
        return new Weeks(start, (int) ((last - start) / WEEK) + 1);
    }

    private static long day(long time) {
        return LocalDate.ofInstant(Instant.ofEpochMilli(time), ZoneOffset.UTC).atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli();
    }

    void count(long time) {
        if (time >= first && counts.length > 0) {
            counts[(int) Math.min(counts.length - 1L, (time - first) / WEEK)]++;
        }
    }

    int size() {
        return counts.length;
    }

    int at(int week) {
        return counts[week];
    }

    /// The day on which a week begins.
    LocalDate start(int week) {
        return LocalDate.ofInstant(Instant.ofEpochMilli(first + week * WEEK), ZoneOffset.UTC);
    }
}
