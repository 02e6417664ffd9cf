package fittingroom.intake;

import java.time.DateTimeException;
import java.time.LocalDate;

/// Reads a time as shops write it: ISO with or without a zone, seconds, milliseconds or microseconds since 1970,
/// and common local dates. A time without a zone is taken as UTC. It knows no words for months.
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

    private final boolean monthFirst;
    private long lastDay = Long.MIN_VALUE;
    private int lastKey;

    /// @param monthFirst whether `3/4/2026` is the fourth of March
    Times(boolean monthFirst) {
        this.monthFirst = monthFirst;
    }

    /// Whether any of these dates can only be read with the month first, and none only with the day first.
    static boolean monthFirst(Iterable<String> dates) {
        boolean seen = false;
        for (String date : dates) {
            int slash = date.indexOf('/');
            int second = date.indexOf('/', slash + 1);
            if (slash < 1 || second < 0 || slash > 2 || second - slash > 3) {
                continue;
            }
            if (number(date, 0, slash) > 12) {
                return false;
            }
            seen |= number(date, slash + 1, second) > 12;
        }
        return seen;
    }

    /// Milliseconds since 1970, UTC, or [#NONE].
    long parse(String text) {
        long plain = ofNumbers(text);
        if (plain != NONE || text.length() < 6 || text.length() > LONGEST || !hasWord(text)) {
            return plain;
        }
        String rewritten = TimeWords.plain(text);
        return rewritten.isEmpty() ? NONE : ofNumbers(rewritten);
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
        if (length >= 10 && text.charAt(4) == '-' && text.charAt(7) == '-') {
            return clock(text, 10, day(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10)));
        }
        int digits = 0;
        while (digits < length && isDigit(text.charAt(digits))) {
            digits++;
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
            return value * 1000 + (digits < text.length() ? fraction(text, digits) : 0);
        }
        return digits <= 13 ? value : digits <= 16 ? value / 1000 : value / 1_000_000;
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
        int year = end - second - 1 == 2 ? 2000 + c : c;
        boolean monthLeads = separator == '/' ? (monthFirst && a <= 12) || b > 12 : b > 12;
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
        long offset = zone(text, next);
        return offset == NONE ? NONE : day + ((hour * 60L + minute) * 60 + second) * 1000 + millis - offset;
    }

    private static long zone(String text, int from) {
        int at = from;
        int length = text.length();
        while (at < length && text.charAt(at) == ' ') {
            at++;
        }
        if (at == length || (at + 1 == length && (text.charAt(at) == 'Z' || text.charAt(at) == 'z'))) {
            return 0;
        }
        if (text.startsWith("UTC", at) || text.startsWith("GMT", at)) {
            return at + 3 == length ? 0 : zone(text, at + 3);
        }
        char sign = text.charAt(at);
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
