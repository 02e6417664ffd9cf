package fittingroom.ui.parts;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.PriorityQueue;
import java.util.function.Function;

/// The best of what fits a typed text, and how many fit in all: the whole name first, then what begins so, then where each
/// word begins a word, then where it occurs at all; of equals the heavier, then the earlier. It ranks for finding, not for
/// recommending.
///
/// @param <T> what is looked for
public final class Ranking<T> {

    private record Fit<T>(T item, int rank, long weight, int order) {}

    private static final int NONE = Integer.MAX_VALUE;
    private static final Comparator<Fit<?>> BEST_FIRST = Comparator.<Fit<?>>comparingInt(Fit::rank)
            .thenComparing(Comparator.<Fit<?>>comparingLong(Fit::weight).reversed()).thenComparingInt(Fit::order);

    private final String typed;
    private final String[] words;
    private final int most;
    private final PriorityQueue<Fit<T>> best = new PriorityQueue<>(BEST_FIRST.reversed());
    private int all;

    /// @param most so many are kept
    public Ranking(String typed, int most) {
        this.typed = typed.strip().toLowerCase(Locale.ROOT);
        this.words = this.typed.split("\\s+");
        this.most = most;
    }

    /// @param weight the heavier first where both fit alike
    /// @param names by which it is known; each typed word must occur in one of them
    public void offer(T item, long weight, List<String> names) {
        int rank = rank(names);
        if (rank == NONE) {
            return;
        }
        best.add(new Fit<>(item, rank, weight, all++));
        if (best.size() > most) {
            best.poll();
        }
    }

    /// The best first, with the true number of all that fit.
    public Picker.Found<T> found(Function<T, Picker.Choice<T>> choice) {
        return new Picker.Found<>(
                best.stream().sorted(BEST_FIRST).map(Fit::item).map(choice).toList(), all);
    }

    private int rank(List<String> names) {
        if (typed.isEmpty()) {
            return 0;
        }
        int rank = 0;
        for (String word : words) {
            int one = NONE;
            for (String name : names) {
                one = Math.min(one, rank(name.toLowerCase(Locale.ROOT), word));
            }
            rank = Math.max(rank, one);
        }
        if (rank == NONE) {
            return NONE;
        }
        for (String name : names) {
            if (name.equalsIgnoreCase(typed)) {
                return 0;
            }
        }
        return names.stream().anyMatch(name -> name.regionMatches(true, 0, typed, 0, typed.length())) ? 1 : rank;
    }

    /// 2 where the word begins one of the name, 3 where it lies inside.
    private static int rank(String name, String word) {
        int at = name.indexOf(word);
        if (at < 0) {
            return NONE;
        }
        for (; at > 0 && Character.isLetterOrDigit(name.charAt(at - 1)); at = name.indexOf(word, at + 1)) {
            if (name.indexOf(word, at + 1) < 0) {
                return 3;
            }
        }
        return 2;
    }
}
