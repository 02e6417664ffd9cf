package fittingroom.trials;

/// What one contender was worth at one placement. Shares lie between 0 and 1.
///
/// @param hr share of pages with something wanted among the first twenty
/// @param mrr mean of one over the place of the first of it
/// @param coverage share of all products that were among the first ten of any page
/// @param diversity how unlike each other the first ten are: one less the mean cosine of their words and attributes
/// @param novelty mean surprise of the first ten in bits: a product that one event in 2^n is about has n
public record Standing(
        Contender contender, Figures.Ranged ndcg10, Figures.Ranged recall20, double hr, double mrr, double coverage,
        double diversity, double novelty) {}
