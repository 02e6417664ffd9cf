package fittingroom.scoring;

import fittingroom.coherence.Beside;
import fittingroom.coherence.Clash;
import fittingroom.coherence.Coherence;
import fittingroom.coherence.Company;
import fittingroom.rules.ActiveRules;
import java.util.List;

/// How a product suits what one page stands beside: the checker's opinion, except of pairs that a person has cleared.
/// It decides nothing about the product.
final class Suits {

    private final Coherence coherence;
    private final ActiveRules rules;
    private final Beside beside;

    Suits(Coherence coherence, ActiveRules rules, Beside beside) {
        this.coherence = coherence;
        this.rules = rules;
        this.beside = beside;
    }

    /// Whether the page stands beside anything.
    boolean asks() {
        return beside.asks();
    }

    /// Coherence with what the page stands beside; 1 where nobody objects.
    float of(int product) {
        return beside.suits(product, this::score);
    }

    /// What jars with the anchor, or with the product of the cart whose opinion counts.
    List<Clash> clashes(int product, double threshold) {
        return of(product) < threshold
                ? coherence.judge(beside.partner(product, this::score), product, beside.company()).clashes()
                : List.of();
    }

    private float score(int anchor, int product, Company company) {
        return rules.clears(anchor, product) ? 1 : coherence.score(anchor, product, company);
    }
}
