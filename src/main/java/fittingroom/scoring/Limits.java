package fittingroom.scoring;

import fittingroom.rules.ActiveRules;
import fittingroom.rules.Groups;
import fittingroom.rules.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

/// How much room the limits of a page still leave, as a slate fills, and what is kept apart from what stands in it. A product that is in several groups, as one of two
/// colours, needs room in each.
final class Limits {

    private final List<ActiveRules.LimitTo> limits;
    private final int[][] counts;
    private final IntFunction<List<ActiveRules.Block>> apartFrom;
    private final List<ActiveRules.Block> apart = new ArrayList<>();

    /// @param apartFrom what may not stand in one list with a product
    Limits(List<ActiveRules.LimitTo> limits, IntFunction<List<ActiveRules.Block>> apartFrom) {
        this.limits = limits;
        this.apartFrom = apartFrom;
        this.counts = new int[limits.size()][];
        for (int i = 0; i < counts.length; i++) {
            counts[i] = new int[limits.get(i).groups().count()];
        }
    }

    /// The first limit that has no room for a product, by its place in the list, or after all limits what keeps it apart;
    /// -1 where nothing does.
    int reached(int product) {
        for (int i = 0; i < counts.length; i++) {
            ActiveRules.LimitTo limit = limits.get(i);
            if (limit.what().has(product)) {
                Groups groups = limit.groups();
                for (int at = groups.from(product); at < groups.to(product); at++) {
                    if (counts[i][groups.group(at)] >= limit.most()) {
                        return i;
                    }
                }
            }
        }
        for (int i = 0; i < apart.size(); i++) {
            if (apart.get(i).what().has(product)) {
                return counts.length + i;
            }
        }
        return -1;
    }

    /// The rule that keeps a product apart, by a number that [#reached] gave; nothing where it is a limit.
    Optional<Rule> apart(int number) {
        return number < counts.length ? Optional.empty() : Optional.of(apart.get(number - counts.length).rule());
    }

    void count(int product) {
        apart.addAll(apartFrom.apply(product));
        for (int i = 0; i < counts.length; i++) {
            if (limits.get(i).what().has(product)) {
                Groups groups = limits.get(i).groups();
                for (int at = groups.from(product); at < groups.to(product); at++) {
                    counts[i][groups.group(at)]++;
                }
            }
        }
    }
}
