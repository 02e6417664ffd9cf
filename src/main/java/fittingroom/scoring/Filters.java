package fittingroom.scoring;

import fittingroom.base.Words;
import fittingroom.catalog.Catalog;
import fittingroom.events.EventKind;
import fittingroom.events.Placement;
import fittingroom.learning.Kinds;
import fittingroom.rules.ActiveRules;
import fittingroom.shoppers.Past;
import java.util.stream.IntStream;

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
        OTHER_PEOPLE,
        SAME_TYPE;

        byte code() {
            return (byte) (ordinal() + 1);
        }
    }

    private static final Reason[] REASONS = Reason.values();
    private static final long LATELY = 30L * 24 * 60 * 60 * 1000;

    /// Fewer alternatives than this, and the shelf that the anchor lies on is opened, then the one around it.
    private static final int FEW = 4;

    private final Kinds kinds;
    private final boolean[] soldOut;
    private final int[] allSoldOut;

    Filters(Catalog catalog, Kinds kinds) {
        this.kinds = kinds;
        this.soldOut = new boolean[catalog.size()];
        for (int product = 0; product < soldOut.length; product++) {
            soldOut[product] = !catalog.product(product).isInStock();
        }
        this.allSoldOut = IntStream.range(0, soldOut.length).filter(product -> soldOut[product]).toArray();
    }

    void apply(Question question, ActiveRules rules, Table table) {
        if (question.placement() == Placement.SIMILAR && question.anchor() >= 0) {
            otherThanAlternatives(question, rules, table);
        } else if (question.placement() == Placement.COMPLETE_THE_LOOK && question.anchor() >= 0) {
            otherThanCompanions(question.anchor(), rules, table);
        }
        bought(question.past(), question.now(), table);
        for (int product : allSoldOut) {
            table.lost[product] = Reason.OUT_OF_STOCK.code();
        }
        for (int product : question.cart()) {
            table.lost[product] = Reason.IN_CART.code();
        }
        if (question.anchor() >= 0) {
            table.lost[question.anchor()] = Reason.ANCHOR.code();
        }
    }

    private void otherThanAlternatives(Question question, ActiveRules rules, Table table) {
        int anchor = question.anchor();
        int alternatives = 0;
        for (int product = 0; product < table.size(); product++) {
            if (!kinds.mayReplace(anchor, product)) {
                table.lost[product] = Reason.OTHER_TYPE.code();
            } else if (!kinds.samePeople(anchor, product)) {
                table.lost[product] = Reason.OTHER_PEOPLE.code();
            } else if (product != anchor && !soldOut[product]) {
                alternatives++;
            }
        }
        int enough = Math.min(FEW, question.size());
        if (alternatives < enough) {
            openShelves(anchor, alternatives, enough, table);
        }
        for (int product = 0; product < table.size() && !rules.pins().isEmpty(); product++) {
            if (table.lost[product] != Table.ALIVE && isPinned(rules, product)) {
                table.lost[product] = Table.ALIVE;
            }
        }
    }

    /// The nearest shelf with enough on it, by the shop's own categories; a whole department only where nothing else is.
    private void openShelves(int anchor, int alternatives, int enough, Table table) {
        int[] common = kinds.namesInCommon(anchor);
        int nearest = common[kinds.shelf(anchor)];
        int found = alternatives;
        for (int names = nearest; names > 0 && found < (names == 1 ? 1 : enough); names--) {
            for (int product = 0; product < table.size(); product++) {
                if (table.lost[product] == Reason.OTHER_TYPE.code() && common[kinds.shelf(product)] >= names
                        && kinds.samePeople(anchor, product)) {
                    table.lost[product] = Table.ALIVE;
                    found += soldOut[product] ? 0 : 1;
                }
            }
        }
    }

    private void otherThanCompanions(int anchor, ActiveRules rules, Table table) {
        for (int product = 0; product < table.size(); product++) {
            if (kinds.excludeEachOther(anchor, product) && !isPinned(rules, product)) {
                table.lost[product] = Reason.SAME_TYPE.code();
            }
        }
    }

    static boolean isPinned(ActiveRules rules, int product) {
        for (int i = 0; i < rules.pins().size(); i++) {
            if (rules.pins().get(i).what().has(product)) {
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

    /// Whether it was lost only for not suiting the placement.
    static boolean isUnsuited(byte lost) {
        return switch (REASONS[lost - 1]) {
            case OTHER_TYPE, OTHER_PEOPLE, SAME_TYPE -> true;
            case ANCHOR, IN_CART, OUT_OF_STOCK, BOUGHT_LATELY -> false;
        };
    }

    static String why(byte lost) {
        return Words.current().text(switch (REASONS[lost - 1]) {
            case ANCHOR -> "scoring.left.anchor";
            case IN_CART -> "scoring.left.cart";
            case OUT_OF_STOCK -> "scoring.left.stock";
            case BOUGHT_LATELY -> "scoring.left.bought";
            case OTHER_PEOPLE -> "scoring.left.otherpeople";
            case OTHER_TYPE -> "scoring.left.othertype";
            case SAME_TYPE -> "scoring.left.sametype";
        });
    }
}
