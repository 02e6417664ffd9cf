package fittingroom.scoring;

import fittingroom.rules.ActiveRules;
import fittingroom.rules.ProductSet;

/// Applies blocks, boosts and buries to all products at once, a word of 64 at a time. Pins are placed later, by
/// [Selection].
final class RuleStage {

    private RuleStage() {}

    static void apply(ActiveRules rules, Table table) {
        for (int i = 0; i < rules.blocks().size(); i++) {
            block(rules.blocks().get(i).what(), i + 1, table);
        }
        System.arraycopy(table.base, 0, table.score, 0, table.size());
        for (ActiveRules.Factor factor : rules.factors()) {
            multiply(factor.what(), factor.by(), table.score);
        }
        int left = 0;
        for (int product = 0; product < table.size(); product++) {
            left += table.inTheRunning(product) ? 1 : 0;
        }
        table.ruled = left;
    }

    private static void block(ProductSet what, int number, Table table) {
        for (int w = 0; w < what.wordCount(); w++) {
            for (long word = what.word(w); word != 0; word &= word - 1) {
                int product = (w << 6) + Long.numberOfTrailingZeros(word);
                if (table.blockedBy[product] == 0) {
                    table.blockedBy[product] = number;
                }
            }
        }
    }

    private static void multiply(ProductSet what, double by, double[] score) {
        for (int w = 0; w < what.wordCount(); w++) {
            for (long word = what.word(w); word != 0; word &= word - 1) {
                score[(w << 6) + Long.numberOfTrailingZeros(word)] *= by;
            }
        }
    }
}
