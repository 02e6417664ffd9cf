package fittingroom.health;

import fittingroom.base.Severity;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/// How long ago does the log end? Taste and season move: with a half-life of 30 days a month-old log counts by half, so
/// from there on it is amber; before that, from a week on, a note.
final class LogOld implements HealthCheck {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);

    private static final long NOTE_FROM = 7;
    private static final long AMBER_FROM = 30;

    @Override
    public HealthProblem kind() {
        return HealthProblem.LOG_OLD;
    }

    @Override
    public boolean asks(Subject subject) {
        return subject.hasEvents();
    }

    @Override
    public Optional<Finding> look(Subject subject) {
        long last = Math.min(subject.log().time(subject.log().size() - 1), subject.now().toEpochMilli());
        long days = Duration.ofMillis(subject.now().toEpochMilli() - last).toDays();
        if (days < NOTE_FROM) {
            return Optional.empty();
        }
        Severity severity = days >= AMBER_FROM ? Severity.WARNING : Severity.NOTE;
        return Optional.of(Finding.of(kind(), severity, days, 0, new Remedy.Load())
                .telling(days, DAY.format(LocalDate.ofInstant(Instant.ofEpochMilli(last), ZoneOffset.UTC))));
    }
}
