package fittingroom.ui.releases;

import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// A moment as people write it, in the zone of the workbench's clock.
final class Moments {

    private static final DateTimeFormatter FORM = DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm", Locale.ENGLISH);

    private Moments() {}

    static String of(Instant moment, Clock clock) {
        return FORM.format(moment.atZone(clock.getZone()));
    }
}
