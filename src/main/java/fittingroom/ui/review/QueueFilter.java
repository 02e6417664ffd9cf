package fittingroom.ui.review;

import fittingroom.catalog.Catalog;
import fittingroom.catalog.Product;
import fittingroom.review.Case;
import fittingroom.review.Flag;
import java.util.Locale;

/// Which cases a person wants to see. It never takes a pairing out of a case.
///
/// @param reason code, or empty for any
/// @param placement code, or empty for any
/// @param words that must all stand in the types, the titles or the ids; may be empty
record QueueFilter(String reason, String placement, String words) {

    static final QueueFilter NONE = new QueueFilter("", "", "");

    boolean isNone() {
        return equals(NONE);
    }

    boolean passes(Case one, Catalog catalog) {
        return (reason.isEmpty() || one.cause().code().equals(reason))
                && (placement.isEmpty() || one.flags().stream().anyMatch(flag -> flag.placement().equals(placement)))
                && (words.isBlank() || speaks(one, catalog));
    }

    private boolean speaks(Case one, Catalog catalog) {
        String[] wanted = words.strip().toLowerCase(Locale.ROOT).split("\\s+");
        String kinds = (one.cause().anchorType() + " " + one.cause().productType()).replace('-', ' ');
        return has(kinds, wanted) || one.flags().stream().anyMatch(flag -> has(kinds + " " + names(flag, catalog), wanted));
    }

    private static boolean has(String text, String[] wanted) {
        String low = text.toLowerCase(Locale.ROOT);
        for (String word : wanted) {
            if (!low.contains(word)) {
                return false;
            }
        }
        return true;
    }

    private static String names(Flag flag, Catalog catalog) {
        return name(flag.pair().anchor().value(), catalog) + " " + name(flag.pair().product().value(), catalog);
    }

    private static String name(String id, Catalog catalog) {
        return id + " " + catalog.named(id).map(Product::title).orElse("");
    }
}
