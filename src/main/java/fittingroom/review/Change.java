package fittingroom.review;

import fittingroom.base.Id;
import fittingroom.base.Share;
import fittingroom.catalog.Product;
import fittingroom.scoring.Pick;
import fittingroom.scoring.Slate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// What some rules changed in many slates, with a few of them as examples. It does not say which rule did it, and names
/// no shopper.
///
/// @param changed slates that show other products or another order
/// @param clashingBefore slates with at least one clash beside their anchor or cart
/// @param pairsBefore products of these slates that clash with their anchor or cart
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

    static Change of(Slate before, Slate after) {
        List<Id<Product>> old = ids(before);
        List<Id<Product>> now = ids(after);
        boolean same = old.equals(now);
        List<Id<Product>> beside = new ArrayList<>(before.request().anchor().stream().toList());
        beside.addAll(before.request().cart());
        return new Change(
                1, same ? 0 : 1, Math.min(1, clashes(before)), Math.min(1, clashes(after)), clashes(before), clashes(after),
                same ? List.of() : List.of(new Example(before.request().placement().code(), beside, old, now)));
    }

    Change plus(Change other) {
        return new Change(
                slates + other.slates, changed + other.changed, clashingBefore + other.clashingBefore,
                clashingAfter + other.clashingAfter, pairsBefore + other.pairsBefore, pairsAfter + other.pairsAfter,
                Stream.concat(examples.stream(), other.examples.stream()).limit(EXAMPLES).toList());
    }

    private static long clashes(Slate slate) {
        return slate.picks().stream().filter(pick -> !pick.clashes().isEmpty()).count();
    }

    /// Slates that hold a clash, of all slates, before.
    public Share shareBefore() {
        return Share.of(clashingBefore, slates);
    }

    public Share shareAfter() {
        return Share.of(clashingAfter, slates);
    }

    private static List<Id<Product>> ids(Slate slate) {
        return slate.picks().stream().map(Pick::product).map(Product::id).toList();
    }
}
