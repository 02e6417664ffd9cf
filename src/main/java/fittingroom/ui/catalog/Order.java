package fittingroom.ui.catalog;

import java.util.Locale;

/// In which order products are listed. What has no value for it comes last, whichever way round.
record Order(Key key, boolean descending) {

    /// What the products are compared by.
    enum Key {
        /// Events of the log that name the product.
        POPULARITY,
        PRICE,
        NAME,
        /// Place in the order in which products were first loaded.
        NEWEST,
        ID,
        BRAND,
        CATEGORY,
        STOCK;

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static final Order POPULAR = new Order(Key.POPULARITY, true);
}
