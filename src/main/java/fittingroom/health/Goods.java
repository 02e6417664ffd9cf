package fittingroom.health;

import fittingroom.base.Severity;
import fittingroom.catalog.Product;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;

/// Products of which something is true, counted, with the first of them. It judges none.
///
/// @param ordinals of the first few
record Goods(long count, List<Integer> ordinals) {

    static Goods in(Subject subject, IntPredicate which) {
        long count = 0;
        List<Integer> first = new ArrayList<>();
        for (int product = 0; product < subject.catalog().size(); product++) {
            if (which.test(product)) {
                count++;
                if (first.size() < Finding.SHOWN) {
                    first.add(product);
                }
            }
        }
        return new Goods(count, first);
    }

    /// A finding where at least one product is meant: red and amber from these shares of the catalog on, else a note.
    Optional<Finding> finding(Subject subject, HealthProblem kind, double amberFrom, double redFrom) {
        if (count == 0) {
            return Optional.empty();
        }
        double share = (double) count / subject.catalog().size();
        Severity severity = share >= redFrom ? Severity.ERROR : share >= amberFrom ? Severity.WARNING : Severity.NOTE;
        return Optional.of(Finding.of(kind, severity, count, subject.catalog().size(), new Remedy.Load())
                .naming(ordinals.stream().map(ordinal -> offender(subject.catalog().product(ordinal))).toList()));
    }

    static Offender offender(Product product) {
        return new Offender(Offender.Kind.PRODUCT, product.id().value(), product.title());
    }
}
