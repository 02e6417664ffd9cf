package fittingroom.intake;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// Zones that logs name behind a time: regions, `Europe/Berlin`, and the usual short names. Of short names that several
/// zones go by, none is known.
final class Zones {

    private static final Map<String, String> SHORT = Map.ofEntries(
            Map.entry("UTC", "Z"), Map.entry("GMT", "Z"), Map.entry("UT", "Z"), Map.entry("WET", "WET"), Map.entry("WEST", "+01:00"),
            Map.entry("CET", "CET"), Map.entry("CEST", "+02:00"), Map.entry("MEZ", "CET"), Map.entry("MESZ", "+02:00"),
            Map.entry("EET", "EET"), Map.entry("EEST", "+03:00"), Map.entry("MSK", "+03:00"), Map.entry("EST", "-05:00"),
            Map.entry("EDT", "-04:00"), Map.entry("CDT", "-05:00"), Map.entry("MST", "-07:00"), Map.entry("MDT", "-06:00"),
            Map.entry("PST", "-08:00"), Map.entry("PDT", "-07:00"), Map.entry("JST", "+09:00"), Map.entry("AEST", "+10:00"),
            Map.entry("AEDT", "+11:00"));
    private static final int MOST = 1_000;
    private static final Map<String, Optional<ZoneId>> FOUND = new ConcurrentHashMap<>();

    private Zones() {}

    /// `CET`, `Europe/Berlin`, `GMT+0100`.
    static boolean isKnown(String name) {
        return of(name).isPresent();
    }

    /// Milliseconds that clocks of the zone are ahead of UTC at a time of theirs; [Times#NONE] where it is no zone.
    ///
    /// @param local milliseconds since 1970 as those clocks show
    static long offset(String name, long local) {
        Optional<ZoneId> zone = of(name);
        if (zone.isEmpty()) {
            return Times.NONE;
        }
        LocalDateTime clock = LocalDateTime.ofInstant(Instant.ofEpochMilli(local), ZoneOffset.UTC);
        return zone.get().getRules().getOffset(clock).getTotalSeconds() * 1000L;
    }

    private static Optional<ZoneId> of(String name) {
        Optional<ZoneId> before = FOUND.get(name);
        if (before != null) {
            return before;
        }
        Optional<ZoneId> now = read(name);
        if (FOUND.size() < MOST) {
            FOUND.put(name, now);
        }
        return now;
    }

    private static Optional<ZoneId> read(String name) {
        boolean offset = name.matches("(UTC|GMT)[+-]\\d{1,2}(:?\\d{2})?");
        String code = SHORT.getOrDefault(name.toUpperCase(Locale.ROOT), name.indexOf('/') > 0 || offset ? name : "");
        if (code.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(ZoneId.of(offset && code.length() == 8 ? code.substring(0, 6) + ":" + code.substring(6) : code));
        } catch (DateTimeException unknown) {
            return Optional.empty();
        }
    }
}
