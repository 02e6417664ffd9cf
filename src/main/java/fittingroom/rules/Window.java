package fittingroom.rules;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;

/// From which day until which day a rule acts. Days begin and end at midnight of the named zone, also when clocks change:
/// a day of 23 or 25 hours is one day.
///
/// @param from the first day; empty for always before
/// @param until the last day, itself included; empty for always after
public record Window(Optional<LocalDate> from, Optional<LocalDate> until, ZoneId zone) {

    public static final Window ALWAYS = new Window(Optional.empty(), Optional.empty(), ZoneId.of("UTC"));

    /// @throws IllegalArgumentException if it ends before it begins
    public Window {
        if (from.isPresent() && until.isPresent() && until.get().isBefore(from.get())) {
            throw new IllegalArgumentException("a window cannot end before it begins");
        }
        zone = zone instanceof ZoneOffset offset && offset.equals(ZoneOffset.UTC) ? ZoneId.of("UTC") : zone;
    }

    public static Window of(LocalDate from, LocalDate until, ZoneId zone) {
        return new Window(Optional.of(from), Optional.of(until), zone);
    }

    public boolean isAlways() {
        return from.isEmpty() && until.isEmpty();
    }

    public boolean holdsAt(Instant moment) {
        return holdsAt(moment.toEpochMilli());
    }

    boolean holdsAt(long now) {
        return now >= begin() && now < end();
    }

    public boolean isOver(Instant moment) {
        return moment.toEpochMilli() >= end();
    }

    public boolean isAhead(Instant moment) {
        return moment.toEpochMilli() < begin();
    }

    /// Whether some moment lies in both.
    boolean meets(Window other) {
        return begin() < other.end() && other.begin() < end();
    }

    boolean contains(Window other) {
        return begin() <= other.begin() && other.end() <= end();
    }

    /// The first moment, in milliseconds since 1970.
    long begin() {
        return from.map(day -> day.atStartOfDay(zone).toInstant().toEpochMilli()).orElse(Long.MIN_VALUE);
    }

    /// The first moment that no longer counts.
    long end() {
        return until.map(day -> day.plusDays(1).atStartOfDay(zone).toInstant().toEpochMilli()).orElse(Long.MAX_VALUE);
    }
}
