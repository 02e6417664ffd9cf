package fittingroom.impact;

import fittingroom.base.Id;
import fittingroom.catalog.Catalog;
import fittingroom.catalog.Product;
import fittingroom.coherence.Beside;
import fittingroom.coherence.Coherence;
import fittingroom.coherence.Company;
import fittingroom.events.Placement;
import fittingroom.rules.RuleSet;
import fittingroom.scoring.Lookbook;
import fittingroom.scoring.Request;
import fittingroom.scoring.Slates;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// The slates of previews and releases as this room needs them: ordinals in, ordinals out. It scores nothing itself.
final class Engine {

    private final Lookbook lookbook;
    private final Coherence coherence;
    private Optional<Shelf> shelf = Optional.empty();

    Engine(Lookbook lookbook, Coherence coherence) {
        this.lookbook = lookbook;
        this.coherence = coherence;
    }

    Catalog catalog() {
        return lookbook.catalog();
    }

    /// The shelf is stocked for the first tally: who only compares slates does without.
    synchronized Tally tally() {
        Shelf stocked = shelf.orElseGet(() -> new Shelf(catalog()));
        shelf = Optional.of(stocked);
        return new Tally(coherence, stocked);
    }

    Slates slates(RuleSet rules, Placement placement) {
        return lookbook.slates(rules, placement);
    }

    /// What a slate stands beside.
    Beside beside(Request request) {
        List<Id<Product>> ids = request.anchor().map(List::of).orElse(request.cart());
        return new Beside(
                Company.of(request.placement()),
                ids.stream().mapToInt(id -> catalog().ordinal(id).orElseThrow()).toArray());
    }

    List<Id<Product>> ids(int[] slate) {
        return Arrays.stream(slate).mapToObj(ordinal -> catalog().product(ordinal).id()).toList();
    }
}
