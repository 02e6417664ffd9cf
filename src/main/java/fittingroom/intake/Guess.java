package fittingroom.intake;

import fittingroom.base.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Guesses which column means which field from its name and its first values. Every guess carries a number and a
/// reason; a person may overrule it.
final class Guess {

    private static final double ENOUGH = 0.45;
    private static final double BY_NAME = 0.9;
    private static final double BY_STEM = 0.86;
    private static final double BY_DATES = 0.7;
    private static final double MOST = 0.9;
    private static final List<Field> BESIDE = List.of(
            Field.ANONYMOUS, Field.LOYALTY, Field.EMAIL, Field.DEVICE, Field.GPC, Field.STORE, Field.STATUS);
    private static final Set<Field> NAMED = EnumSet.of(
            Field.ID, Field.PRODUCT, Field.SHOPPER, Field.SESSION, Field.GROUP_ID, Field.SLATE, Field.ANCHOR);
    private static final List<String> NOT_MONEY = List.of(
            "starts", "start", "ends", "end", "until", "from", "tax", "class", "status", "rule", "rank", "id", "order",
            "invoice", "basket", "cart", "receipt", "shipping", "discount", "count", "items");

    private final List<String> columns;
    private final List<List<String>> rows;
    private final Times times = new Times(false);

    /// @param rows the first rows of the file, cells in the order of the columns
    Guess(List<String> columns, List<List<String>> rows) {
        this.columns = columns;
        this.rows = rows;
    }

    Mapping of(FileKind kind) {
        List<Mapping.Match> all = new ArrayList<>();
        for (String column : columns) {
            for (Field field : Field.of(kind).stream().filter(one -> !BESIDE.contains(one)).toList()) {
                Mapping.Match match = kind == FileKind.SERVED && field == Field.PRODUCT && isWide(column)
                        ? place(column) : judge(column, field, Names.of(field, kind));
                if (match.confidence() >= ENOUGH) {
                    all.add(match);
                }
            }
        }
        all.sort(Comparator.comparingDouble(Mapping.Match::confidence).reversed());
        Set<String> columnsTaken = new HashSet<>();
        Set<Field> fieldsTaken = new HashSet<>();
        List<Mapping.Match> best = new ArrayList<>();
        for (Mapping.Match match : all) {
            boolean free = !fieldsTaken.contains(match.field()) || match.field() == Field.CATEGORY
                    || (kind == FileKind.SERVED && isPlace(match));
            if (free && columnsTaken.add(match.column())) {
                fieldsTaken.add(match.field());
                best.add(match);
            }
        }
        if (kind == FileKind.EVENTS) {
            furtherNames(columnsTaken, best);
            if (!fieldsTaken.contains(Field.TIME)) {
                anyTime(columnsTaken, best);
            }
        }
        best.sort(Comparator.comparingInt(match -> columns.indexOf(match.column())));
        return new Mapping(columns, best, true);
    }

    /// Whether a column is one of several with a place of a list each: `rec_1`, `rec_2`.
    private boolean isWide(String column) {
        String stem = Names.placeOf(column);
        return !stem.isEmpty() && columns.stream().filter(other -> Names.placeOf(other).equals(stem)).count() > 1;
    }

    private static Mapping.Match place(String column) {
        return new Mapping.Match(
                column, Field.PRODUCT, 1, Words.current().text("intake.evidence.part", Names.placeOf(column).replace('_', ' ')));
    }

    private static boolean isPlace(Mapping.Match match) {
        return match.field() == Field.PRODUCT && !Names.placeOf(match.column()).isEmpty();
    }

    /// Columns with further names of the shopper, beside the one that names them best, and of the browser's signal; only
    /// where they are called just so.
    private void furtherNames(Set<String> taken, List<Mapping.Match> best) {
        for (Field field : BESIDE) {
            for (String column : columns) {
                boolean free = best.stream().noneMatch(match -> match.field() == field);
                int place = Names.of(field).indexOf(Names.simple(column));
                if (free && place >= 0 && taken.add(column)) {
                    best.add(new Mapping.Match(column, field, BY_NAME, Words.current().text("intake.evidence.name", column)));
                }
            }
        }
    }

    /// The first column of which nearly all cells read as dates, whatever it is called.
    private void anyTime(Set<String> taken, List<Mapping.Match> best) {
        for (String column : columns) {
            int filled = 0;
            int fits = 0;
            for (List<String> row : rows) {
                String text = cell(row, column);
                filled += text.isEmpty() ? 0 : 1;
                fits += isDate(text) ? 1 : 0;
            }
            if (filled > 0 && fits >= filled * MOST && taken.add(column)) {
                best.add(new Mapping.Match(
                        column, Field.TIME, BY_DATES, Words.current().text("intake.evidence.values", fits, filled)));
                return;
            }
        }
    }

