package fittingroom.scoring;

import fittingroom.rules.ActiveRules;
import fittingroom.rules.ProductSet;

/// The rules of a page with how far they can lift a product: what is sure about products that nobody looked at. It lifts
/// nothing itself.
///
/// @param most no product's score is multiplied by more; 1 or more
record Reach(ActiveRules rules, double most) {

    /// The product of all that lifts: never too low, and quickly found.
    static Reach atMost(ActiveRules rules) {
        double most = 1;
        for (ActiveRules.Factor factor : rules.factors()) {
            most *= Math.max(1, factor.by());
        }
        return new Reach(rules, most);
    }

    /// What the most lifted product is multiplied by, for rules that many pages share.
    static Reach exact(ActiveRules rules, int products) {
        double[] lifts = new double[products];
        java.util.Arrays.fill(lifts, 1);
        double most = 1;
        for (ActiveRules.Factor factor : rules.factors()) {
            ProductSet what = factor.what();
            for (int w = 0; w < what.wordCount(); w++) {
                for (long word = what.word(w); word != 0; word &= word - 1) {
                    lifts[(w << 6) + Long.numberOfTrailingZeros(word)] *= factor.by();
                }
            }
        }
        for (double lift : lifts) {
            most = Math.max(most, lift);
        }
        return new Reach(rules, most);
    }

    /// Whether a rule may lift it.
    boolean lifts(int product) {
        for (int i = 0; i < rules.factors().size(); i++) {
            ActiveRules.Factor factor = rules.factors().get(i);
            if (factor.by() > 1 && factor.what().has(product)) {
                return true;
            }
        }
        return false;
    }
}
