package fittingroom.rules;

import fittingroom.base.Id;
import fittingroom.catalog.Category;
import fittingroom.catalog.Product;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// A question about one product that is answered with yes or no. Conditions compare by value, so that an answer
/// once worked out for a catalog is found again.
public sealed interface Condition {

    /// Holds for every product, and for a page without an anchor.
    record Anything() implements Condition {}

    record All(List<Condition> parts) implements Condition {
        public All {
            parts = List.copyOf(parts);
        }
    }

    record Any(List<Condition> parts) implements Condition {
        public Any {
            parts = List.copyOf(parts);
        }
    }

    record Not(Condition part) implements Condition {}

    record ProductIs(Set<Id<Product>> products) implements Condition {
        public ProductIs {
            products = java.util.Collections.unmodifiableSet(new TreeSet<>(products));
        }

        /// Of its size and its first product: the hash of ten thousand names would be worked out at every look-up.
        @Override
        public int hashCode() {
            return products.isEmpty() ? 0 : 31 * products.size() + products.iterator().next().hashCode();
        }
    }

    /// At or below a category.
    record InCategory(Category category) implements Condition {}

    /// An attribute has a value.
    ///
    /// @param attribute code of a [fittingroom.catalog.Facet], or `brand`, or the name of a column
    /// @param value compared without regard to case
    record Has(String attribute, String value) implements Condition {}

    /// Priced at `from` or more and below `below`, in the smallest unit of the workspace's currency. A product
    /// without a price never matches.
    record Priced(long from, long below) implements Condition {}

    /// Shares a value of an attribute with the anchor. Without an anchor it never matches.
    record SameAsAnchor(String attribute) implements Condition {}

    Condition ANYTHING = new Anything();

    /// Whether it, or any part of it, asks for something that was not chosen yet. A rule with such a condition does not act.
    static boolean isUnsaid(Condition condition) {
        return switch (condition) {
            case ProductIs(Set<Id<Product>> products) -> products.isEmpty();
            case InCategory(Category category) -> category.isNone();
            case Has(String attribute, String value) -> attribute.isBlank() || value.isBlank();
            case SameAsAnchor(String attribute) -> attribute.isBlank();
            case All(List<Condition> parts) -> parts.stream().anyMatch(Condition::isUnsaid);
            case Any(List<Condition> parts) -> parts.stream().anyMatch(Condition::isUnsaid);
            case Not(Condition part) -> isUnsaid(part);
            case Anything() -> false;
            case Priced ignored -> false;
        };
    }

    /// Whether the answer for a product depends on the anchor beside it.
    static boolean needsAnchor(Condition condition) {
        return switch (condition) {
            case SameAsAnchor ignored -> true;
            case All(List<Condition> parts) -> parts.stream().anyMatch(Condition::needsAnchor);
            case Any(List<Condition> parts) -> parts.stream().anyMatch(Condition::needsAnchor);
            case Not(Condition part) -> needsAnchor(part);
            default -> false;
        };
    }
}
