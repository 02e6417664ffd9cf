package fittingroom.ui.shell;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// What a person typed, as a measure of how well a text fits it: each word must occur, whole and at the start of a word
/// best, as scattered letters least. It ranks for finding and knows nothing of what it ranks.
///
/// @param words in lower case; none fits everything
public record Fuzzy(List<String> words) {

    private static final int AT_START = 100;
    private static final int AT_WORD = 90;
    private static final int INSIDE = 60;
    private static final int SCATTERED = 35;
    private static final int FEWEST_SCATTERED = 3;
    private static final int LONGEST_PENALTY = 20;

    public Fuzzy {
        words = List.copyOf(words);
    }

    public static Fuzzy of(String typed) {
        return new Fuzzy(Arrays.stream(typed.toLowerCase(Locale.ROOT).strip().split("\\s+"))
                .filter(word -> !word.isEmpty()).toList());
    }

    public boolean isEmpty() {
        return words.isEmpty();
    }

    /// How well a text fits: 0 for not at all, about 100 for a title that begins with what was typed.
    public int score(String text) {
        if (words.isEmpty()) {
            return 1;
        }
        String lower = text.toLowerCase(Locale.ROOT);
        int sum = 0;
        for (String word : words) {
            int one = one(lower, word);
            if (one == 0) {
                return 0;
            }
            sum += one;
        }
        return Math.max(1, sum / words.size() - Math.min(LONGEST_PENALTY, lower.length() / 4));
    }

    private static int one(String text, String word) {
        int at = text.indexOf(word);
        if (at == 0) {
            return AT_START;
        }
        int inside = at > 0 ? INSIDE : 0;
        for (; at > 0; at = text.indexOf(word, at + 1)) {
            if (!Character.isLetterOrDigit(text.charAt(at - 1))) {
                return AT_WORD;
            }
        }
        return inside > 0 ? inside : scattered(text, word);
    }

    /// The letters in order, each run of them starting where a word starts, as `lo` and `bo` in `look book`.
    private static int scattered(String text, String word) {
        return word.length() >= FEWEST_SCATTERED && runs(text, 0, word, 0) ? SCATTERED : 0;
    }

    private static boolean runs(String text, int from, String word, int taken) {
        if (taken == word.length()) {
            return true;
        }
        for (int at = from; at < text.length(); at++) {
            boolean starts = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
            if (!starts || text.charAt(at) != word.charAt(taken)) {
                continue;
            }
            int run = 0;
            while (taken + run < word.length() && at + run < text.length()
                    && text.charAt(at + run) == word.charAt(taken + run)) {
                run++;
            }
            for (int used = run; used > 0; used--) {
                if (runs(text, at + used, word, taken + used)) {
                    return true;
                }
            }
        }
        return false;
    }
}
