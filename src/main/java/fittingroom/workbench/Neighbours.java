package fittingroom.workbench;

import fittingroom.base.Money;
import fittingroom.catalog.Catalog;
import fittingroom.catalog.Product;
import fittingroom.events.Event;
import fittingroom.events.ServedSlate;
import fittingroom.intake.IntakeProblem;
import fittingroom.intake.IntakeReport;
import fittingroom.intake.Sink;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Watches the products of a file on their way and tells whether they can be of the shop that is here already: not one
/// in common, or another currency, is worth a word. It stops nothing.
final class Neighbours implements Sink {

    private static final int FEW = 10;

    private final Catalog here;
    private final Sink next;
    private final Map<String, Integer> currencies = new HashMap<>();
    private final Set<String> also;
    private long products;
    private long known;
    private long events;
    private long joined;

    Neighbours(Catalog here, Sink next) {
        this(here, new HashSet<>(), next);
    }

    /// @param also names of products that came with files before this one; those of this file are added
    Neighbours(Catalog here, Set<String> also, Sink next) {
        this.here = here;
        this.also = also;
        this.next = next;
    }

    @Override
    public void product(Product product) {
        products++;
        boolean met = here.find(product.id().value()).isPresent()
                || product.aliases().stream().anyMatch(name -> here.find(name).isPresent());
        known += met ? 1 : 0;
        also.add(product.id().value());
        also.addAll(product.aliases());
        product.price().map(Money::currency).filter(code -> !code.isEmpty())
                .ifPresent(code -> currencies.merge(code, 1, Integer::sum));
        next.product(product);
    }

    @Override
    public void event(Event event) {
        if (!event.product().isEmpty()) {
            events++;
            joined += here.find(event.product()).isPresent() || also.contains(event.product()) ? 1 : 0;
        }
        next.event(event);
    }

    @Override
    public void served(ServedSlate slate) {
        next.served(slate);
    }

    /// The report with a word where the file seems to be of another shop.
    IntakeReport judged(IntakeReport report) {
        IntakeReport judged = report;
        if (products > 0 && known == 0 && here.size() > 0) {
            judged = judged.with(IntakeProblem.OTHER_SHOP, products, here.size());
        }
        if (isForeign(events, joined) && here.size() > 0) {
            judged = judged.with(IntakeProblem.OTHER_LOG, events, joined);
        }
        Optional<String> usual = mostOf(pricesHere());
        Optional<String> theirs = mostOf(currencies);
        return usual.isPresent() && theirs.isPresent() && !usual.equals(theirs)
                ? judged.with(IntakeProblem.OTHER_CURRENCY, currencies.getOrDefault(theirs.get(), 0), theirs.get(), usual.get())
                : judged;
    }

    /// Whether a log seems to be of another shop: discontinued goods make a few per cent, not nine in ten.
    static boolean isForeign(long events, long joined) {
        return events >= FEW && joined * 10 < events;
    }

    private Map<String, Integer> pricesHere() {
        Map<String, Integer> counts = new HashMap<>();
        for (int i = 0; i < here.size(); i++) {
            here.product(i).price().map(Money::currency).filter(code -> !code.isEmpty())
                    .ifPresent(code -> counts.merge(code, 1, Integer::sum));
        }
        return counts;
    }

    private static Optional<String> mostOf(Map<String, Integer> counts) {
        return counts.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
    }
}
