package fittingroom.catalog;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/// Makes one spelling of the spellings of a word: small letters, no accents, no plural. It knows no grammar beyond that.
final class Stem {

    /// Plurals that mean another thing than their singular.
    private static final Set<String> KEPT = Set.of(
            "glasses", "shorts", "tights", "flats", "heels", "pumps", "briefs", "slides", "boxers", "goggles", "slips",
            "clogs", "trunks", "braces", "wedges", "plus", "bras", "leads", "joggers", "sweats", "specs", "chips",
            "dishes", "greens", "cards", "blacks", "whites", "letters", "numbers");
    private static final char[] FOLDED = fold();

    private Stem() {}

    static char fold(char c) {
        return c < FOLDED.length ? FOLDED[c] : Character.toLowerCase(c);
    }

    /// Shortens the word in the buffer.
    ///
    /// @return its new length
    static int shorten(char[] word, int length) {
        if (length < 3 || (word[length - 1] != 's' && word[length - 1] != 'e')) {
            return length;
        }
        if (word[length - 1] == 'e') {
            return word[length - 2] == 'i' ? replaceByY(word, length - 2) : length;
        }
        if (isKept(word, length)) {
            return length;
        }
        char before = word[length - 2];
        if (before == 's' || before == 'u' || (before == 'i' && length > 4)) {
            return length;
        }
        if (before == 'e' && length > 3) {
            return shortenEs(word, length);
        }
        return length > 3 ? length - 1 : length;
    }

    static String of(String word) {
        char[] buffer = new char[word.length()];
        int length = 0;
        for (int i = 0; i < word.length(); i++) {
            buffer[length++] = fold(word.charAt(i));
        }
        return new String(buffer, 0, shorten(buffer, length));
    }

    private static int shortenEs(char[] word, int length) {
        char c = word[length - 3];
        if (c == 'i') {
            return replaceByY(word, length - 3);
        }
        boolean hissing = c == 'x' || (length > 4 && c == 's' && word[length - 4] == 's')
                || (length > 4 && c == 'h' && (word[length - 4] == 's' || word[length - 4] == 'c'));
        return hissing ? length - 2 : length - 1;
    }

    private static int replaceByY(char[] word, int at) {
        word[at] = 'y';
        return at + 1;
    }

    private static boolean isKept(char[] word, int length) {
        return length > 7
                ? endsWith(word, length, "glasses")
                : length >= 4 && KEPT.contains(new String(word, 0, length));
    }

    private static boolean endsWith(char[] word, int length, String end) {
        for (int i = 0; i < end.length(); i++) {
            if (word[length - end.length() + i] != end.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static char[] fold() {
        char[] table = new char[0x250];
        for (char c = 0; c < table.length; c++) {
            String plain = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
            table[c] = plain.isEmpty() ? c : plain.charAt(0);
        }
        table['ß'] = 's';
        table['ø'] = table['Ø'] = 'o';
        table['ł'] = table['Ł'] = 'l';
        return table;
    }
}
