package fittingroom.journeys;

import fittingroom.base.Cancel;
import fittingroom.base.Id;
import fittingroom.base.Outcome;
import fittingroom.base.Progress;
import fittingroom.catalog.Product;
import fittingroom.rules.CompiledRules;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A saved journey walked again beside the slates that it was saved with: what is shown otherwise now. It does not judge
/// which is better.
///
/// @param slates how many were compared
/// @param sameCatalog whether the catalog is the one the slates were kept of
/// @param sameModel whether what was learned is the same
/// @param sameRules whether the rules are
public record Recheck(
        int slates, List<Difference> differences, boolean sameCatalog, boolean sameModel, boolean sameRules) {

    /// One slate that is another now.
    ///
    /// @param before empty where nothing was shown there
    /// @param now empty where nothing is
    public record Difference(int after, Surface surface, List<Id<Product>> before, List<Id<Product>> now) {
        public Difference {
            before = List.copyOf(before);
            now = List.copyOf(now);
        }

        public List<Shift> shifts() {
            return Shift.between(before, now);
        }
    }

    private record Spot(int after, Surface surface) {}

    public Recheck {
        differences = List.copyOf(differences);
    }

    public boolean isSame() {
        return differences.isEmpty();
    }

    /// Refused where the journey cannot be walked here. One that was saved without slates has none to differ from.
    public static Outcome<Recheck> of(Ground ground, Journey journey, CompiledRules rules, Instant now, Cancel cancel) {
        return Walk.of(ground, journey, now).then(walk -> walk.keep(rules, Progress.silent(), cancel)).map(kept -> against(journey.kept()
                .orElseGet(() -> new Kept("", "", "", List.of())), kept, journey.kept().isPresent()));
    }

    private static Recheck against(Kept kept, Kept now, boolean compares) {
        Map<Spot, List<Id<Product>>> before = new HashMap<>();
        kept.slates().forEach(seen -> before.put(new Spot(seen.after(), seen.surface()), seen.products()));
        List<Difference> differences = new ArrayList<>();
        for (Kept.Seen seen : compares ? now.slates() : List.<Kept.Seen>of()) {
            List<Id<Product>> was = before.remove(new Spot(seen.after(), seen.surface()));
            List<Id<Product>> old = was == null ? List.of() : was;
            if (!old.equals(seen.products())) {
                differences.add(new Difference(seen.after(), seen.surface(), old, seen.products()));
            }
        }
        for (Kept.Seen gone : kept.slates()) {
            if (before.containsKey(new Spot(gone.after(), gone.surface()))) {
                differences.add(new Difference(gone.after(), gone.surface(), gone.products(), List.of()));
            }
        }
        return new Recheck(
                kept.slates().size(), differences, kept.catalog().equals(now.catalog()),
                kept.model().equals(now.model()), kept.rules().equals(now.rules()));
    }
}
