package fittingroom.cli;

import fittingroom.base.Cancel;
import fittingroom.base.Id;
import fittingroom.base.Outcome;
import fittingroom.catalog.Catalog;
import fittingroom.catalog.Product;
import fittingroom.events.Placement;
import fittingroom.impact.Comparison;
import fittingroom.rules.Condition;
import fittingroom.rules.Effect;
import fittingroom.rules.Rule;
import fittingroom.rules.RuleSet;
import fittingroom.scoring.Crew;
import fittingroom.scoring.Lookbook;
import fittingroom.scoring.Pick;
import fittingroom.scoring.Population;
import fittingroom.scoring.Request;
import fittingroom.scoring.Slate;
import fittingroom.workbench.Job;
import fittingroom.workbench.Snapshot;
import fittingroom.workbench.Workbench;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/// Times what an edit would change for the shoppers of the loaded shop, by a fixed script of edits that holds every
/// effect, narrow and wide; and checks the quick slates of impact against the full ones of the preview.
final class BenchOfImpact {

    /// An edit that is not weighed for everybody by then is given up, so that the largest shop is done within minutes.
    private static final long PATIENCE_MILLIS = 5_000;
    private static final int VERIFIED = 3_000;
    private static final int NARROW = 100;
    private static final int WIDE = 10;
    private static final int EDITS_OF_EACH = 2;

    private final Console console;
    private final long seed;

    BenchOfImpact(Console console, long seed) {
        this.console = console;
        this.seed = seed;
    }

    void run(Workbench workbench, Fields figures) {
        BenchCommand.say(console, "cli.bench.impact");
        Snapshot snapshot = workbench.snapshot().value();
        List<RuleSet> edits = script(snapshot.catalog());
        cold(workbench, edits.getFirst(), figures);
        long[] millis = new long[edits.size()];
        int unfinished = 0;
        for (int i = 0; i < millis.length; i++) {
            millis[i] = millis(workbench, edits.get(i));
            unfinished += millis[i] >= PATIENCE_MILLIS ? 1 : 0;
        }
        Arrays.sort(millis);
        figures.and("impactEdits", millis.length).and("impactShoppers", snapshot.log().shopperCount())
                .and("impactP50Millis", millis[millis.length / 2])
                .and("impactP95Millis", millis[millis.length * 95 / 100])
                .and("impactUnfinished", unfinished);
        BenchCommand.say(console, "cli.bench.verify");
        figures.and("impactWrong", wrong(workbench, snapshot, edits)).and("impactVerified", VERIFIED);
    }

    /// Everybody's slates from nothing, and when the first sample of them could be seen.
    private static void cold(Workbench workbench, RuleSet edit, Fields figures) {
        long start = System.nanoTime();
        AtomicLong first = new AtomicLong();
        Outcome<Comparison> outcome = workbench.impacts().of(
                RuleSet.EMPTY, edit, Integer.MAX_VALUE, List.of(Placement.HOME),
                _ -> first.compareAndSet(0, System.nanoTime() - start)).await();
        if (!(outcome instanceof Outcome.Done<Comparison>)) {
            throw new IllegalStateException(outcome.toString());
        }
        figures.and("impactColdSeconds", (System.nanoTime() - start) / 1e9)
                .and("impactFirstMillis", first.get() / 1e6);
    }

    private static long millis(Workbench workbench, RuleSet edit) {
        long start = System.nanoTime();
        Job<Comparison> job = workbench.impacts().of(
                RuleSet.EMPTY, edit, Integer.MAX_VALUE, List.of(Placement.HOME), _ -> {});
        CompletableFuture<Void> limit = CompletableFuture.runAsync(
                job::stop, CompletableFuture.delayedExecutor(PATIENCE_MILLIS, TimeUnit.MILLISECONDS));
        Outcome<Comparison> outcome = job.await();
        limit.cancel(false);
        return outcome instanceof Outcome.Done<Comparison>
                ? (System.nanoTime() - start) / 1_000_000 : Math.max(PATIENCE_MILLIS, (System.nanoTime() - start) / 1_000_000);
    }

    /// How many slates of impact are not those that the preview gives.
    private long wrong(Workbench workbench, Snapshot snapshot, List<RuleSet> edits) {
        Lookbook lookbook = new Lookbook(snapshot.catalog(), snapshot.scorer(), Population.of(
                snapshot.log(), snapshot.catalog(), workbench.now(), new SplittableRandom(seed)).first(VERIFIED));
        Population population = lookbook.population();
        Crew alone = Crew.alone(Cancel.never());
        long wrong = 0;
        for (int i = 0; i < VERIFIED && population.size() > 0; i++) {
            RuleSet rules = edits.get(i % edits.size());
            Placement placement = Placement.values()[i % Placement.values().length];
            int n = i % population.size();
            lookbook.slates(RuleSet.EMPTY, placement).ask(n + 1, alone);
            Optional<Request> request = population.request(n, placement);
            if (request.isPresent()) {
                Slate slate = snapshot.scorer().slate(request.get(), lookbook.compile(rules));
                int[] full = slate.picks().stream().mapToInt(Pick::ordinal).toArray();
                wrong += Arrays.equals(full, lookbook.slates(rules, placement).only(n)) ? 0 : 1;
            }
        }
        return wrong;
    }

    /// Every effect on a hundredth and on a tenth of the catalog.
    private List<RuleSet> script(Catalog catalog) {
        SplittableRandom random = new SplittableRandom(seed);
        List<RuleSet> script = new ArrayList<>();
        for (int share : new int[] {NARROW, WIDE}) {
            for (Effect effect : effects(catalog, random)) {
                for (int i = 0; i < EDITS_OF_EACH; i++) {
                    Rule rule = Rule.of("edit", "edit", some(catalog, share, random), effect);
                    script.add(RuleSet.EMPTY.with(Effect.isOfPairs(effect)
                            ? rule.when(some(catalog, share, random)) : rule));
                }
            }
        }
        return script;
    }

    private static List<Effect> effects(Catalog catalog, SplittableRandom random) {
        return List.of(
                new Effect.Bury(50), new Effect.Boost(20), new Effect.Boost(100), new Effect.Boost(400), new Effect.Hide(),
                new Effect.ShowOnly(), new Effect.Pin(2), new Effect.KeepApart(), new Effect.GoesWith(),
                new Effect.Limit(2, "brand"), new Effect.Quota(20),
                new Effect.Suppress(Effect.Suppress.Deed.BOUGHT, 1, 0, ""), new Effect.Fill(),
                new Effect.Replace(catalog.product(random.nextInt(catalog.size())).id()));
    }

    /// One product in so many, whatever it is.
    private static Condition some(Catalog catalog, int oneIn, SplittableRandom random) {
        int offset = random.nextInt(oneIn);
        Set<Id<Product>> chosen = new HashSet<>();
        for (int product = offset % catalog.size(); product < catalog.size(); product += oneIn) {
            chosen.add(catalog.product(product).id());
        }
        return new Condition.ProductIs(chosen);
    }
}
