package fittingroom.ui.shell;

import java.util.Optional;

/// How long a job may still take, once it has run for long enough to tell. It assumes that it goes on as before.
final class TimeLeft {

    private static final double EARLIEST = 5;

    private TimeLeft() {}

    /// @param seconds that it has run
    /// @return seconds left, rounded up; empty before five seconds, or where the whole is not known
    static Optional<Long> of(double seconds, long done, long total) {
        return seconds < EARLIEST || total <= 0 || done <= 0 || done > total
                ? Optional.empty()
                : Optional.of((long) Math.ceil(seconds * (total - done) / done));
    }
}
