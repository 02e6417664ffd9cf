package fittingroom.review;

import fittingroom.base.Cancel;
import fittingroom.base.Id;
import fittingroom.base.Outcome;
import fittingroom.base.Progress;
import fittingroom.catalog.Catalog;
import fittingroom.catalog.Product;
import fittingroom.coherence.Coherence;
import fittingroom.events.EventLog;
import fittingroom.events.Placement;
import fittingroom.rules.CompiledRules;
import fittingroom.scoring.Request;
import fittingroom.scoring.Scorer;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executor;

/// Looks at many slates for pairs that jar: our own for the shoppers of a log, or those of another engine. The result is
/// the same however many threads the executor has; it changes nothing and keeps no slate.
public final class Auditor {

    private static final int SHOPPERS_AT_ONCE = 32;

    private final Catalog catalog;
    private final Coherence coherence;
    private final Executor executor;
    private final int most;

    /// @throws IllegalArgumentException if the coherence was made for another catalog
    public Auditor(Catalog catalog, Coherence coherence, Executor executor) {
        this(catalog, coherence, executor, Integer.MAX_VALUE);
    }

    private Auditor(Catalog catalog, Coherence coherence, Executor executor, int most) {
        if (coherence.size() != catalog.size()) {
            throw new IllegalArgumentException("the coherence was made for another catalog");
        }
        this.catalog = catalog;
        this.coherence = coherence;
        this.executor = executor;
        this.most = most;
    }

    /// One that looks at so many shoppers of a log at most, spread evenly over it: a first answer while all are looked at.
    public Auditor ofShoppers(int number) {
        return new Auditor(catalog, coherence, executor, number);
    }

    /// Starts to look at the lists of another engine; what persons decided in these rules outranks the checker.
    ///
    /// @param log knows shoppers by name
    public ServedAudit served(CompiledRules rules, EventLog log, Cancel cancel) {
        return new ServedAudit(catalog, log, new Opinion(coherence, rules), executor, cancel);
    }

    /// Our own slates, under these rules, for every shopper of the log at each placement. Progress counts shoppers.
    ///
    /// @param now the moment that the slates speak of
    public Outcome<Audit> own(
            Scorer scorer, EventLog log, CompiledRules rules, Set<Placement> placements, Instant now, Progress progress,
            Cancel cancel) {
        Opinion opinion = new Opinion(coherence, rules);
        Categories categories = new Categories(catalog);
        OwnSlates slates = new OwnSlates(log, catalog, now, placements);
        Batches<Integer, Tally> batches = new Batches<>(executor, SHOPPERS_AT_ONCE, new Tally(), shoppers -> {
            Tally tally = new Tally();
            for (int shopper : cancel.requested() ? List.<Integer>of() : shoppers) {
                slates.of(shopper).forEach(request ->
                        tally.add(shown(request, shopper, scorer.top(request, rules)), opinion, categories.ofProduct()));
            }
            return tally;
        }, Tally::plus);
        if (!everyShopper(batches, log, progress, cancel)) {
            return Outcome.stopped();
        }
        return Outcome.done(new Findings(catalog, opinion, categories).of(batches.finish(), Origin.OWN));
    }

    /// What verdicts changed: the slates of every shopper without their rules and with them. Progress counts shoppers.
    public Outcome<Change> change(
            Scorer scorer, EventLog log, CompiledRules before, CompiledRules after, Set<Placement> placements,
            Instant now, Progress progress, Cancel cancel) {
        OwnSlates slates = new OwnSlates(log, catalog, now, placements);
        int[] categories = new Categories(catalog).ofProduct();
        Opinion old = new Opinion(coherence, before);
        Opinion next = new Opinion(coherence, after);
        Batches<Integer, Change> batches = new Batches<>(executor, SHOPPERS_AT_ONCE, Change.NONE, shoppers -> {
            Change change = Change.NONE;
            Tally was = new Tally();
            Tally is = new Tally();
            for (int shopper : cancel.requested() ? List.<Integer>of() : shoppers) {
                for (Request request : slates.of(shopper)) {
                    int[] one = scorer.top(request, before);
                    int[] other = scorer.top(request, after);
                    was.add(shown(request, shopper, one), old, categories);
                    is.add(shown(request, shopper, other), next, categories);
                    change = change.plus(Change.of(request, ids(one), ids(other)));
                }
            }
            return change.withClashes(was, is);
        }, Change::plus);
        return everyShopper(batches, log, progress, cancel) ? Outcome.done(batches.finish()) : Outcome.stopped();
    }

    private boolean everyShopper(Batches<Integer, ?> batches, EventLog log, Progress progress, Cancel cancel) {
        int count = Math.min(most, log.shopperCount());
        for (int n = 0; n < count && !cancel.requested(); n++) {
            batches.add((int) ((long) n * log.shopperCount() / count));
            if (n % SHOPPERS_AT_ONCE == 0) {
                progress.at("review.step.own", n, count);
            }
        }
        batches.finish();
        progress.at("review.step.own", count, count);
        return !cancel.requested();
    }

    private List<Id<Product>> ids(int[] products) {
        return Arrays.stream(products).mapToObj(product -> catalog.product(product).id()).toList();
    }

    private Shown shown(Request request, int shopper, int[] picks) {
        int[] beside = request.placement() == Placement.CART
                ? request.cart().stream().mapToInt(id -> catalog.ordinal(id).orElseThrow()).toArray()
                : request.anchor().stream().mapToInt(id -> catalog.ordinal(id).orElseThrow()).toArray();
        return new Shown(Place.of(request.placement(), request.channel()), shopper, 0, beside, picks, 0);
    }
}
