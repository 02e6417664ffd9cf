package fittingroom.rules;

import fittingroom.learning.Signal;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/// How much each signal counts. Only ratios matter for the order; a weight of 0 switches a signal off.
///
/// @param values 0 or more for each signal; a signal not named has its usual weight
public record Weights(Map<Signal, Double> values) {

    public static final Weights USUAL = new Weights(Map.of());

    /// The largest weight a slider offers.
    public static final double LARGEST = 2;

    public Weights {
        Map<Signal, Double> copy = new EnumMap<>(Signal.class);
        values.forEach((signal, weight) -> {
            if (!(weight >= 0 && weight <= LARGEST)) {
                throw new IllegalArgumentException("a weight lies between 0 and " + LARGEST + ", not at " + weight);
            }
            if (weight != signal.usualWeight()) {
                copy.put(signal, weight);
            }
        });
        values = Collections.unmodifiableMap(copy);
    }

    public double of(Signal signal) {
        return values.getOrDefault(signal, signal.usualWeight());
    }

    public Weights with(Signal signal, double weight) {
        Map<Signal, Double> next = new EnumMap<>(Signal.class);
        next.putAll(values);
        next.put(signal, weight);
        return new Weights(next);
    }
}
