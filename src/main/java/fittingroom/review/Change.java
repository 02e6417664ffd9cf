package fittingroom.review;

import fittingroom.base.Id;
import fittingroom.base.Share;
import fittingroom.catalog.Product;
import fittingroom.scoring.Request;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// What some rules changed in many slates, with a few of them as examples. It does not say which rule did it, and names
/// no shopper.
///
/// @param changed slates that show other products or another order
/// @param clashingBefore slates with at least one clash, counted as in [Audit] under the rules before
/// @param pairsBefore flagged pairs of all these slates
/// @param examples the first that changed, at most [#EXAMPLES]
public record Change(
        long slates, long changed, long clashingBefore, long clashingAfter, long pairsBefore, long pairsAfter,
        List<Example> examples) {

    public static final int EXAMPLES = 20;
    public static final Change NONE = new Change(0, 0, 0, 0, 0, 0, List.of());

    /// One slate before and after, by product.
    ///
    /// @param beside the anchor or the cart
    public record Example(String placement, List<Id<Product>> beside, List<Id<Product>> before, List<Id<Product>> after) {
        public Example {
            beside = List.copyOf(beside);
            before = List.copyOf(before);
            after = List.copyOf(after);
        }
    }

    public Change {
        examples = List.copyOf(examples);
    }

    /// Of one slate; what clashes is counted elsewhere.
    static Change of(Request request, List<Id<Product>> before, List<Id<Product>> after) {
        boolean same = before.equals(after);
        List<Id<Product>> beside = new ArrayList<>(request.anchor().stream().toList());
        beside.addAll(request.cart());
        return new Change(
                1, same ? 0 : 1, 0, 0, 0, 0,
                same ? List.of() : List.of(new Example(request.placement().code(), beside, before, after)));
    }

    /// With one slate more that is the same before and after.
    Change andOneAlike() {
        return new Change(
                slates + 1, changed, clashingBefore, clashingAfter, pairsBefore, pairsAfter, examples);
    }

    Change withClashes(Tally before, Tally after) {
        return new Change(
                slates, changed, before.clashing, after.clashing, before.flagged, after.flagged, examples);
    }

    Change plus(Change other) {
        return new Change(
                slates + other.slates, changed + other.changed, clashingBefore + other.clashingBefore,
                clashingAfter + other.clashingAfter, pairsBefore + other.pairsBefore, pairsAfter + other.pairsAfter,
                Stream.concat(examples.stream(), other.examples.stream()).limit(EXAMPLES).toList());
    }

    /// Slates that hold a clash, of all slates, before.
    public Share shareBefore() {
        return Share.of(clashingBefore, slates);
    }

    public Share shareAfter() {
        return Share.of(clashingAfter, slates);
    }
}
