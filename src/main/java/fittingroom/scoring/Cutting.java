package fittingroom.scoring;

import fittingroom.rules.ActiveRules;

/// Lays the top of a short list on a small table, and says whether what was chosen from it is sure to be the slate. It
/// chooses nothing.
final class Cutting {

    private final Shortlist list;
    private final Reach reach;
    private final Table table;
    /// No product of the page that is not on the table scores more.
    private double bound;
    private int rows;

    Cutting(Shortlist list, Reach reach, Table table) {
        this.list = list;
        this.reach = reach;
        this.table = table;
    }

    /// So many from the top, and everything further down that rules may lift.
    void enter(int top) {
        rows = top;
        for (int i = 0; i < list.size(); i++) {
            if (i < top || reach.lifts(list.products()[i])) {
                table.enter(list.products()[i], list.scores()[i]);
            }
        }
        bound = list.rest() * reach.most();
        if (top < list.size()) {
            // What stands in for others may have their score and be lifted by itself.
            bound = Math.max(bound, list.scores()[top] * (reach.rules().swaps().isEmpty() ? 1 : reach.most()));
        }
        if (!reach.rules().pins().isEmpty()) {
            bound = Math.max(bound, 0);
        }
    }

    /// Whether everything that is replaced, or what replaces it, can be seen from here.
    boolean knowsSwaps() {
        for (ActiveRules.Swap swap : reach.rules().swaps()) {
            boolean here = swap.by() < 0;
            boolean touched = false;
            for (int row = 0; row < table.rows(); row++) {
                here |= table.product(row) == swap.by();
                touched |= swap.what().has(table.product(row));
            }
            if (touched && !here) {
                return false;
            }
        }
        return true;
    }

    /// Whether nothing that is not on the table could have had a say.
    boolean isSure(Selection selection) {
        boolean allSeen = bound < 0 && rows == list.size() && reach.rules().fills().isEmpty();
        return selection.least > bound && (!selection.ranOut || allSeen);
    }
}
