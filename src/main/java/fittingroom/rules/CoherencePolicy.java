package fittingroom.rules;

import fittingroom.coherence.Coherence;
import fittingroom.events.Placement;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// What a clash found by the checker does to a slate, per placement. It does not decide what a clash is, and a
/// person's block does not ask it.
///
/// @param threshold pairs whose coherence lies below clash; between 0 and 1
/// @param strength by how much a demoted product loses: its score is multiplied by `1 - strength`
/// @param placements what happens where; [Treatment#MARK] where nothing is said
public record CoherencePolicy(double threshold, double strength, Map<Placement, Treatment> placements) {

    /// What is done with a product that clashes with the anchor.
    public enum Treatment {
        /// Shown and flagged.
        MARK,
        /// Shown further down.
        DEMOTE,
        /// Not shown.
        HOLD_BACK;

        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        public static Optional<Treatment> of(String code) {
            return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
        }
    }

    public static final CoherencePolicy USUAL = new CoherencePolicy(Coherence.CLASH_BELOW, 0.6, Map.of());

    public CoherencePolicy {
        if (!(threshold >= 0 && threshold <= 1) || !(strength >= 0 && strength <= 1)) {
            throw new IllegalArgumentException("threshold and strength lie between 0 and 1");
        }
        Map<Placement, Treatment> copy = new EnumMap<>(Placement.class);
        copy.putAll(placements);
        placements = java.util.Collections.unmodifiableMap(copy);
    }

    public Treatment at(Placement placement) {
        return placements.getOrDefault(placement, Treatment.MARK);
    }

    public CoherencePolicy with(Placement placement, Treatment treatment) {
        Map<Placement, Treatment> next = new EnumMap<>(Placement.class);
        next.putAll(placements);
        next.put(placement, treatment);
        return new CoherencePolicy(threshold, strength, next);
    }

    public CoherencePolicy withThreshold(double next) {
        return new CoherencePolicy(next, strength, placements);
    }
}
