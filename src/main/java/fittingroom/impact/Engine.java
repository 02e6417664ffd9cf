package fittingroom.impact;

import fittingroom.base.Id;
import fittingroom.catalog.Catalog;
import fittingroom.catalog.Product;
import fittingroom.coherence.Beside;
import fittingroom.coherence.Coherence;
import fittingroom.coherence.Company;
import fittingroom.events.Placement;
import fittingroom.rules.RuleSet;
import fittingroom.scoring.Counts;
import fittingroom.scoring.Crew;
import fittingroom.scoring.Lookbook;
import fittingroom.scoring.Slates;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The slates of previews and releases as this room needs them: ordinals in, ordinals out. It scores nothing itself, and
/// keeps what the first of a population are shown together, so that only what changes is counted again.
final class Engine {

    /// Counts that are kept: those of every wave at a few placements.
    private static final int KEPT = 48;

    /// What the first so many are shown together.
    private record First(Slates slates, int shoppers) {}

    private final Lookbook lookbook;
    private final Coherence coherence;
    private Optional<Shelf> shelf = Optional.empty();
    private Optional<byte[]> groups = Optional.empty();
    private final Map<First, Tally> kept = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<First, Tally> eldest) {
            return size() > KEPT;
        }
    };

    Engine(Lookbook lookbook, Coherence coherence) {
        this.lookbook = lookbook;
        this.coherence = coherence;
    }

    Catalog catalog() {
        return lookbook.catalog();
    }

    /// The shelf is stocked for the first tally: who only compares slates does without.
    synchronized Shelf shelf() {
        Shelf stocked = shelf.orElseGet(() -> new Shelf(catalog()));
        shelf = Optional.of(stocked);
        return stocked;
    }

    Tally tally() {
        return new Tally(coherence, shelf());
    }

    Slates slates(RuleSet rules, Placement placement) {
        return lookbook.slates(rules, placement);
    }

    /// The group of each of the population, by ordinal of [ConsentGroup].
    synchronized byte[] groups() {
        byte[] known = groups.orElseGet(() -> {
            byte[] found = new byte[lookbook.population().size()];
            for (int n = 0; n < found.length; n++) {
                found[n] = (byte) ConsentGroup.of(lookbook.population().consent(n)).ordinal();
            }
            return found;
        });
        groups = Optional.of(known);
        return known;
    }

    /// What the slates of the first so many show together; they are known. Not to be added to.
    ///
    /// @return empty where it was stopped
    Optional<Tally> of(Slates slates, int shoppers, Crew crew) {
        First wanted = new First(slates, shoppers);
        Optional<First> nearest;
        Tally sum = tally();
        synchronized (this) {
            nearest = kept.keySet().stream().filter(one -> one.slates == slates && one.shoppers <= shoppers)
                    .max(java.util.Comparator.comparingInt(First::shoppers));
            nearest.flatMap(one -> Optional.ofNullable(kept.get(one))).ifPresent(sum::add);
        }
        Counts<Tally> counts = new Counts<>(this::tally);
        boolean done = crew.each(nearest.map(First::shoppers).orElse(0), shoppers, n -> slates.of(n).ifPresent(
                slate -> counts.add(tally -> tally.add(slate, slates.beside(n)))));
        if (!done) {
            return Optional.empty();
        }
        sum.add(counts.sum(Tally::plus));
        synchronized (this) {
            kept.put(wanted, sum);
        }
        return Optional.of(sum);
    }

    List<Id<Product>> ids(int[] slate) {
        return Arrays.stream(slate).mapToObj(ordinal -> catalog().product(ordinal).id()).toList();
    }
}
