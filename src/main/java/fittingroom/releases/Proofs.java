package fittingroom.releases;

import fittingroom.base.Id;
import fittingroom.base.Outcome;
import fittingroom.catalog.Catalog;
import fittingroom.catalog.Product;
import fittingroom.events.Consent;
import fittingroom.events.Placement;
import fittingroom.rules.RuleCompiler;
import fittingroom.rules.CompiledRules;
import fittingroom.rules.RuleSet;
import fittingroom.scoring.Request;
import fittingroom.scoring.Scorer;
import fittingroom.scoring.Slate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/// Makes the requests of simulated shoppers for a bundle, and walks them again. They are drawn from the catalog alone:
/// no event of any shopper decides what they look at.
public final class Proofs {

    /// How many a bundle holds.
    public static final int COUNT = 50;

    private static final int LONGEST_VISIT = 5;

    private final Catalog catalog;
    private final Scorer scorer;
    private final CompiledRules rules;

    public Proofs(Catalog catalog, Scorer scorer, RuleSet rules) {
        this.catalog = catalog;
        this.scorer = scorer;
        this.rules = new RuleCompiler().compile(rules, catalog);
    }

    /// [#COUNT] requests over all placements with their slates; none over an empty catalog.
    public List<Proof> make(Instant now, RandomGenerator random) {
        List<Proof> proofs = new ArrayList<>();
        Placement[] placements = Placement.values();
        for (int n = 0; n < COUNT && !catalog.isEmpty(); n++) {
            Request request = Request.at(placements[n % placements.length], now)
                    .withHistory(some(random.nextInt(LONGEST_VISIT + 1), random))
                    .withConsent(Optional.of(n % 5 == 4 ? Consent.NONE : Consent.ALL));
            if (request.placement().isAnchored()) {
                request = request.withAnchor(any(random));
            } else if (request.placement() == Placement.CART) {
                request = request.withCart(some(1 + random.nextInt(3), random));
            }
            proofs.add(new Proof(request, picks(scorer.slate(request, rules))));
        }
        return proofs;
    }

    /// Whether the request gives the slate of the proof, here and now. A product that is gone makes another slate.
    public boolean holds(Proof proof) {
        return scorer.answer(proof.request(), rules) instanceof Outcome.Done<Slate>(Slate slate)
                && picks(slate).equals(proof.picks());
    }

    private List<Id<Product>> some(int count, RandomGenerator random) {
        List<Id<Product>> ids = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            ids.add(any(random));
        }
        return ids;
    }

    private Id<Product> any(RandomGenerator random) {
        return catalog.product(random.nextInt(catalog.size())).id();
    }

    private static List<Id<Product>> picks(Slate slate) {
        return slate.picks().stream().map(pick -> pick.product().id()).toList();
    }
}
