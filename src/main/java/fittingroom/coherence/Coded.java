package fittingroom.coherence;

import fittingroom.catalog.Attributes;
import fittingroom.catalog.Product;

/// One product's attributes as numbers and bits, ready for a million comparisons. Confidence 0 means unknown; the
/// bits of a mask are the places of its words in the lexicon.
///
/// @param ordinal in the catalog, or -1
/// @param group row of [GoesTable], or -1
/// @param type number of the type, or -1
/// @param sure how sure the group is
/// @param wearable whether it is worn or carried, so that dress codes apply
/// @param shelf number of the shop's own category where few products share it, or 0
/// @param tint its colour
/// @param money price and brand
record Coded(
        int ordinal,
        Product product,
        Attributes attributes,
        int group,
        int type,
        float sure,
        boolean wearable,
        int shelf,
        Mask gender,
        Mask age,
        Mask occasion,
        Mask season,
        Mask style,
        Mask use,
        Mask room,
        Mask skin,
        Mask claim,
        Mask sensitive,
        Range formality,
        Tint tint,
        Money money,
        int titleHash) {

    /// Words of one facet as bits.
    ///
    /// @param apart words that do not stand beside any of these
    record Mask(long bits, long apart, float sure) {

        static final Mask NONE = new Mask(0, 0, 0);

        boolean known() {
            return bits != 0;
        }

        boolean meets(Mask other) {
            return (bits & other.bits) != 0;
        }

        /// Whether all words of one side are apart from all of the other's.
        boolean isApart(Mask other) {
            return bits != 0 && other.bits != 0
                    && ((bits & ~other.apart) == 0 || (other.bits & ~apart) == 0);
        }
    }

    /// @param low 0 to 4
    /// @param high at least the low
    record Range(float low, float high, float sure) {

        static final Range NONE = new Range(0, 4, 0);

        /// Distance between two ranges, 0 where they meet.
        float gap(Range other) {
            return Math.max(0, Math.max(other.low - high, low - other.high));
        }
    }

    /// @param chroma negative where the colour is unknown
    record Tint(float lightness, float chroma, float hue, boolean neutral) {

        static final Tint NONE = new Tint(0, -1, 0, true);
    }

    /// @param log natural logarithm of the price, NaN where unknown
    /// @param level usual price of its type, 1 to 6, 0 where unknown
    /// @param position price against others of its group in this shop: logarithm of price by median, NaN where unknown
    /// @param brand hash of the brand's name, 0 where unknown
    /// @param tier how dear the brand's products are within their groups, NaN where unknown
    record Money(float log, int level, float position, int brand, int currency, float tier) {}
}
