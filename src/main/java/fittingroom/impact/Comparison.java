package fittingroom.impact;

import fittingroom.events.Placement;
import java.util.List;
import java.util.Map;

/// What an edit changes over a population, as far as it has been asked. It judges nothing: a change is not good or bad.
///
/// @param shoppers asked so far, each with one slate or more
/// @param shoppersChanged those with a slate that differs
/// @param all over every slate asked so far
/// @param products those that win or lose most places, the most won first
/// @param categories likewise
/// @param leaders the products shown most, on one side or the other, by their rank after
/// @param worst the slates that change most, one a shopper, the most changed first
/// @param causes each difference by itself; empty until everybody was asked
/// @param complete whether everybody was asked; otherwise the shoppers so far are a fair sample
public record Comparison(
        int shoppers,
        int shoppersChanged,
        Agreement all,
        Side before,
        Side after,
        List<Shift> products,
        List<Shift> categories,
        List<Leader> leaders,
        Map<ConsentGroup, Agreement> byConsent,
        Map<Placement, Agreement> byPlacement,
        List<Worst> worst,
        List<Cause> causes,
        boolean complete) {

    public Comparison {
        products = List.copyOf(products);
        categories = List.copyOf(categories);
        leaders = List.copyOf(leaders);
        byConsent = Map.copyOf(byConsent);
        byPlacement = Map.copyOf(byPlacement);
        worst = List.copyOf(worst);
        causes = List.copyOf(causes);
    }

    Comparison with(List<Cause> found) {
        return new Comparison(
                shoppers, shoppersChanged, all, before, after, products, categories, leaders, byConsent, byPlacement,
                worst, found, true);
    }
}
