package fittingroom.review;

import java.util.Comparator;
import java.util.List;

/// Pairings with one cause, to be judged in one go, with all of them listed. It holds at least one flag.
///
/// @param flags the heaviest first
public record Case(Cause cause, List<Flag> flags) {

    static final Comparator<Flag> HEAVIEST = Comparator.comparingDouble(Flag::weight).reversed()
            .thenComparing(Flag::pair).thenComparing(Flag::placement).thenComparing(Flag::from);

    public Case {
        flags = flags.stream().sorted(HEAVIEST).toList();
        if (flags.isEmpty()) {
            throw new IllegalArgumentException("a case without a flag");
        }
    }

    public String key() {
        return cause.key();
    }

    /// The different pairs, the heaviest flag's first.
    public List<Pair> pairs() {
        return flags.stream().map(Flag::pair).distinct().toList();
    }

    /// Slates that show one of the pairs, a slate once for each pair that it shows.
    public long reach() {
        return flags.stream().mapToLong(Flag::reach).sum();
    }

    /// Different shoppers who see one of the pairs at least once.
    public Crowd shoppers() {
        return Crowd.together(flags.stream().map(Flag::shoppers).toList());
    }

    /// 0 to 1: mean over what was shown.
    public double severity() {
        return reach() == 0 ? 0 : weight() / reach();
    }

    public double weight() {
        return flags.stream().mapToDouble(Flag::weight).sum();
    }
}
