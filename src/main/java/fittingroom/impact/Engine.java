package fittingroom.impact;

import fittingroom.base.Id;
import fittingroom.catalog.Catalog;
import fittingroom.catalog.Product;
import fittingroom.coherence.Coherence;
import fittingroom.rules.CompiledRules;
import fittingroom.rules.RuleCompiler;
import fittingroom.rules.RuleSet;
import fittingroom.scoring.Request;
import fittingroom.scoring.Scorer;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// The scorer of previews and releases as this room needs it: ordinals in, ordinals out. It scores nothing itself.
final class Engine {

    private final Catalog catalog;
    private final Coherence coherence;
    private final Scorer scorer;
    private Optional<Shelf> shelf = Optional.empty();
    private final RuleCompiler compiler = new RuleCompiler();

    Engine(Catalog catalog, Coherence coherence, Scorer scorer) {
        this.catalog = catalog;
        this.coherence = coherence;
        this.scorer = scorer;
    }

    Catalog catalog() {
        return catalog;
    }

    CompiledRules compile(RuleSet rules) {
        return compiler.compile(rules, catalog);
    }

    /// The shelf is stocked for the first tally: who only compares slates does without.
    synchronized Tally tally() {
        Shelf stocked = shelf.orElseGet(() -> new Shelf(catalog));
        shelf = Optional.of(stocked);
        return new Tally(coherence, stocked);
    }

    int[] slate(Request request, CompiledRules rules) {
        return scorer.top(request, rules);
    }

    /// What a slate stands beside.
    int[] beside(Request request) {
        List<Id<Product>> ids = request.anchor().map(List::of).orElse(request.cart());
        return ids.stream().mapToInt(id -> catalog.ordinal(id).orElseThrow()).toArray();
    }

    List<Id<Product>> ids(int[] slate) {
        return Arrays.stream(slate).mapToObj(ordinal -> catalog.product(ordinal).id()).toList();
    }
}
