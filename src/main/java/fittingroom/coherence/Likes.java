package fittingroom.coherence;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/// Which products the checks cannot tell apart but for their titles, so that beside one anchor each kind of them is
/// asked about once. It scores nothing.
final class Likes {

    /// What the checks see of a product besides its title.
    private record Seen(
            int group, int type, float sure, boolean wearable, int shelf, Coded.Mask gender, Coded.Mask age, Coded.Mask occasion,
            Coded.Mask season, Coded.Mask style, Coded.Mask use, Coded.Mask room, Coded.Mask skin, Coded.Mask claim,
            Coded.Mask sensitive, Coded.Range formality, Coded.Tint tint, Coded.Money money) {

        static Seen of(Coded one) {
            return new Seen(
                    one.group(), one.type(), one.sure(), one.wearable(), one.shelf(), one.gender(), one.age(), one.occasion(),
                    one.season(), one.style(), one.use(), one.room(), one.skin(), one.claim(), one.sensitive(),
                    one.formality(), one.tint(), one.money());
        }
    }

    /// Number of the kind by product.
    private final int[] kinds;
    private final int[] titles;
    private final int count;

    Likes(Coded[] products) {
        kinds = new int[products.length];
        titles = new int[products.length];
        Map<Seen, Integer> numbers = new HashMap<>();
        for (int i = 0; i < products.length; i++) {
            kinds[i] = numbers.computeIfAbsent(Seen.of(products[i]), _ -> numbers.size());
            titles[i] = products[i].titleHash();
        }
        count = numbers.size();
    }

    /// How one product beside another scores.
    @FunctionalInterface
    interface Score {
        float of(int product);
    }

    /// Fills in every product's score beside an anchor. Who bears the anchor's title may be the same thing again, and is
    /// asked about by itself.
    void fill(int anchor, Score score, float[] out) {
        float[] known = new float[count];
        Arrays.fill(known, Float.NaN);
        int title = titles[anchor];
        for (int product = 0; product < kinds.length; product++) {
            if (titles[product] == title) {
                out[product] = score.of(product);
            } else {
                int kind = kinds[product];
                if (Float.isNaN(known[kind])) {
                    known[kind] = score.of(product);
                }
                out[product] = known[kind];
            }
        }
    }
}
