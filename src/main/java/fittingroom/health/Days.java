package fittingroom.health;

import fittingroom.base.Words;
import fittingroom.events.Channel;
import fittingroom.events.EventLog;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A log day by day (UTC): how many events and sessions, on all channels and on each, and where days are missing. It
/// leaves out what lies in the future, and what lies more than ten years before the last day.
public final class Days {

    /// A run of days without events where some were to be expected.
    ///
    /// @param channel empty where all channels are silent
    public record Gap(Optional<Channel> channel, LocalDate from, int days) {

        public LocalDate to() {
            return from.plusDays(days - 1L);
        }

        boolean overlaps(Gap other) {
            return !from.isAfter(other.to()) && !other.from.isAfter(to());
        }

        Offender offender() {
            Words words = Words.current();
            String span = days == 1 ? from.toString() : words.text("health.offender.span", from.toString(), to().toString());
            return new Offender(Offender.Kind.DAY, from.toString(), channel
                    .map(one -> words.text("health.offender.silent", one.code(), span)).orElse(span));
        }
    }

    private static final int MOST = 3660;
    private static final long DAY = Duration.ofDays(1).toMillis();
    private static final long ZONES = Duration.ofHours(14).toMillis();
    private static final double STEADY = 0.7;
    private static final double MISSED = 20;
    private static final int WEEK = 7;

    private final LocalDate first;
    private final int[] events;
    private final int[] sessions;
    private final int[][] byChannel = new int[Channel.values().length][];

    private Days(LocalDate first, int days) {
        this.first = first;
        this.events = new int[days];
        this.sessions = new int[days];
        Arrays.setAll(byChannel, channel -> new int[days]);
    }

    /// @param now what lies more than 14 hours after it is left out
    public static Days of(EventLog log, Instant now) {
        int end = log.size();
        while (end > 0 && log.time(end - 1) > now.toEpochMilli() + ZONES) {
            end--;
        }
        if (end == 0) {
            return new Days(LocalDate.EPOCH, 0);
        }
        long last = Math.floorDiv(log.time(end - 1), DAY);
        int begin = 0;
        while (last - Math.floorDiv(log.time(begin), DAY) >= MOST) {
            begin++;
        }
        long from = Math.floorDiv(log.time(begin), DAY);
        Days days = new Days(LocalDate.ofEpochDay(from), (int) (last - from) + 1);
        boolean[] begun = new boolean[log.sessionCount()];
        for (int event = begin; event < end; event++) {
            int day = (int) (Math.floorDiv(log.time(event), DAY) - from);
            days.events[day]++;
            days.byChannel[log.channel(event).ordinal()][day]++;
            if (!begun[log.session(event)]) {
                begun[log.session(event)] = true;
                days.sessions[day]++;
            }
        }
        return days;
    }

    public int size() {
        return events.length;
    }

    public LocalDate day(int n) {
        return first.plusDays(n);
    }

    public int events(int n) {
        return events[n];
    }

    public int events(int n, Channel channel) {
        return byChannel[channel.ordinal()][n];
    }

    /// Sessions that began on this day.
    public int sessions(int n) {
        return sessions[n];
    }

    /// Runs of silent days between busy ones, on all channels together.
    ///
    /// Looked for only in a steady log, with events on at least 70 % of its days; weekdays on which it is mostly silent, as
    /// Sundays of a closed shop, count neither way. A run is a gap if, at the usual pace, at least 20 events are missing: were
    /// events independent, so many would fail to come once in 500 million times.
    public List<Gap> gaps() {
        return gaps(Optional.empty(), events);
    }

    /// The same for one channel, between its first and its last event.
    public List<Gap> gaps(Channel channel) {
        return gaps(Optional.of(channel), byChannel[channel.ordinal()]);
    }

    /// The silent end of a steady channel, a week or longer; empty where it goes on to the end.
    public Optional<Gap> end(Channel channel) {
        int[] counts = byChannel[channel.ordinal()];
        int last = last(counts);
        int silent = counts.length - 1 - last;
        if (last < 0 || silent < WEEK) {
            return Optional.empty();
        }
        Pace pace = Pace.of(counts, first(counts), last + 1, first);
        return pace.steady() && pace.perDay() * silent >= MISSED
                ? Optional.of(new Gap(Optional.of(channel), day(last + 1), silent)) : Optional.empty();
    }

    /// The day of the first of these events and how many there are.
    static List<Offender> named(EventLog log, int from) {
        String day = LocalDate.ofInstant(Instant.ofEpochMilli(log.time(from)), ZoneOffset.UTC).toString();
        return List.of(new Offender(Offender.Kind.DAY, day, day));
    }

    private List<Gap> gaps(Optional<Channel> channel, int[] counts) {
        int from = first(counts);
        int to = last(counts) + 1;
        Pace pace = Pace.of(counts, from, to, first);
        List<Gap> gaps = new ArrayList<>();
        if (!pace.steady()) {
            return gaps;
        }
        int run = 0;
        double missed = 0;
        for (int day = from; day < to; day++) {
            if (counts[day] == 0) {
                run++;
                missed += pace.rests(first.plusDays(day)) ? 0 : pace.perDay();
            } else {
                if (missed >= MISSED) {
                    gaps.add(new Gap(channel, day(day - run), run));
                }
                run = 0;
                missed = 0;
            }
        }
        return gaps;
    }

    private static int first(int[] counts) {
        int day = 0;
        while (day < counts.length && counts[day] == 0) {
            day++;
        }
        return day;
    }

    private static int last(int[] counts) {
        int day = counts.length - 1;
        while (day >= 0 && counts[day] == 0) {
            day--;
        }
        return day;
    }

    /// How busy a run of days is, but for the weekdays on which it rests.
    private record Pace(double perDay, boolean steady, Set<DayOfWeek> resting) {

        static Pace of(int[] counts, int from, int to, LocalDate first) {
            int[] all = new int[WEEK];
            int[] busy = new int[WEEK];
            for (int day = from; day < to; day++) {
                int weekday = first.plusDays(day).getDayOfWeek().ordinal();
                all[weekday]++;
                busy[weekday] += counts[day] > 0 ? 1 : 0;
            }
            Set<DayOfWeek> resting = EnumSet.noneOf(DayOfWeek.class);
            int days = 0;
            int busyDays = 0;
            for (DayOfWeek one : DayOfWeek.values()) {
                int weekday = one.ordinal();
                if (all[weekday] >= 3 && busy[weekday] * 3 < all[weekday]) {
                    resting.add(one);
                } else {
                    days += all[weekday];
                    busyDays += busy[weekday];
                }
            }
            long sum = 0;
            for (int day = from; day < to; day++) {
                sum += counts[day];
            }
            boolean steady = days >= WEEK && busyDays >= STEADY * days;
            return new Pace(days == 0 ? 0 : (double) sum / days, steady, resting);
        }

        boolean rests(LocalDate day) {
            return resting.contains(day.getDayOfWeek());
        }
    }
}
