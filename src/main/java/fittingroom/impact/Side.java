package fittingroom.impact;

import fittingroom.base.Money;
import java.util.Optional;
import java.util.OptionalDouble;

/// What all slates of one side, before or after, show together. It compares nothing.
///
/// @param slates how many
/// @param clashing those with a shown product that the checker calls a clash beside the anchor or the cart
/// @param pairs shown products beside an anchor or a product in the cart
/// @param coherent those of them that the checker does not call a clash
/// @param within pairs of products inside one slate
/// @param unlike those of them that are of different categories
/// @param shown different products in any slate
/// @param catalog products in the catalog
/// @param priced shown products with a price in the shop's usual currency
/// @param prices their prices, summed, in the currency's smallest unit
/// @param currency ISO 4217 code, or empty where none is named
/// @param margined shown products whose file names a margin
/// @param margins their margins, summed, in hundredths of a percent of the price
public record Side(
        long slates,
        long clashing,
        long pairs,
        long coherent,
        long within,
        long unlike,
        int shown,
        int catalog,
        long priced,
        long prices,
        String currency,
        long margined,
        long margins) {

    /// Coherent pairs among shown pairs; 1 where no slate stands beside anything.
    public double coherence() {
        return pairs == 0 ? 1 : (double) coherent / pairs;
    }

    /// Slates with at least one clash among all slates.
    public double clashShare() {
        return slates == 0 ? 0 : (double) clashing / slates;
    }

    /// Pairs of different categories among the pairs inside slates (intra-list diversity: Ziegler, McNee, Konstan and
    /// Lausen 2005, with equal or different category as the distance); 0 where no slate holds two products.
    public double diversity() {
        return within == 0 ? 0 : (double) unlike / within;
    }

    /// Different products shown among all of the catalog (catalog coverage: Shani and Gunawardana 2011).
    public double coverage() {
        return catalog == 0 ? 0 : (double) shown / catalog;
    }

    /// Mean price of what is shown, a product as often as it is shown; empty where nothing shown has a price. Prices in
    /// other currencies than the shop's usual one are left out.
    public Optional<Money> meanPrice() {
        return priced == 0 ? Optional.empty() : Optional.of(new Money(Math.round((double) prices / priced), currency));
    }

    /// Mean margin of what is shown as a share of the price, a product as often as it is shown; empty where no product
    /// shown names one.
    public OptionalDouble meanMargin() {
        return margined == 0 ? OptionalDouble.empty() : OptionalDouble.of(margins / 10_000.0 / margined);
    }
}
