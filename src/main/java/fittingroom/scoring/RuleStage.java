package fittingroom.scoring;

import fittingroom.rules.ActiveRules;
import fittingroom.rules.ProductSet;

/// Applies blocks, replacements, boosts and buries to all products at once, a word of 64 at a time; in a table of few
/// products, one by one. Pins, limits and quotas come later, in [Selection].
final class RuleStage {

    private RuleStage() {}

    static void apply(ActiveRules rules, Table table) {
        for (int i = 0; i < rules.blocks().size(); i++) {
            block(rules.blocks().get(i).what(), i + 1, table);
        }
        for (int i = 0; i < rules.swaps().size(); i++) {
            swap(rules.swaps().get(i), i, rules.blocks().size() + i + 1, table);
        }
        if (table.isOfFew()) {
            multiply(rules, table);
            return;
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
        if (table.isOfFew()) {
            for (int row = 0; row < table.rows(); row++) {
                int product = table.product(row);
                if (table.blockedBy[product] == 0 && what.has(product)) {
                    table.blockedBy[product] = number;
                }
            }
            return;
        }
        for (int w = 0; w < what.wordCount(); w++) {
            for (long word = what.word(w); word != 0; word &= word - 1) {
                int product = (w << 6) + Long.numberOfTrailingZeros(word);
                if (table.blockedBy[product] == 0) {
                    table.blockedBy[product] = number;
                }
            }
        }
    }

    /// The other stands for the best of those that it replaces: it has at least their score. Where it cannot be shown
    /// itself, nothing is replaced.
    private static void swap(ActiveRules.Swap swap, int index, int number, Table table) {
        int by = swap.by();
        if (by < 0 || table.lost[by] != Table.ALIVE || table.blockedBy[by] != 0) {
            return;
        }
        double best = -1;
        for (int row = 0; row < table.rows(); row++) {
            int product = table.product(row);
            if (product != by && swap.what().has(product) && table.inTheRunning(product)) {
                best = Math.max(best, table.base[product]);
                table.blockedBy[product] = number;
            }
        }
        if (best < 0) {
            return;
        }
        if (table.silent[by]) {
            table.silent[by] = false;
            table.gathered++;
            table.filtered++;
        }
        if (best > table.base[by]) {
            table.standIns.add(new Table.StandIn(index, by, best - table.base[by]));
            table.base[by] = best;
        }
    }

    private static void multiply(ActiveRules rules, Table few) {
        for (int row = 0; row < few.rows(); row++) {
            int product = few.product(row);
            double score = few.base[product];
            for (int i = 0; i < rules.factors().size(); i++) {
                ActiveRules.Factor factor = rules.factors().get(i);
                score = factor.what().has(product) ? score * factor.by() : score;
            }
            few.score[product] = score;
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
