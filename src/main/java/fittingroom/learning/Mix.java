package fittingroom.learning;

import static fittingroom.learning.Signal.ALIKE;
import static fittingroom.learning.Signal.ALSO_CHOSEN;
import static fittingroom.learning.Signal.BOUGHT_TOGETHER;
import static fittingroom.learning.Signal.GOES_WITH;
import static fittingroom.learning.Signal.NEW;
import static fittingroom.learning.Signal.POPULAR;
import static fittingroom.learning.Signal.SEEN_TOGETHER;
import static fittingroom.learning.Signal.SESSION;
import static fittingroom.learning.Signal.TASTE;

import fittingroom.events.Placement;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/// Which question each placement asks, as a factor on the merchandiser's weight of each signal. This is the one place
/// where placements differ in what they listen to; a shop's own factors can be chosen on events held back.
///
/// - *home*: what this visit and this shopper are about, else what is popular here.
/// - *similar*: instead of the anchor: alike and looked at in the same visits, never its complements.
/// - *complete the look*: beside the anchor: bought with it and going with it; what is seen together may be a substitute.
/// - *cart*: bought with what is in the cart.
/// - *e-mail*: the visit is over, so taste over the whole history, and what is new.
/// - *push*: one thing only is read, so what follows from the latest thing touched.
/// - *store assistant*: everything that helps a conversation.
///
/// @param factors 0 or more for every signal of every placement
public record Mix(Map<Placement, Map<Signal, Double>> factors) {

    private static final Signal[] ORDER = {
        BOUGHT_TOGETHER, SEEN_TOGETHER, SESSION, ALSO_CHOSEN, TASTE, ALIKE, GOES_WITH, POPULAR, NEW
    };

    /// Where nothing was tried out on the shop's own events.
    public static final Mix USUAL = usual();

    /// @throws IllegalArgumentException if a placement or a signal is missing, or a factor is below 0 or no number
    public Mix {
        Map<Placement, Map<Signal, Double>> copy = new EnumMap<>(Placement.class);
        for (Placement placement : Placement.values()) {
            Map<Signal, Double> row = new EnumMap<>(Signal.class);
            for (Signal signal : Signal.values()) {
                double factor = factors.getOrDefault(placement, Map.of()).getOrDefault(signal, -1.0);
                if (!(factor >= 0 && factor < Double.POSITIVE_INFINITY)) {
                    throw new IllegalArgumentException(placement.code() + " has no factor of " + signal.code());
                }
                row.put(signal, factor);
            }
            copy.put(placement, Collections.unmodifiableMap(row));
        }
        factors = Collections.unmodifiableMap(copy);
    }

    public double factor(Placement placement, Signal signal) {
        return row(placement).getOrDefault(signal, 0.0);
    }

    /// The factor of every signal at a placement.
    public Map<Signal, Double> row(Placement placement) {
        return factors.getOrDefault(placement, Map.of());
    }

    public Mix with(Placement placement, Signal signal, double factor) {
        Map<Signal, Double> row = new EnumMap<>(row(placement));
        row.put(signal, factor);
        return with(placement, row);
    }

    /// @param row a factor for every signal
    public Mix with(Placement placement, Map<Signal, Double> row) {
        Map<Placement, Map<Signal, Double>> next = new EnumMap<>(factors);
        next.put(placement, row);
        return new Mix(next);
    }

    /// The share of each signal in a score, by ordinal; they sum to 1, or are all 0 where every weight is.
    ///
    /// @param weights the merchandiser's
    public double[] shares(Placement placement, ToDoubleFunction<Signal> weights) {
        double[] shares = new double[ORDER.length];
        double sum = 0;
        for (Signal signal : ORDER) {
            shares[signal.ordinal()] = weights.applyAsDouble(signal) * factor(placement, signal);
            sum += shares[signal.ordinal()];
        }
        for (int i = 0; i < shares.length && sum > 0; i++) {
            shares[i] /= sum;
        }
        return shares;
    }

    private static Mix usual() {
        Map<Placement, Map<Signal, Double>> all = new EnumMap<>(Placement.class);
        all.put(Placement.HOME, row(0.6, 0.6, 1.0, 0.8, 1.2, 0.6, 0.0, 1.0, 1.0));
        all.put(Placement.SIMILAR, row(0.0, 1.0, 0.5, 0.6, 0.4, 1.6, 0.0, 0.4, 0.5));
        all.put(Placement.COMPLETE_THE_LOOK, row(1.2, 0.0, 0.3, 0.8, 0.4, 0.2, 1.6, 0.3, 0.5));
        all.put(Placement.CART, row(1.2, 0.3, 0.6, 0.6, 0.4, 0.2, 0.9, 0.6, 0.0));
        all.put(Placement.EMAIL, row(0.5, 0.3, 0.0, 2.4, 2.0, 0.6, 0.0, 0.5, 3.0));
        all.put(Placement.PUSH, row(1.2, 0.8, 0.4, 2.4, 1.0, 0.4, 0.0, 0.5, 0.5));
        all.put(Placement.STORE_ASSISTANT, row(0.8, 0.6, 0.8, 1.2, 1.4, 0.6, 0.4, 0.6, 0.5));
        return new Mix(all);
    }

    private static Map<Signal, Double> row(double... factors) {
        Map<Signal, Double> row = new EnumMap<>(Signal.class);
        for (int i = 0; i < ORDER.length; i++) {
            row.put(ORDER[i], factors[i]);
        }
        return row;
    }
}
