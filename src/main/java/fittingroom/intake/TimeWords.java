package fittingroom.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// Rewrites a time that has words in it, as `Mon, 02 Mar 2026 18:04:05 GMT`, `2 mars 2026` or `3/2/2026 6:04 PM`, into
/// one of numbers only. It checks nothing: what it makes is read by [Times] or is no time.
final class TimeWords {

    private static final Map<String, Integer> MONTHS = months();
    private static final Pattern DOTTED = Pattern.compile("\\d{1,2}\\.\\d{2}\\.\\d{2}(\\.\\d+)?");
    private static final Pattern YEAR = Pattern.compile("(19|20)\\d{2}");
    private static final int LAST_DAY = 31;

    private TimeWords() {}

    /// The same time without words, or an empty text where the words are none of a time.
    static String plain(String text) {
        List<String> words = new ArrayList<>();
        for (String word : text.strip().split("[\\s,]+", -1)) {
            words.add(word);
        }
        boolean afternoon = take(words, "pm", "p.m.");
        boolean morning = !afternoon && take(words, "am", "a.m.");
        String clock = "";
        for (int i = 0; i < words.size(); i++) {
            String word = i > 0 && DOTTED.matcher(words.get(i)).matches() ? colons(words.get(i)) : words.get(i);
            if (word.indexOf(':') > 0) {
                String lower = word.toLowerCase(Locale.ROOT);
                afternoon |= lower.endsWith("pm");
                morning |= lower.endsWith("am");
                String digits = afternoon || morning ? lower.replaceAll("[ap]m$", "") : word;
                clock = " " + hours(digits, afternoon, morning);
                List<String> behind = List.copyOf(words.subList(i + 1, words.size()));
                clock += zone(behind);
                words = new ArrayList<>(words.subList(0, i));
                behind.stream().filter(one -> YEAR.matcher(one).matches()).forEach(words::add);
                break;
            }
        }
        String day = day(words);
        return day.isEmpty() ? "" : day + clock;
    }

    /// `06.04.05.120000`, as some databases write a clock.
    private static String colons(String dotted) {
        return dotted.replaceFirst("\\.", ":").replaceFirst("\\.", ":");
    }

    private static boolean take(List<String> words, String... names) {
        boolean any = false;
        for (String name : names) {
            any |= words.removeIf(word -> word.equalsIgnoreCase(name));
        }
        return any;
    }

    private static String hours(String clock, boolean afternoon, boolean morning) {
        int colon = clock.indexOf(':');
        long hour = Numbers.whole(clock.substring(0, colon));
        if (hour == Numbers.NONE || (!afternoon && !morning) || hour > 12) {
            return clock;
        }
        long of24 = hour % 12 + (afternoon ? 12 : 0);
        return (of24 < 10 ? "0" : "") + of24 + clock.substring(colon);
    }

    /// A zone, or nothing where only a year or a word that is no zone stands behind the clock.
    private static String zone(List<String> behind) {
        return behind.stream()
                .filter(word -> word.equals("Z") || word.startsWith("+") || word.startsWith("-") || Zones.isKnown(word))
                .findFirst()
                .map(word -> " " + word)
                .orElse("");
    }

    /// A day of numbers stays; one with the name of a month is written as year, month and day.
    private static String day(List<String> words) {
        List<String> parts = new ArrayList<>();
        for (String word : words) {
            if (word.length() > 6 && word.chars().filter(c -> c == '-' || c == '/').count() == 2) {
                parts.addAll(List.of(word.split("[-/]", -1)));
            } else {
                parts.add(word);
            }
        }
        int month = 0;
        List<Long> numbers = new ArrayList<>();
        for (String part : parts) {
            String plain = part.toLowerCase(Locale.ROOT).replaceAll("(?<=\\d)(st|nd|rd|th|\\.)$", "");
            String name = plain.endsWith(".") ? plain.substring(0, plain.length() - 1) : plain;
            month = month == 0 ? MONTHS.getOrDefault(name, 0) : month;
            long number = Numbers.whole(plain);
            if (number > 0) {
                numbers.add(number);
            }
        }
        if (month == 0) {
            return words.size() == 1 ? words.getFirst() : "";
        }
        if (numbers.size() != 2) {
            return "";
        }
        boolean yearLeads = numbers.get(0) > LAST_DAY;
        long year = numbers.get(yearLeads ? 0 : 1);
        long day = numbers.get(yearLeads ? 1 : 0);
        return String.format(Locale.ROOT, "%04d-%02d-%02d", year < 100 ? 2000 + year : year, month, day);
    }

    private static Map<String, Integer> months() {
        Map<String, Integer> months = new HashMap<>();
        String[] names = {
            "jan january januar janvier enero gennaio januari janv", "feb february februar fevrier février febrero febbraio fév",
            "mar march märz maerz mrz mars marzo maart", "apr april avril abril aprile avr",
            "may mai mayo maggio mei", "jun june juni juin junio giugno", "jul july juli juillet julio luglio juil",
            "aug august août aout agosto augustus", "sep sept september septembre septiembre settembre",
            "oct october oktober okt octobre octubre ottobre", "nov november novembre noviembre",
            "dec december dezember dez décembre decembre diciembre dicembre"
        };
        for (int i = 0; i < names.length; i++) {
            for (String name : names[i].split(" ", -1)) {
                months.put(name, i + 1);
            }
        }
        return Map.copyOf(months);
    }
}
