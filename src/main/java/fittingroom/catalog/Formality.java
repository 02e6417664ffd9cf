package fittingroom.catalog;

import java.util.List;
import java.util.Locale;

/// Finds the range of formality of one product: its type's range, pulled by what its words say. Two readings, the
/// least and the greatest in half steps, or one where they are the same.
final class Formality {

    private static final double TYPE_WEIGHT = 1;

    private double low;
    private double high;
    private double weight;
    private double best;
    private double said;
    private double saidLow = Double.MAX_VALUE;
    private double saidHigh;
    private Reading.Origin from = Reading.Origin.IMPLIED;

    void base(Traits traits, double confidence) {
        if (traits.hasFormality()) {
            take(traits, TYPE_WEIGHT);
            best = Math.max(best, confidence * 0.8);
        }
    }

    void shift(Traits traits, double confidence, Reading.Origin origin) {
        if (traits.hasFormality()) {
            take(traits, origin == Reading.Origin.DESCRIPTION ? confidence * 0.5 : confidence);
            best = Math.max(best, confidence * 0.8);
            from = said == 0 && origin.compareTo(from) < 0 ? origin : from;
        }
    }

    /// A column or a person says it itself: nothing else counts beside that.
    void said(Traits traits, double confidence, Reading.Origin origin) {
        said = Math.max(said, confidence);
        saidLow = Math.min(saidLow, traits.low());
        saidHigh = Math.max(saidHigh, traits.high());
        from = origin;
    }

    List<Reading> readings() {
        if (said > 0) {
            return List.of(new Reading(word(saidLow), from, said), new Reading(word(saidHigh), from, said));
        }
        if (weight == 0) {
            return List.of();
        }
        double least = Math.round(low / weight * 2) / 2.0;
        double greatest = Math.round(high / weight * 2) / 2.0;
        Reading first = new Reading(word(least), from, best);
        return least == greatest ? List.of(first) : List.of(first, new Reading(word(greatest), from, best));
    }

    private void take(Traits traits, double times) {
        low += traits.low() * times;
        high += traits.high() * times;
        weight += times;
    }

    private static String word(double value) {
        return value == Math.rint(value) ? Integer.toString((int) value) : String.format(Locale.ROOT, "%.1f", value);
    }
}
