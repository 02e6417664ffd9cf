package fittingroom.catalog;

/// One answer that the lexicon knows, with what it implies. The words that lead to it are kept in the phrases.
///
/// @param code as in [Reading#value()]
/// @param group for a type, the kind of thing it is in the table of what goes with what; otherwise empty
public record Concept(Facet facet, String code, String group, Traits traits) {

    boolean isType() {
        return facet == Facet.TYPE;
    }
}
