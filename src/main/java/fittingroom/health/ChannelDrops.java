package fittingroom.health;

import fittingroom.base.Severity;
import fittingroom.base.Words;
import fittingroom.events.Channel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Does a channel suddenly tell much less? Meant is a week whose middle day has less than 30 % of the middle day of the
/// four weeks before, where that one had at least 20 events: by chance alone a count of 20 falls below 6 once in ten
/// thousand days, and a whole week of such days does not happen. Middles, so that a holiday or a missing day does not count;
/// the last day of the log may be cut and is left out.
final class ChannelDrops implements HealthCheck {

    private static final int WEEK = 7;
    private static final int BEFORE = 28;
    private static final int BUSY = 20;
    private static final double LEFT = 0.3;

    @Override
    public HealthProblem kind() {
        return HealthProblem.CHANNEL_DROPS;
    }

    @Override
    public boolean asks(Subject subject) {
        return subject.hasEvents();
    }

    @Override
    public Optional<Finding> look(Subject subject) {
        Days days = Days.of(subject.log(), subject.now());
        List<Offender> first = new ArrayList<>();
        for (Channel channel : Channel.values()) {
            drop(days, channel).ifPresent(first::add);
        }
        return first.isEmpty()
                ? Optional.empty()
                : Optional.of(Finding.of(kind(), Severity.WARNING, first.size(), 0, new Remedy.Load()).naming(first));
    }

    /// The first drop of a channel.
    private static Optional<Offender> drop(Days days, Channel channel) {
        int[] counts = new int[Math.max(0, days.size() - 1)];
        Arrays.setAll(counts, day -> days.events(day, channel));
        for (int day = BEFORE; day + WEEK <= counts.length; day++) {
            int before = middle(counts, day - BEFORE, day);
            int after = middle(counts, day, day + WEEK);
            if (before >= BUSY && after > 0 && after < LEFT * before) {
                return Optional.of(new Offender(
                        Offender.Kind.DAY, days.day(day).toString(),
                        Words.current().text("health.offender.drop", channel.code(), days.day(day).toString(), before, after)));
            }
        }
        return Optional.empty();
    }

    private static int middle(int[] counts, int from, int to) {
        int[] sorted = Arrays.copyOfRange(counts, from, to);
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
