package fittingroom.scoring;

import fittingroom.base.Words;
import fittingroom.catalog.Catalog;
import fittingroom.events.EventKind;
import fittingroom.events.Placement;
import fittingroom.learning.Kinds;
import fittingroom.rules.ActiveRules;
import fittingroom.shoppers.Past;

/// Takes out what cannot or should not be shown on this page whatever its score: it answers for the page, not for
/// the merchandiser. A pin brings back only what does not suit the placement.
final class Filters {

    /// Why a product is not in the running.
    enum Reason {
        ANCHOR,
        IN_CART,
        OUT_OF_STOCK,
        BOUGHT_LATELY,
        OTHER_TYPE,
        SAME_TYPE,
        NO_SIGNAL;

        byte code() {
            return (byte) (ordinal() + 1);
        }
    }

    private static final Reason[] REASONS = Reason.values();
    private static final long LATELY = 30L * 24 * 60 * 60 * 1000;

    private final Catalog catalog;
    private final Kinds kinds;

    Filters(Catalog catalog, Kinds kinds) {
        this.catalog = catalog;
        this.kinds = kinds;
    }

    void apply(Question question, ActiveRules rules, Table table) {
        if (question.anchor() >= 0) {
            unsuitable(question, rules, table);
        }
        bought(question.past(), question.now(), table);
        for (int product = 0; product < table.size(); product++) {
            if (!catalog.product(product).isInStock()) {
                table.lost[product] = Reason.OUT_OF_STOCK.code();
            }
        }
        for (int product : question.cart()) {
            table.lost[product] = Reason.IN_CART.code();
        }
        if (question.anchor() >= 0) {
            table.lost[question.anchor()] = Reason.ANCHOR.code();
        }
    }

    private void unsuitable(Question question, ActiveRules rules, Table table) {
        int anchor = question.anchor();
        boolean similar = question.placement() == Placement.SIMILAR;
        boolean complements = question.placement() == Placement.COMPLETE_THE_LOOK;
        for (int product = 0; product < table.size(); product++) {
            if (similar && !kinds.mayReplace(anchor, product) && !pinned(rules, product)) {
                table.lost[product] = Reason.OTHER_TYPE.code();
            } else if (complements && kinds.excludeEachOther(anchor, product) && !pinned(rules, product)) {
                table.lost[product] = Reason.SAME_TYPE.code();
            }
        }
    }

    private static boolean pinned(ActiveRules rules, int product) {
        for (ActiveRules.PinTo pin : rules.pins()) {
            if (pin.what().has(product)) {
                return true;
            }
        }
        return false;
    }

    private static void bought(Past past, long now, Table table) {
        for (int n = 0; n < past.size(); n++) {
            int product = past.product(n);
            if (past.kind(n) == EventKind.PURCHASE && now - past.time(n) < LATELY) {
                table.lost[product] = Reason.BOUGHT_LATELY.code();
            }
        }
    }

    static String why(byte lost) {
        return Words.current().text(switch (REASONS[lost - 1]) {
            case ANCHOR -> "scoring.left.anchor";
            case IN_CART -> "scoring.left.cart";
            case OUT_OF_STOCK -> "scoring.left.stock";
            case BOUGHT_LATELY -> "scoring.left.bought";
            case OTHER_TYPE -> "scoring.left.othertype";
            case SAME_TYPE -> "scoring.left.sametype";
            case NO_SIGNAL -> "scoring.left.nosignal";
        });
    }
}
