package fittingroom.review;

import java.util.Comparator;
import java.util.List;

/// Pairings with one cause, to be judged in one go, with all of them listed. It holds at least one flag.
public final class Case {

    static final Comparator<Flag> HEAVIEST = Comparator.comparingDouble(Flag::weight).reversed()
            .thenComparing(Flag::pair).thenComparing(Flag::placement).thenComparing(Flag::from);

    private final Cause cause;
    private final List<Flag> flags;
    private final long reach;

    public Case(Cause cause, List<Flag> flags) {
        this.cause = cause;
        this.flags = flags.stream().sorted(HEAVIEST).toList();
        this.reach = Crowd.together(flags.stream().map(Flag::slates).toList()).size();
        if (flags.isEmpty()) {
            throw new IllegalArgumentException("a case without a flag");
        }
    }

    public Cause cause() {
        return cause;
    }

    /// The heaviest first.
    public List<Flag> flags() {
        return flags;
    }

    public String key() {
        return cause.key();
    }

    /// The different pairs, the heaviest flag's first.
    public List<Pair> pairs() {
        return flags.stream().map(Flag::pair).distinct().toList();
    }

    /// Slates that show one of the pairs at least, each once, however many of them it shows.
    public long reach() {
        return reach;
    }

    /// Different shoppers who see one of the pairs at least once.
    public Crowd shoppers() {
        return Crowd.together(flags.stream().map(Flag::shoppers).toList());
    }

    /// 0 to 1: mean over what was shown.
    public double severity() {
        long shown = flags.stream().mapToLong(Flag::reach).sum();
        return shown == 0 ? 0 : flags.stream().mapToDouble(Flag::weight).sum() / shown;
    }

    /// What the queue is sorted by: reach × severity.
    public double weight() {
        return reach * severity();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Case same && cause.equals(same.cause) && flags.equals(same.flags);
    }

    @Override
    public int hashCode() {
        return flags.hashCode();
    }

    @Override
    public String toString() {
        return key() + " " + flags;
    }
}
