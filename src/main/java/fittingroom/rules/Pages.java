package fittingroom.rules;

import fittingroom.events.Placement;
import java.util.Arrays;
import java.util.Set;

/// On which pages two rules act, and on which products there. It answers yes only where that holds for sure; where it
/// depends on the anchor, conditions must be equal.
final class Pages {

    private Pages() {}

    /// Whether some page has both rules.
    static boolean meet(Rule one, Rule other, ProductIndex index) {
        return Arrays.stream(Placement.values()).anyMatch(place -> actsAt(one, place) && actsAt(other, place))
                && overlap(one.scope().channels(), other.scope().channels())
                && one.window().meets(other.window())
                && (isForEveryone(one) || isForEveryone(other) || one.who().equals(other.who()))
                && (isForAll(one) || isForAll(other) || sameWhen(one, other) || anchorsMeet(one, other, index));
    }

    /// Whether a rule can act at a placement at all: one that asks for an anchor needs a page beside something.
    static boolean actsAt(Rule rule, Placement place) {
        boolean beside = place.isAnchored() || place == Placement.CART || place == Placement.STORE_ASSISTANT;
        boolean asks = !isForAll(rule) || Condition.needsAnchor(rule.what());
        return (rule.scope().placements().isEmpty() || rule.scope().placements().contains(place)) && (beside || !asks);
    }

    /// Whether the first rule acts wherever the second does, on all of its products and more or the same.
    static boolean covers(Rule wide, Rule narrow, ProductIndex index) {
        return coversPages(wide, narrow, index) && isWithin(narrow.what(), wide.what(), index);
    }

    /// Whether the first rule acts wherever the second does, and none of the second's products are its own.
    static boolean excludes(Rule only, Rule other, ProductIndex index) {
        return coversPages(only, other, index) && !Condition.needsAnchor(only.what())
                && !Condition.needsAnchor(other.what())
                && index.matching(only.what(), -1).and(index.matching(other.what(), -1)).count() == 0;
    }

    private static boolean coversPages(Rule wide, Rule narrow, ProductIndex index) {
        boolean onlyBeside = wide.then() instanceof Effect.KeepApart && isForAll(narrow);
        return !onlyBeside
                && !Effect.isOfPairs(narrow.then())
                && wide.window().contains(narrow.window())
                && (isForEveryone(wide) || wide.who().equals(narrow.who()))
                && contains(wide.scope().placements(), narrow.scope().placements())
                && contains(wide.scope().channels(), narrow.scope().channels())
                && (isForAll(wide) || sameWhen(wide, narrow) || (!isForAll(narrow)
                        && isWithin(narrow.when(), wide.when(), index)));
    }

    /// Whether both are about the very same products.
    static boolean share(Rule one, Rule other, ProductIndex index) {
        return sameWhen(one, other) && isWithin(one.what(), other.what(), index)
                && isWithin(other.what(), one.what(), index);
    }

    /// Whether both are about one single product, the same.
    static boolean isOneProduct(Rule one, Rule other, ProductIndex index) {
        return !Condition.needsAnchor(one.what()) && index.matching(one.what(), -1).count() == 1
                && isWithin(one.what(), other.what(), index) && isWithin(other.what(), one.what(), index);
    }

    static boolean sameWhen(Rule one, Rule other) {
        return one.when().equals(other.when());
    }

    private static boolean isForAll(Rule rule) {
        return rule.when() instanceof Condition.Anything;
    }

    private static boolean isForEveryone(Rule rule) {
        return rule.who() instanceof Audience.Everyone;
    }

    private static boolean anchorsMeet(Rule one, Rule other, ProductIndex index) {
        return !Condition.needsAnchor(one.when()) && !Condition.needsAnchor(other.when())
                && index.matching(one.when(), -1).and(index.matching(other.when(), -1)).count() > 0;
    }

    private static boolean isWithin(Condition narrow, Condition wide, ProductIndex index) {
        if (narrow.equals(wide) || wide instanceof Condition.Anything) {
            return true;
        }
        if (Condition.needsAnchor(narrow) || Condition.needsAnchor(wide)) {
            return false;
        }
        ProductSet few = index.matching(narrow, -1);
        return few.count() > 0 && few.and(index.matching(wide, -1)).count() == few.count();
    }

    /// An empty set of places means all of them.
    private static <E> boolean overlap(Set<E> one, Set<E> other) {
        return one.isEmpty() || other.isEmpty() || one.stream().anyMatch(other::contains);
    }

    private static <E> boolean contains(Set<E> wide, Set<E> narrow) {
        return wide.isEmpty() || (!narrow.isEmpty() && wide.containsAll(narrow));
    }
}
