package fittingroom.trials;

import fittingroom.catalog.Product;
import java.util.List;
import java.util.Locale;

/// Which part of an outfit a thing is, so that a basket holds one pair of shoes and not four. A thing that is no
/// part of any outfit is an [#EXTRA].
@SuppressWarnings("ImmutableEnumChecker")
enum Part {
    WHOLE("dresses", "suits", "bridal", "swimwear", "nightwear", "romper", "jumpsuit"),
    OUTER("coats", "outdoor > jackets", "> blazers", "tailoring > jackets", "rain jacket", "running jacket"),
    BOTTOM("trousers", "skirts", "denim", "shorts", "tights", "leggings", "chino"),
    TOP("blouses", "knitwear", "tops", "shirts", "polos", "base layers", "training", "waistcoats"),
    SHOES("shoes", "footwear"),
    BAG("bags", "backpack"),
    JEWELLERY("jewellery"),
    EXTRA("");

    private final List<String> words;

    Part(String... words) {
        this.words = List.of(words);
    }

    static Part of(Product product) {
        String text = (product.category() + " " + product.title()).toLowerCase(Locale.ROOT);
        if (text.startsWith("gifts") || text.startsWith("accessories")) {
            return EXTRA;
        }
        for (Part part : List.of(SHOES, BAG, JEWELLERY, WHOLE, OUTER, BOTTOM, TOP)) {
            if (part.words.stream().anyMatch(text::contains)) {
                return part;
            }
        }
        return EXTRA;
    }

    /// Whether both can be worn at once.
    boolean goesWith(Part other) {
        if (this == EXTRA || other == EXTRA) {
            return true;
        }
        boolean wholeAndHalf = (this == WHOLE && (other == TOP || other == BOTTOM))
                || (other == WHOLE && (this == TOP || this == BOTTOM));
        return this != other && !wholeAndHalf;
    }
}
