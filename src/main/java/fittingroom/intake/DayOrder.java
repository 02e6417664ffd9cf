package fittingroom.intake;

import java.util.Optional;

/// Whether the day or the month comes first in dates of numbers, `3/4/2026`, as far as the dates of a file show it: one
/// with a 13 in it decides for all. It reads no time.
final class DayOrder {

    private String dayLed = "";
    private String monthLed = "";
    private String open = "";
    private Optional<Boolean> said = Optional.empty();

    /// What a person says goes before what the dates show.
    void say(Optional<Boolean> monthFirst) {
        said = monthFirst;
    }

    void see(String date) {
        int first = separator(date, 0);
        int second = first < 1 || first > 2 ? -1 : separator(date, first + 1);
        if (second < 0 || second - first > 3 || date.charAt(first) != date.charAt(second)) {
            return;
        }
        int one = number(date, 0, first);
        int two = number(date, first + 1, second);
        if (one > 12 && one <= 31 && two <= 12) {
            dayLed = dayLed.isEmpty() ? date : dayLed;
        } else if (two > 12 && two <= 31 && one <= 12) {
            monthLed = monthLed.isEmpty() ? date : monthLed;
        } else if (one >= 1 && two >= 1 && one != two) {
            open = open.isEmpty() ? date : open;
        }
    }

    /// Whether there are such dates and none of them tells which comes first.
    boolean isOpen() {
        return !open.isEmpty() && dayLed.isEmpty() && monthLed.isEmpty();
    }

    boolean monthFirst() {
        return said.orElse(!monthLed.isEmpty() && dayLed.isEmpty());
    }

    boolean isSaid() {
        return said.isPresent();
    }

    /// Whether there are dates of numbers at all.
    boolean matters() {
        return !open.isEmpty() || !dayLed.isEmpty() || !monthLed.isEmpty();
    }

    /// A date that shows that the day comes first, or an empty text.
    String dayLed() {
        return dayLed;
    }

    /// A date that shows that the month comes first, or an empty text.
    String monthLed() {
        return monthLed;
    }

    /// A date that may be read either way, or an empty text.
    String open() {
        return open;
    }

    private static int separator(String date, int from) {
        for (int i = from; i < date.length() && i < from + 3; i++) {
            char c = date.charAt(i);
            if (c == '/' || c == '-' || c == '.') {
                return i;
            }
        }
        return -1;
    }

    /// At least 0; 99 where it is no number.
    private static int number(String text, int from, int to) {
        int value = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                return 99;
            }
            value = value * 10 + (c - '0');
        }
        return from == to ? 99 : value;
    }
}
