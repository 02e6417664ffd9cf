package fittingroom.scoring;

import static fittingroom.learning.Signal.ALIKE;
import static fittingroom.learning.Signal.BOUGHT_TOGETHER;
import static fittingroom.learning.Signal.GOES_WITH;
import static fittingroom.learning.Signal.NEW;
import static fittingroom.learning.Signal.POPULAR;
import static fittingroom.learning.Signal.SEEN_TOGETHER;
import static fittingroom.learning.Signal.SESSION;
import static fittingroom.learning.Signal.TASTE;

import fittingroom.events.Placement;
import fittingroom.learning.Signal;
import fittingroom.rules.Weights;
import java.util.EnumMap;
import java.util.Map;

/// Which question each placement asks, as a factor on the merchandiser's weight of each signal. This is the one place
/// where placements differ in what they listen to.
///
/// - *home*: what this visit and this shopper are about, else what is popular here.
/// - *similar*: instead of the anchor: alike and looked at in the same visits, never its complements.
/// - *complete the look*: beside the anchor: bought with it and going with it; seen together is a sign of
///   substitutes and is taken off what is bought together, see [Signals].
/// - *cart*: bought with what is in the cart.
/// - *e-mail*: the visit is over, so taste over the whole history, and what is new.
/// - *push*: one thing only is read, so what follows from the latest thing touched.
/// - *store assistant*: everything that helps a conversation.
final class Mix {

    private static final Map<Placement, double[]> FACTORS = new EnumMap<>(Placement.class);

    static {
        put(Placement.HOME, 0.6, 0.6, 1.0, 1.2, 0.6, 0.0, 1.0, 1.0);
        put(Placement.SIMILAR, 0.0, 1.0, 0.5, 0.4, 1.6, 0.0, 0.4, 0.5);
        put(Placement.COMPLETE_THE_LOOK, 1.2, 0.0, 0.3, 0.4, 0.2, 1.6, 0.3, 0.5);
        put(Placement.CART, 1.2, 0.3, 0.6, 0.4, 0.2, 0.9, 0.6, 0.0);
        put(Placement.EMAIL, 0.5, 0.3, 0.0, 2.0, 0.6, 0.0, 0.5, 3.0);
        put(Placement.PUSH, 1.2, 0.8, 0.4, 1.0, 0.4, 0.0, 0.5, 0.5);
        put(Placement.STORE_ASSISTANT, 0.8, 0.6, 0.8, 1.4, 0.6, 0.4, 0.6, 0.5);
    }

    private Mix() {}

    /// The share of each signal in a score, by ordinal; they sum to 1, or are all 0 where every weight is.
    static double[] shares(Placement placement, Weights weights) {
        double[] factors = FACTORS.getOrDefault(placement, new double[Signal.values().length]);
        double[] shares = new double[factors.length];
        double sum = 0;
        for (Signal signal : Signal.values()) {
            shares[signal.ordinal()] = weights.of(signal) * factors[signal.ordinal()];
            sum += shares[signal.ordinal()];
        }
        for (int i = 0; i < shares.length && sum > 0; i++) {
            shares[i] /= sum;
        }
        return shares;
    }

    private static void put(
            Placement placement, double bought, double seen, double session, double taste, double alike, double goes,
            double popular, double fresh) {
        double[] factors = new double[Signal.values().length];
        factors[BOUGHT_TOGETHER.ordinal()] = bought;
        factors[SEEN_TOGETHER.ordinal()] = seen;
        factors[SESSION.ordinal()] = session;
        factors[TASTE.ordinal()] = taste;
        factors[ALIKE.ordinal()] = alike;
        factors[GOES_WITH.ordinal()] = goes;
        factors[POPULAR.ordinal()] = popular;
        factors[NEW.ordinal()] = fresh;
        FACTORS.put(placement, factors);
    }
}
