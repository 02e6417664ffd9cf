package fittingroom.scoring;

import fittingroom.learning.Best;
import fittingroom.learning.Signal;
import it.unimi.dsi.fastutil.ints.IntLinkedOpenHashSet;

/// What each signal says of some products in answer to one request, unweighed: enough to see what another mix would show.
/// It knows no rule and no check.
///
/// @param products ordinals
/// @param said by ordinal of the signal, beside `products`: between 0 and 1
@SuppressWarnings("ArrayRecordComponent")
public record Hearing(int[] products, float[][] said) {

    static Hearing of(Table table, int most, int[] named) {
        IntLinkedOpenHashSet heard = new IntLinkedOpenHashSet();
        for (int product : named) {
            if (table.lost[product] == Table.ALIVE) {
                heard.add(product);
            }
        }
        Best best = new Best(most);
        for (Signal signal : Signal.values()) {
            float[] all = table.of(signal);
            for (int product = 0; product < all.length; product++) {
                if (all[product] > 0 && table.lost[product] == Table.ALIVE) {
                    best.offer(all[product], product);
                }
            }
            while (best.size() > 0) {
                heard.add(best.removeWorst());
            }
        }
        int[] products = heard.toIntArray();
        float[][] said = new float[Signal.values().length][products.length];
        for (Signal signal : Signal.values()) {
            for (int i = 0; i < products.length; i++) {
                said[signal.ordinal()][i] = table.of(signal)[products[i]];
            }
        }
        return new Hearing(products, said);
    }
}
