package fittingroom.impact;

import java.util.Locale;

/// One of the differences between two rule sets, and what it changes by itself: slates with the whole edit beside
/// slates with the edit but for this. Causes may overlap, so they do not add up to the whole.
///
/// @param rule id of the rule; empty for weights, coherence and order
/// @param name of the rule, or what it does where it has none; empty for the others
/// @param without how far slates with and without this difference agree, over a sample
/// @param whole how far slates before and after the whole edit agree, over the same sample
public record Cause(Kind kind, String rule, String name, Agreement without, Agreement whole) {

    /// Places that this difference changes by itself, for each place that the whole edit changes; above 1 where it is
    /// held in check by the rest of the edit, 0 where the edit changes nothing.
    public double share() {
        return whole.slotsChanged() == 0 ? 0 : (double) without.slotsChanged() / whole.slotsChanged();
    }

    /// What differs.
    public enum Kind {
        ADDED,
        REMOVED,
        CHANGED,
        WEIGHTS,
        COHERENCE,
        ORDER;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
