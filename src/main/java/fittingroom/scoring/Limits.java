package fittingroom.scoring;

import fittingroom.rules.ActiveRules;
import fittingroom.rules.Groups;
import java.util.List;

/// How much room the limits of a page still leave, as a slate fills. A product that is in several groups, as one of two
/// colours, needs room in each.
final class Limits {

    private final List<ActiveRules.LimitTo> limits;
    private final int[][] counts;

    Limits(List<ActiveRules.LimitTo> limits) {
        this.limits = limits;
        this.counts = new int[limits.size()][];
        for (int i = 0; i < counts.length; i++) {
            counts[i] = new int[limits.get(i).groups().count()];
        }
    }

    /// The first limit that has no room for a product, by its place in the list; -1 where all have.
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
        return -1;
    }

    void count(int product) {
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
