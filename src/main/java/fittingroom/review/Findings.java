package fittingroom.review;

import fittingroom.catalog.Catalog;
import fittingroom.coherence.Clash;
import fittingroom.coherence.Company;
import it.unimi.dsi.fastutil.ints.IntArrayList;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/// Turns the numbers of a tally into an audit with names and reasons. Words are made for the flags that are kept only.
final class Findings {

    private record Key(String placement, long pair) {}

    /// Who saw a pair, and in which lists.
    private record Sightings(IntArrayList shoppers, IntArrayList slates) {
        Sightings() {
            this(new IntArrayList(), new IntArrayList());
        }
    }

    private record Weighed(Key key, Company company, long reach, float severity) {
        double weight() {
            return reach * (double) severity;
        }
    }

    private final Catalog catalog;
    private final Opinion opinion;
    private final Categories categories;

    Findings(Catalog catalog, Opinion opinion, Categories categories) {
        this.catalog = catalog;
        this.opinion = opinion;
        this.categories = categories;
    }

    Audit of(Tally tally, Origin from) {
        List<Weighed> weighed = weigh(tally);
        List<Weighed> kept = weighed.stream().limit(Audit.FLAGS_KEPT).toList();
        Map<Key, Sightings> seen = seen(tally, kept);
        List<Flag> flags = kept.stream().map(one -> flag(one, seen.getOrDefault(one.key(), new Sightings()), from))
                .sorted(Case.HEAVIEST).toList();
        return new Audit(
                from, tally.slates, tally.clashing, tally.pairs, tally.flagged, tally.slots, tally.flaggedSlots,
                tally.unknown, tally.alone, opinion.threshold(), parts(tally, Place::name),
                parts(tally, place -> place.channel().code()), weeks(tally), crossings(tally), flags, weighed.size());
    }

    private List<Weighed> weigh(Tally tally) {
        Map<Key, Weighed> all = new HashMap<>();
        tally.places.forEach((place, at) -> at.reach.long2LongEntrySet().forEach(entry -> {
            int anchor = anchor(entry.getLongKey());
            float severity = opinion.severity(place, anchor, product(entry.getLongKey()));
            Key key = new Key(place.name(), entry.getLongKey());
            all.merge(key, new Weighed(key, place.company(), entry.getLongValue(), severity), (a, b) -> new Weighed(
                    key, a.severity() >= b.severity() ? a.company() : b.company(), a.reach() + b.reach(),
                    Math.max(a.severity(), b.severity())));
        }));
        return all.values().stream()
                .sorted(Comparator.comparingDouble(Weighed::weight).reversed()
                        .thenComparing(one -> one.key().placement()).thenComparingLong(one -> one.key().pair()))
                .toList();
    }

    /// Of the pairs that are kept; of all others nobody asks.
    private static Map<Key, Sightings> seen(Tally tally, List<Weighed> kept) {
        Map<Key, Sightings> seen = new HashMap<>();
        kept.forEach(one -> seen.put(one.key(), new Sightings()));
        tally.places.forEach((place, at) -> {
            for (int i = 0; i < at.seenPairs.size(); i++) {
                Sightings found = seen.get(new Key(place.name(), at.seenPairs.getLong(i)));
                if (found != null) {
                    found.shoppers().add(at.seenBy.getInt(i));
                    found.slates().add(at.seenIn.getInt(i));
                }
            }
        });
        return seen;
    }

    private Flag flag(Weighed one, Sightings seen, Origin from) {
        int anchor = anchor(one.key().pair());
        int product = product(one.key().pair());
        List<Clash> reasons = opinion.reasons(anchor, product, one.company());
        List<String> codes = reasons.stream().map(Clash::code).distinct().toList();
        return new Flag(
                new Pair(catalog.product(anchor).id(), catalog.product(product).id()),
                new Cause(Kind.of(catalog, anchor), Kind.of(catalog, product), codes.getFirst()),
                from, one.key().placement(), one.company(), Crowd.of(seen.slates().toIntArray()),
                Crowd.of(seen.shoppers().toIntArray()), one.severity(), codes, reasons.stream().map(Clash::words).toList());
    }

    private static List<Audit.Part> parts(Tally tally, Function<Place, String> name) {
        Map<String, long[]> sums = new TreeMap<>();
        tally.places.forEach((place, at) -> {
            long[] sum = sums.computeIfAbsent(name.apply(place), one -> new long[2]);
            sum[0] += at.slates;
            sum[1] += at.clashing;
        });
        return parts(sums);
    }

    private static List<Audit.Part> weeks(Tally tally) {
        Map<String, long[]> sums = new TreeMap<>();
        tally.weeks.forEach((week, counts) -> sums.put(
                Instant.ofEpochMilli(Tally.mondayOf(week)).atOffset(ZoneOffset.UTC).toLocalDate().toString(), counts));
        return parts(sums);
    }

    private static List<Audit.Part> parts(Map<String, long[]> sums) {
        List<Audit.Part> parts = new ArrayList<>();
        sums.forEach((name, counts) -> parts.add(new Audit.Part(name, counts[0], counts[1])));
        return parts;
    }

    private List<Audit.Crossing> crossings(Tally tally) {
        return tally.categoryPairs.long2LongEntrySet().stream()
                .map(entry -> new Audit.Crossing(
                        categories.name(anchor(entry.getLongKey())), categories.name(product(entry.getLongKey())),
                        entry.getLongValue(), tally.categoryFlagged.get(entry.getLongKey())))
                .sorted(Comparator.comparingLong(Audit.Crossing::flagged).reversed()
                        .thenComparing(Audit.Crossing::anchor).thenComparing(Audit.Crossing::product))
                .toList();
    }

    private static int anchor(long key) {
        return (int) (key >> 32);
    }

    private static int product(long key) {
        return (int) key;
    }
}
