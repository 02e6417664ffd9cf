package fittingroom.journeys;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/// Hours of the day in which nothing is sent, by the clock on the shopper's wall: they are as long as that clock says, also
/// in the nights in which it is put on or back. Equal ends are no hours at all.
///
/// @param from first quiet minute
/// @param to first minute that is not quiet any more; may lie on the next day
public record QuietHours(LocalTime from, LocalTime to, ZoneId zone) {

    /// None.
    public static QuietHours never(ZoneId zone) {
        return new QuietHours(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT, zone);
    }

    /// The moment itself where it is not quiet, else the end of the quiet hours.
    public Instant next(Instant moment) {
        ZonedDateTime here = moment.atZone(zone);
        LocalTime clock = here.toLocalTime();
        boolean overnight = from.isAfter(to);
        boolean quiet = overnight
                ? !clock.isBefore(from) || clock.isBefore(to)
                : !clock.isBefore(from) && clock.isBefore(to);
        if (!quiet) {
            return moment;
        }
        LocalDate day = overnight && !clock.isBefore(from) ? here.toLocalDate().plusDays(1) : here.toLocalDate();
        Instant end = day.atTime(to).atZone(zone).toInstant();
        // Where the clock is put back within the hours, their end comes twice; the second one is meant.
        return end.isAfter(moment) ? end : day.atTime(to).atZone(zone).withLaterOffsetAtOverlap().toInstant();
    }
}
