package fittingroom.review;

import fittingroom.rules.ActiveRules;
import it.unimi.dsi.fastutil.ints.IntArrayList;
import it.unimi.dsi.fastutil.longs.Long2LongOpenHashMap;
import it.unimi.dsi.fastutil.longs.LongArrayList;
import java.util.HashMap;
import java.util.Map;

/// Counts of lists looked at, by place, week and pair of categories. Adding two tallies gives the tally of both, in
/// whatever order, so that threads may share the work. It is for one thread.
final class Tally {

    private static final long DAY = 24L * 60 * 60 * 1000;
    /// The first of January 1970 was a Thursday.
    private static final int MONDAY = 3;

    /// What was counted at one place.
    static final class AtPlace {
        long slates;
        long clashing;
        final Long2LongOpenHashMap reach = new Long2LongOpenHashMap();
        /// One entry a time that a flagged pair was shown: which pair, and to whom. Twelve bytes each.
        final LongArrayList seenPairs = new LongArrayList();
        final IntArrayList seenBy = new IntArrayList();
    }

    final Map<Place, AtPlace> places = new HashMap<>();
    /// Slates and clashing slates by week, counted from the Monday before 1970.
    final Map<Long, long[]> weeks = new HashMap<>();
    final Long2LongOpenHashMap categoryPairs = new Long2LongOpenHashMap();
    final Long2LongOpenHashMap categoryFlagged = new Long2LongOpenHashMap();
    long slates;
    long clashing;
    long pairs;
    long flagged;
    long slots;
    long flaggedSlots;
    long unknown;
    long alone;

    static long key(int anchor, int product) {
        return (long) anchor << 32 | product;
    }

    static long week(long time) {
        return Math.floorDiv(Math.floorDiv(time, DAY) + MONDAY, 7);
    }

    static long mondayOf(long week) {
        return (week * 7 - MONDAY) * DAY;
    }

    /// @param categories number of the category of each product
    void add(Shown shown, Opinion opinion, int[] categories) {
        AtPlace at = places.computeIfAbsent(shown.place(), place -> new AtPlace());
        long pairsBefore = pairs;
        long flaggedBefore = flagged;
        if (shown.beside().length > 0) {
            beside(shown, opinion, categories, at);
        } else {
            amongThemselves(shown, opinion, categories, at);
        }
        boolean clashes = flagged > flaggedBefore;
        slates++;
        at.slates++;
        slots += shown.products().length;
        unknown += shown.unknown();
        alone += pairs == pairsBefore ? 1 : 0;
        if (clashes) {
            clashing++;
            at.clashing++;
        }
        if (shown.time() != 0) {
            long[] week = weeks.computeIfAbsent(week(shown.time()), one -> new long[2]);
            week[0]++;
            week[1] += clashes ? 1 : 0;
        }
    }

    private void beside(Shown shown, Opinion opinion, int[] categories, AtPlace at) {
        boolean[] jars = new boolean[shown.products().length];
        for (int anchor : shown.beside()) {
            ActiveRules decided = opinion.at(shown.place(), anchor);
            for (int i = 0; i < jars.length; i++) {
                int product = shown.products()[i];
                if (product != anchor) {
                    boolean flag = opinion.severity(decided, anchor, product) > 0;
                    jars[i] |= flag;
                    saw(flag, anchor, product, categories, at, shown.shopper());
                }
            }
        }
        for (boolean one : jars) {
            flaggedSlots += one ? 1 : 0;
        }
    }

    /// A list that stands for itself is a choice of different things, not one outfit: only what jars with every other
    /// product is the odd one out, and its pairs are flagged. Of two products the catalog's first is the anchor.
    private void amongThemselves(Shown shown, Opinion opinion, int[] categories, AtPlace at) {
        int[] products = shown.products();
        boolean[][] jars = new boolean[products.length][products.length];
        int[] against = new int[products.length];
        for (int i = 0; i < products.length; i++) {
            for (int j = i + 1; j < products.length; j++) {
                int first = Math.min(products[i], products[j]);
                int second = Math.max(products[i], products[j]);
                jars[i][j] = opinion.severity(opinion.at(shown.place(), first), first, second) > 0;
                against[i] += jars[i][j] ? 1 : 0;
                against[j] += jars[i][j] ? 1 : 0;
            }
        }
        boolean[] odd = new boolean[products.length];
        for (int i = 0; i < products.length; i++) {
            odd[i] = products.length > 1 && against[i] == products.length - 1;
            flaggedSlots += odd[i] ? 1 : 0;
            for (int j = 0; j < i; j++) {
                saw(jars[j][i] && (odd[i] || odd[j]), Math.min(products[i], products[j]),
                        Math.max(products[i], products[j]), categories, at, shown.shopper());
            }
        }
    }

    private void saw(boolean flag, int anchor, int product, int[] categories, AtPlace at, int shopper) {
        long category = key(categories[anchor], categories[product]);
        pairs++;
        categoryPairs.addTo(category, 1);
        if (flag) {
            flagged++;
            categoryFlagged.addTo(category, 1);
            at.reach.addTo(key(anchor, product), 1);
            at.seenPairs.add(key(anchor, product));
            at.seenBy.add(shopper);
        }
    }

    Tally plus(Tally other) {
        slates += other.slates;
        clashing += other.clashing;
        pairs += other.pairs;
        flagged += other.flagged;
        slots += other.slots;
        flaggedSlots += other.flaggedSlots;
        unknown += other.unknown;
        alone += other.alone;
        other.places.forEach((place, theirs) -> {
            AtPlace ours = places.computeIfAbsent(place, one -> new AtPlace());
            ours.slates += theirs.slates;
            ours.clashing += theirs.clashing;
            add(theirs.reach, ours.reach);
            ours.seenPairs.addAll(theirs.seenPairs);
            ours.seenBy.addAll(theirs.seenBy);
        });
        other.weeks.forEach((week, theirs) -> {
            long[] ours = weeks.computeIfAbsent(week, one -> new long[2]);
            ours[0] += theirs[0];
            ours[1] += theirs[1];
        });
        add(other.categoryPairs, categoryPairs);
        add(other.categoryFlagged, categoryFlagged);
        return this;
    }

    private static void add(Long2LongOpenHashMap from, Long2LongOpenHashMap to) {
        from.long2LongEntrySet().fastForEach(entry -> to.addTo(entry.getLongKey(), entry.getLongValue()));
    }
}
