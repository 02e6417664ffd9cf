package fittingroom.scoring;

import fittingroom.coherence.Clash;
import fittingroom.coherence.Coherence;
import fittingroom.rules.ActiveRules;
import java.util.List;

/// How a product suits what one page stands beside: the checker's opinion, except of pairs that a person has cleared.
/// It decides nothing about the product.
final class Suits {

    private final Coherence coherence;
    private final ActiveRules rules;
    private final int[] beside;

    /// @param beside ordinals of the anchor or of the cart
    Suits(Coherence coherence, ActiveRules rules, int[] beside) {
        this.coherence = coherence;
        this.rules = rules;
        this.beside = beside;
    }

    /// Whether the page stands beside anything.
    boolean asks() {
        return beside.length > 0;
    }

    /// The worst coherence with anything that the page stands beside; 1 where nobody objects.
    float of(int product) {
        float worst = 1;
        for (int anchor : beside) {
            worst = Math.min(worst, score(anchor, product));
        }
        return worst;
    }

    /// What jars with the anchor, or with the product of the cart that it suits least.
    List<Clash> clashes(int product, double threshold) {
        int worst = -1;
        float least = (float) threshold;
        for (int anchor : beside) {
            float score = score(anchor, product);
            if (score < least) {
                least = score;
                worst = anchor;
            }
        }
        return worst < 0 ? List.of() : coherence.judge(worst, product).clashes();
    }

    private float score(int anchor, int product) {
        return anchor == product || rules.clears(anchor, product) ? 1 : coherence.score(anchor, product);
    }
}