    /// A time that nothing else is written like: with a year and separators, or of so many digits.
    private boolean isDate(String text) {
        return text.length() >= 8 && isTime(text) && (Numbers.whole(text) == Numbers.NONE || text.length() >= 10);
    }

    private boolean isTime(String text) {
        long time = times.parse(text);
        return time != Times.NONE && time >= Times.EARLIEST;
    }

    private String cell(List<String> row, String column) {
        int place = columns.indexOf(column);
        return place < row.size() ? row.get(place) : "";
    }

    private Mapping.Match judge(String column, Field field, List<String> known) {
        String name = Names.simple(column);
        double confidence = 0;
        String why = "";
        int place = known.indexOf(name);
        if (place == 0) {
            confidence = 0.99;
            why = Words.current().text("intake.evidence.exact");
        } else if (place > 0) {
            confidence = 0.95 - 0.15 * place / known.size();
            why = Words.current().text("intake.evidence.name", column);
        } else if (NAMED.contains(field) && isStem(Names.stem(name), known)) {
            confidence = BY_STEM;
            why = Words.current().text("intake.evidence.part", Names.stem(name).replace('_', ' '));
        } else {
            for (String one : known) {
                double part = isMoney(field) && saysMore(name, one) ? 0 : partOf(name, one);
                if (part > confidence) {
                    confidence = part;
                    why = Words.current().text("intake.evidence.part", one.replace('_', ' '));
                }
            }
        }
        return confidence == 0 ? new Mapping.Match(column, field, 0, "") : weigh(column, field, confidence, why);
    }

    /// Whether a known name says the same but for a word like `id` or `number` behind it.
    private static boolean isStem(String stem, List<String> known) {
        return !stem.isEmpty() && known.stream().anyMatch(one -> one.equals(stem) || Names.stem(one).equals(stem));
    }

    /// Whether the words of a known name are among the words of the column's, and how much of it they are.
    private static double partOf(String name, String known) {
        boolean inside = ("_" + name + "_").contains("_" + known + "_");
        if (!inside || known.length() < 3) {
            return 0;
        }
        boolean ends = name.endsWith("_" + known);
        return 0.45 + 0.25 * known.length() / name.length() + (ends ? 0.05 : 0);
    }

    private static boolean isMoney(Field field) {
        return field == Field.PRICE || field == Field.LIST_PRICE || field == Field.SALE_PRICE || field == Field.LINE_PRICE;
    }

    /// Whether a name that has a price in it is about something else: the day a sale price starts, the stock amount
    /// that counts as low, the class of tax.
    private static boolean saysMore(String name, String known) {
        String rest = ("_" + name + "_").replace("_" + known + "_", "_");
        return Stream.of(Names.of(Field.TIME), Names.of(Field.STOCK), Names.of(Field.QUANTITY), NOT_MONEY)
                .flatMap(List::stream)
                .anyMatch(word -> rest.contains("_" + word + "_"));
    }

    /// Takes a guess by name down where the values do not look like it.
    private Mapping.Match weigh(String column, Field field, double confidence, String why) {
        Predicate<String> looks = switch (field) {
            case PRICE, LIST_PRICE, SALE_PRICE, LINE_PRICE -> text -> Stream.of(text.split(", ", -1)).allMatch(one -> Numbers.money(one, "").isPresent());
            case STOCK, QUANTITY, POSITION, DWELL_MS -> text -> Numbers.whole(text) != Numbers.NONE;
            case TIME -> this::isTime;
            case IMAGE, LINK -> text -> text.contains("/") || text.contains(".");
            case TYPE -> text -> EventWords.kind(text).isPresent();
            case ID -> text -> text.length() <= 200;
            default -> text -> true;
        };
        int place = columns.indexOf(column);
        int filled = 0;
        int fits = 0;
        Set<String> different = new HashSet<>();
        for (List<String> row : rows) {
            String text = place < row.size() ? row.get(place) : "";
            if (!text.isEmpty()) {
                filled++;
                fits += looks.test(text) ? 1 : 0;
                different.add(text);
            }
        }
        double share = filled == 0 ? 0.8 : (double) fits / filled;
        double weighed = confidence * (share < 0.5 ? 0.3 : 0.8 + 0.2 * share);
        if (field == Field.ID && filled > 20 && different.size() < filled * 0.5) {
            weighed *= 0.5;
        }
        String reason = filled == 0 ? why : why + "; " + Words.current().text("intake.evidence.values", fits, filled);
        return new Mapping.Match(column, field, Math.round(weighed * 100) / 100.0, reason);
    }
}
