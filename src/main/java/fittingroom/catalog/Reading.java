package fittingroom.catalog;

/// One answer to one facet, with where it was read and how sure the reader is. It is evidence, not truth.
///
/// @param value a word of the lexicon, lower case
/// @param from where it was read
/// @param confidence above 0, at most 1
public record Reading(String value, Origin from, double confidence) {

    /// Where an answer was found, the most trustworthy first.
    public enum Origin {
        CORRECTION,
        COLUMN,
        CATEGORY,
        TITLE,
        DESCRIPTION,
        /// Worked out over the whole shop, as a price band is.
        SHOP,
        /// Follows from another answer, as a gown implies evening.
        IMPLIED
    }
}
