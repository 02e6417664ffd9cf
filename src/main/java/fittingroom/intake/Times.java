package fittingroom.intake;

import java.time.DateTimeException;
import java.time.LocalDate;

/// Reads a time as shops write it: ISO with or without a zone, seconds, milliseconds or microseconds since 1970,
/// and common local dates. A time without a zone is taken as UTC. It knows no words for months, and does not find out
/// whether days or months come first: that is [DayOrder]'s matter.
final class Times {

    /// What stands for a text that is no time.
    static final long NONE = Long.MIN_VALUE;
    /// 2000-01-01, before which nothing here can have happened.
    static final long EARLIEST = 946_684_800_000L;

    private static final long DAY = 86_400_000L;
    private static final int LONGEST = 48;
    private static final int SERIAL = 5;
    /// Days from the first day of spreadsheets, 30 December 1899, to 1970.
    private static final long SPREADSHEET_DAYS = 25_569;

    /// How a time may be written.
    enum Shape { DAYS_OF_SHEETS, SECONDS, MILLIS, MICROS, NANOS, ISO, ISO_ZONED, NUMBERS, WORDS }

    private final boolean monthFirst;
    private final long[] met = new long[Shape.values().length];
    private Shape shape = Shape.ISO;
    private long lastDay = Long.MIN_VALUE;
    private int lastKey;

    /// @param monthFirst whether `3/4/2026` is the fourth of March
    Times(boolean monthFirst) {
        this.monthFirst = monthFirst;
    }

    /// How often each way of writing a time was met, in the order of [Shape].
    long[] met() {
        return met.clone();
    }

    /// Milliseconds since 1970, UTC, or [#NONE].
    long parse(String text) {
        long plain = ofNumbers(text);
        if (plain != NONE) {
            met[shape.ordinal()]++;
            return plain;
        }
        if (text.length() < 6 || text.length() > LONGEST || !hasWord(text)) {
            return NONE;
        }
        String rewritten = TimeWords.plain(text);
        long read = rewritten.isEmpty() ? NONE : ofNumbers(rewritten);
        met[Shape.WORDS.ordinal()] += read == NONE ? 0 : 1;
        return read;
    }

    private static boolean hasWord(String text) {
        for (int i = 1; i < text.length(); i++) {
            if (Character.isLetter(text.charAt(i)) && Character.isLetter(text.charAt(i - 1))) {
                return true;
            }
        }
        return false;
    }

