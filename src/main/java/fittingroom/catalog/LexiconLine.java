package fittingroom.catalog;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// One line of a lexicon file, taken apart but not yet understood.
///
/// @param kind what the first sign says
/// @param code what stands before the colon, or in the brackets
/// @param forms words that mean it, in any language
/// @param traits what follows the bar: a key and its values each
record LexiconLine(int number, String text, Kind kind, String code, List<String> forms, List<List<String>> traits) {

    enum Kind {
        CONCEPT,
        /// `+ code: forms`: more words for a code that stands above.
        MORE,
        /// `= code: forms`: words that count only as the whole value of a column.
        VALUE,
        /// `[group] traits`: the types below belong to it.
        GROUP,
        EMPTY,
        BROKEN
    }

    static LexiconLine of(int number, String raw) {
        String text = raw.strip();
        if (text.isEmpty() || text.startsWith("#")) {
            return new LexiconLine(number, text, Kind.EMPTY, "", List.of(), List.of());
        }
        if (text.startsWith("[")) {
            int close = text.indexOf(']');
            return close < 2
                    ? broken(number, text)
                    : new LexiconLine(
                            number, text, Kind.GROUP, code(text.substring(1, close)), List.of(),
                            traits(text.substring(close + 1)));
        }
        Kind kind = text.startsWith("+") ? Kind.MORE : text.startsWith("=") ? Kind.VALUE : Kind.CONCEPT;
        String body = kind == Kind.CONCEPT ? text : text.substring(1);
        int colon = body.indexOf(':');
        if (colon < 1 || code(body.substring(0, colon)).isEmpty()) {
            return broken(number, text);
        }
        int bar = body.indexOf('|', colon);
        String forms = bar < 0 ? body.substring(colon + 1) : body.substring(colon + 1, bar);
        return new LexiconLine(
                number, text, kind, code(body.substring(0, colon)), split(forms, ","),
                bar < 0 ? List.of() : traits(body.substring(bar + 1)));
    }

    private static LexiconLine broken(int number, String text) {
        return new LexiconLine(number, text, Kind.BROKEN, "", List.of(), List.of());
    }

    private static String code(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }

    private static List<List<String>> traits(String text) {
        return split(text, ";").stream().map(part -> split(part, " ")).toList();
    }

    private static List<String> split(String text, String by) {
        return Arrays.stream(text.split(by, -1)).map(String::strip).filter(part -> !part.isEmpty()).toList();
    }
}
