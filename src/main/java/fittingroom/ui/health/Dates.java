package fittingroom.ui.health;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// How this desk writes a day. It knows no zone.
final class Dates {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);

    private Dates() {}

    /// As in `31 Aug 2026`.
    static String of(LocalDate day) {
        return DAY.format(day);
    }
}
