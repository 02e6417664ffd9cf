package fittingroom.trials;

/// How well what people put together is told from what chance puts together. Every figure is the chance that the one
/// scores above the other, ties half; 0.5 is guessing.
///
/// @param learned outfits that were learned from
/// @param outfits outfits that were held back
/// @param whole whole outfits above outfits drawn at random, as large, category by category
/// @param distinct the same where no category is drawn twice
/// @param rates whole outfits above random ones by counted rates alone, as a shop's baskets are counted
/// @param pairs pairs of categories of one outfit above random pairs, by counted rates
/// @param titled titled pairs held back, over five cuts
/// @param titledRandom titled pairs of one outfit above random titled pairs
/// @param titledSame the same above pairs whose second product was exchanged for one of its kind
/// @param readRandom as the one before last, by what is written alone, without learning
/// @param readSame as the one before that
public record OutfitFigures(
        long learned, long outfits, double whole, double distinct, double rates, double pairs, long titled,
        double titledRandom, double titledSame, double readRandom, double readSame, double seconds) {}