    private long ofNumbers(String text) {
        int length = text.length();
        shape = Shape.ISO;
        if (length >= 10 && text.charAt(4) == '-' && text.charAt(7) == '-') {
            return clock(text, 10, day(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10)));
        }
        int digits = 0;
        while (digits < length && isDigit(text.charAt(digits))) {
            digits++;
        }
        if (digits == 8 && length >= 13) {
            return compact(text);
        }
        if (digits == length || ((digits >= 9 || digits == SERIAL) && text.charAt(digits) == '.')) {
            return count(text, digits);
        }
        return digits == 1 || digits == 2 || digits == 4 ? local(text, digits) : NONE;
    }

    /// By magnitude: a spreadsheet's days, `yyyyMMdd`, seconds, milliseconds, microseconds, nanoseconds.
    private long count(String text, int digits) {
        if (digits == 0 || digits > 19) {
            return NONE;
        }
        if (digits == SERIAL) {
            shape = Shape.DAYS_OF_SHEETS;
            long fraction = digits < text.length() ? fraction(text, digits) : 0;
            return (number(text, 0, 4) * 10L + number(text, 4, SERIAL) - SPREADSHEET_DAYS) * DAY + fraction * (DAY / 1000);
        }
        if ((digits == 12 || digits == 14) && digits == text.length()) {
            String clock = text.substring(8, 10) + ":" + text.substring(10, 12);
            return clock(" " + clock + (digits == 14 ? ":" + text.substring(12) : ""), 0,
                    day(number(text, 0, 4), number(text, 4, 6), number(text, 6, 8)));
        }
        if (digits == 8 && digits == text.length()) {
            return day(number(text, 0, 4), number(text, 4, 6), number(text, 6, 8));
        }
        long value = 0;
        for (int i = 0; i < digits; i++) {
            value = value * 10 + (text.charAt(i) - '0');
        }
        if (digits <= 10) {
            shape = Shape.SECONDS;
            return value * 1000 + (digits < text.length() ? fraction(text, digits) : 0);
        }
        shape = digits <= 13 ? Shape.MILLIS : digits <= 16 ? Shape.MICROS : Shape.NANOS;
        return digits <= 13 ? value : digits <= 16 ? value / 1000 : value / 1_000_000;
    }

    /// `20260302T180405Z`, `20260302 1804`.
    private long compact(String text) {
        int end = 9;
        while (end < text.length() && isDigit(text.charAt(end))) {
            end++;
        }
        if (end != 13 && end != 15) {
            return NONE;
        }
        String clock = text.substring(8, 11) + ":" + text.substring(11, 13) + (end == 15 ? ":" + text.substring(13, 15) : "");
        return clock(clock + text.substring(end), 0,
                day(number(text, 0, 4), number(text, 4, 6), number(text, 6, 8)));
    }

    /// `31.12.2026`, `31/12/2026`, `12/31/2026`, `2026/12/31`, each with or without a time of day.
    private long local(String text, int first) {
        char separator = text.charAt(first);
        int second = text.indexOf(separator, first + 1);
        if ((separator != '.' && separator != '/' && separator != '-') || second < 0) {
            return NONE;
        }
        int end = second + 1;
        while (end < text.length() && isDigit(text.charAt(end))) {
            end++;
        }
        int a = number(text, 0, first);
        int b = number(text, first + 1, second);
        int c = number(text, second + 1, end);
        if (first == 4) {
            return clock(text, end, day(a, b, c));
        }
        shape = Shape.NUMBERS;
        int year = end - second - 1 == 2 ? 2000 + c : c;
        boolean monthLeads = (monthFirst && a <= 12) || b > 12;
        return clock(text, end, monthLeads ? day(year, a, b) : day(year, b, a));
    }

    private long clock(String text, int at, long day) {
        int length = text.length();
        if (day == NONE || at == length) {
            return day;
        }
        char gap = text.charAt(at);
        if (gap != 'T' && gap != ' ' && gap != 't') {
            return NONE;
        }
        int colon = text.indexOf(':', at + 1);
        if (colon < 0 || colon + 3 > length) {
            return NONE;
        }
        int hour = number(text, at + 1, colon);
        int minute = number(text, colon + 1, colon + 3);
        int next = colon + 3;
        int second = 0;
        long millis = 0;
        if (next + 3 <= length && text.charAt(next) == ':') {
            second = number(text, next + 1, next + 3);
            next += 3;
            if (next < length && (text.charAt(next) == '.' || text.charAt(next) == ',')) {
                millis = fraction(text, next++);
                while (next < length && isDigit(text.charAt(next))) {
                    next++;
                }
            }
        }
        if (hour < 0 || hour > 24 || minute < 0 || minute > 59 || second < 0 || second > 60) {
            return NONE;
        }
        long local = day + ((hour * 60L + minute) * 60 + second) * 1000 + millis;
        long offset = zone(text, next, local);
        shape = shape == Shape.ISO && next < length ? Shape.ISO_ZONED : shape;
        return offset == NONE ? NONE : local - offset;
    }

    private static long zone(String text, int from, long local) {
        int at = from;
        int length = text.length();
        while (at < length && text.charAt(at) == ' ') {
            at++;
        }
        if (at == length || (at + 1 == length && (text.charAt(at) == 'Z' || text.charAt(at) == 'z'))) {
            return 0;
        }
        if (text.startsWith("UTC", at) || text.startsWith("GMT", at)) {
            int behind = text.indexOf(" (", at) < 0 ? length : text.indexOf(" (", at);
            return at + 3 == behind ? 0 : zone(text.substring(0, behind), at + 3, local);
        }
        char sign = text.charAt(at);
        if (Character.isLetter(sign)) {
            return Zones.offset(text.substring(at), local);
        }
        String rest = text.substring(at + 1).replace(":", "");
        int digits = rest.length();
        if ((sign != '+' && sign != '-') || (digits != 2 && digits != 4)) {
            return NONE;
        }
        int hours = number(rest, 0, 2);
        int minutes = digits == 4 ? number(rest, 2, 4) : 0;
        if (hours < 0 || hours > 18 || minutes < 0 || minutes > 59) {
            return NONE;
        }
        return (hours * 60L + minutes) * 60_000 * (sign == '-' ? -1 : 1);
    }

    private long day(int year, int month, int dayOfMonth) {
        if (year < 1 || month < 1 || month > 12 || dayOfMonth < 1 || dayOfMonth > 31) {
            return NONE;
        }
        int key = (year * 16 + month) * 32 + dayOfMonth;
        if (key != lastKey) {
            try {
                lastDay = LocalDate.of(year, month, dayOfMonth).toEpochDay() * DAY;
            } catch (DateTimeException noSuchDay) {
                lastDay = NONE;
            }
            lastKey = key;
        }
        return lastDay;
    }

    /// The milliseconds of a fraction of a second that begins with its point.
    private static long fraction(String text, int point) {
        long millis = 0;
        int weight = 100;
        for (int i = point + 1; i < text.length() && isDigit(text.charAt(i)); i++) {
            millis += (long) weight * (text.charAt(i) - '0');
            weight /= 10;
        }
        return millis;
    }

    private static int number(String text, int from, int to) {
        if (from >= to || to - from > 4) {
            return -1;
        }
        int value = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (!isDigit(c)) {
                return -1;
            }
            value = value * 10 + (c - '0');
        }
        return value;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
