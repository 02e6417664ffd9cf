package fittingroom.ui.journeys;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Locale;

/// How long after the step before the next one is done, as people say it.
enum Later {
    MINUTE,
    HOUR,
    NEXT_MORNING,
    WEEK;

    private static final LocalTime MORNING = LocalTime.of(9, 0);
    private static final int WEEK_DAYS = 7;

    /// @param zone whose clock is meant, also over a change of it
    Instant after(Instant moment, ZoneId zone) {
        return switch (this) {
            case MINUTE -> moment.plusSeconds(60);
            case HOUR -> moment.plusSeconds(60 * 60);
            case NEXT_MORNING -> moment.atZone(zone).toLocalDate().plusDays(1).atTime(MORNING).atZone(zone).toInstant();
            case WEEK -> moment.atZone(zone).plusDays(WEEK_DAYS).toInstant();
        };
    }

    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
