package fittingroom.intake;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What a column can mean to us. The code is the name of the column in our own format and in `--map`; a column that
/// means none of these is kept under its own name.
public enum Field {
    ID, TITLE, DESCRIPTION, CATEGORY, BRAND, PRICE, LIST_PRICE, SALE_PRICE, CURRENCY, STOCK, AVAILABLE,
    COLOUR, MATERIAL, PATTERN, SEASON, OCCASION, FORMALITY, STYLE, GENDER, AGE_GROUP, SIZE,
    IMAGE, LINK, TAGS, GROUP_ID, MARGIN, CROSS_SELLS, UP_SELLS, RELATED,
    TIME, TYPE, CHANNEL, SHOPPER, SESSION, PRODUCT, QUANTITY, DWELL_MS, POSITION, LIST, TEXT, CONSENT,
    ANONYMOUS, DEVICE, EMAIL, LOYALTY, GPC,
    /// The shop with a door in which it happened; where it is filled, the channel is store.
    STORE,
    /// The price of all pieces of the row together.
    LINE_PRICE,
    /// Whether what was bought was cancelled or given back.
    STATUS,
    SLATE, PLACEMENT, ANCHOR,
    /// Kept under the column's own name, whatever it looks like.
    KEEP;

    static final List<Field> OF_PRODUCTS = List.of(
            ID, TITLE, DESCRIPTION, CATEGORY, BRAND, PRICE, LIST_PRICE, CURRENCY, STOCK, AVAILABLE, COLOUR, MATERIAL,
            PATTERN, SEASON, OCCASION, FORMALITY, STYLE, GENDER, AGE_GROUP, SIZE, IMAGE, LINK, TAGS, GROUP_ID, MARGIN,
            SALE_PRICE, CROSS_SELLS, UP_SELLS, RELATED);
    static final List<Field> OF_EVENTS = List.of(
            ID, TIME, TYPE, CHANNEL, SHOPPER, SESSION, PRODUCT, QUANTITY, PRICE, CURRENCY, DWELL_MS, POSITION, LIST,
            TEXT, CONSENT, ANONYMOUS, DEVICE, EMAIL, LOYALTY, GPC, STORE, LINE_PRICE, STATUS);
    static final List<Field> OF_SLATES = List.of(SLATE, TIME, SHOPPER, CHANNEL, PLACEMENT, ANCHOR, POSITION, PRODUCT);

    /// Fields that name a shopper; of several in an event the earlier is its own name.
    static final List<Field> OF_NAMES = List.of(SHOPPER, ANONYMOUS, LOYALTY, EMAIL, DEVICE);

    /// Fields whose text stays in the columns of the product, for the reader of attributes.
    static final List<Field> KEPT = List.of(
            COLOUR, MATERIAL, PATTERN, SEASON, OCCASION, FORMALITY, STYLE, GENDER, AGE_GROUP, SIZE, TAGS, MARGIN,
            CROSS_SELLS, UP_SELLS, RELATED);

    /// What a column of such a file can mean.
    public static List<Field> of(FileKind kind) {
        return switch (kind) {
            case CATALOG -> OF_PRODUCTS;
            case EVENTS -> OF_EVENTS;
            case SERVED -> OF_SLATES;
            case RULES -> List.of();
        };
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Field> of(String code) {
        String wanted = code.strip().replace('-', '_').replace(' ', '_');
        return Arrays.stream(values()).filter(one -> one.code().equalsIgnoreCase(wanted)).findFirst();
    }
}
