package fittingroom.review;

import fittingroom.coherence.Beside;
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
        /// One entry a time that a flagged pair was shown: which pair, to whom, and in which list. Sixteen bytes each.
        final LongArrayList seenPairs = new LongArrayList();
        final IntArrayList seenBy = new IntArrayList();
        final IntArrayList seenIn = new IntArrayList();
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
        if (shown.standsAlone()) {
            amongThemselves(shown, opinion, categories, at);
        } else {
            beside(shown, opinion, categories, at);
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
        Beside beside = new Beside(shown.place().company(), shown.beside());
        Beside.Opinion said = (anchor, product, company) ->
                opinion.score(opinion.at(shown.place(), anchor), anchor, product, company);
        for (int product : shown.products()) {
            int partner = beside.partner(product, said);
            boolean flag = partner >= 0 && opinion.severity(beside.suits(product, said)) > 0;
            flaggedSlots += flag ? 1 : 0;
            for (int anchor : shown.beside()) {
                if (anchor != product) {
                    saw(flag && anchor == partner, anchor, product, categories, at, shown);
                }
            }
        }
    }

    /// In a list that stands for itself each two products are looked at as neighbours. Of two the catalog's first is the
    /// anchor.
    private void amongThemselves(Shown shown, Opinion opinion, int[] categories, AtPlace at) {
        int[] products = shown.products();
        boolean[] jars = new boolean[products.length];
        for (int i = 0; i < products.length; i++) {
            for (int j = 0; j < i; j++) {
                int first = Math.min(products[i], products[j]);
                int second = Math.max(products[i], products[j]);
                boolean flag = opinion.severity(shown.place(), first, second) > 0;
                jars[i] |= flag;
                jars[j] |= flag;
                saw(flag, first, second, categories, at, shown);
            }
        }
        for (boolean one : jars) {
            flaggedSlots += one ? 1 : 0;
        }
    }

    private void saw(boolean flag, int anchor, int product, int[] categories, AtPlace at, Shown shown) {
        long category = key(categories[anchor], categories[product]);
        pairs++;
        categoryPairs.addTo(category, 1);
        if (flag) {
            flagged++;
            categoryFlagged.addTo(category, 1);
            at.reach.addTo(key(anchor, product), 1);
            at.seenPairs.add(key(anchor, product));
            at.seenBy.add(shown.shopper());
            at.seenIn.add(shown.number());
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
            ours.seenIn.addAll(theirs.seenIn);
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
