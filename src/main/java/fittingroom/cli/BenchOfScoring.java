package fittingroom.cli;

import fittingroom.base.Outcome;
import fittingroom.catalog.Catalog;
import fittingroom.events.Placement;
import fittingroom.learning.Model;
import fittingroom.learning.Signal;
import fittingroom.learning.Trainer;
import fittingroom.rules.Condition;
import fittingroom.rules.Effect;
import fittingroom.rules.Rule;
import fittingroom.rules.RuleSet;
import fittingroom.scoring.Request;
import fittingroom.scoring.Slate;
import fittingroom.workbench.PreviewQuestion;
import fittingroom.workbench.Snapshot;
import fittingroom.workbench.Workbench;
import java.util.SplittableRandom;

/// Times training, slates, slider moves and coherence on the loaded shop. Everything is asked through the workbench,
/// as the window asks it.
final class BenchOfScoring {

    private static final int WARM_UP = 300;
    private static final int SLATES = 2_000;
    private static final int MOVES = 600;
    private static final int RULES = 200;
    private static final int PAIRS = 2_000_000;

    private final Console console;
    private final SplittableRandom random;

    BenchOfScoring(Console console, long seed) {
        this.console = console;
        this.random = new SplittableRandom(seed);
    }

    void run(Workbench workbench, Fields figures) {
        BenchCommand.say(console, "cli.bench.train");
        long start = System.nanoTime();
        if (workbench.train().await() instanceof Outcome.Done<Model>(Model model)) {
            figures.and("trainSeconds", (System.nanoTime() - start) / 1e9).and("bytesPerProduct",
                    (double) model.bytes() / Math.max(1, workbench.snapshot().value().catalog().size()))
                    .and("bytesPerEvent", (double) model.visits().bytes() / Math.max(1, model.visits().eventCount()));
        }
        figures.and("cooccurrenceSecondsPerMillion", countingSeconds(workbench.snapshot().value()));
        BenchCommand.say(console, "cli.bench.slates");
        Snapshot snapshot = workbench.snapshot().value();
        Timings.of(WARM_UP, SLATES, i -> ask(workbench, snapshot, anyRequest(workbench, snapshot), RuleSet.EMPTY))
                .into(figures, "slate");
        BenchCommand.say(console, "cli.bench.slider");
        sliderMoves(workbench, snapshot).into(figures, "slider");
        figures.and("coherenceNanosPerPair", coherenceNanos(snapshot));
    }

    /// The best of five counts, grouping into visits included, for each million events that stand in a visit.
    private static double countingSeconds(Snapshot snapshot) {
        double best = Double.MAX_VALUE;
        for (int round = 0; round < 5; round++) {
            long start = System.nanoTime();
            long events = Trainer.countVisits(snapshot.catalog(), snapshot.log());
            best = Math.min(best, (System.nanoTime() - start) / 1e3 / Math.max(1, events));
        }
        return best;
    }

    /// One context while sliders move: every signal and two hundred rules, the anchor fixed.
    private Timings sliderMoves(Workbench workbench, Snapshot snapshot) {
        RuleSet many = rules(snapshot.catalog());
        Request fixed = Request.at(Placement.COMPLETE_THE_LOOK, workbench.now())
                .withShopper(snapshot.log().shopperId(random.nextInt(snapshot.log().shopperCount())))
                .withAnchor(snapshot.catalog().product(random.nextInt(snapshot.catalog().size())).id());
        Signal[] signals = Signal.values();
        return Timings.of(WARM_UP, MOVES, i -> {
            RuleSet moved = i % 2 == 0
                    ? many.withWeights(many.weights().with(signals[i / 2 % signals.length], (i % 40) / 20.0))
                    : many.with(many.rules().get(i % RULES).withThen(new Effect.Boost(i % 300)));
            ask(workbench, snapshot, fixed, moved);
        });
    }

    private static RuleSet rules(Catalog catalog) {
        RuleSet set = RuleSet.EMPTY;
        for (int i = 0; i < RULES; i++) {
            String brand = catalog.product((int) ((long) i * catalog.size() / RULES)).brand();
            Effect effect = i % 2 == 0 ? new Effect.Boost(20 + i % 100) : new Effect.Bury(20 + i % 100);
            set = set.with(Rule.of("r" + i, "rule " + i, new Condition.Has("brand", brand), effect));
        }
        return set;
    }

    private Request anyRequest(Workbench workbench, Snapshot snapshot) {
        Placement[] placements = Placement.values();
        Request request = Request.at(placements[random.nextInt(placements.length)], workbench.now())
                .withShopper(snapshot.log().shopperId(random.nextInt(snapshot.log().shopperCount())));
        return request.placement().isAnchored()
                ? request.withAnchor(snapshot.catalog().product(random.nextInt(snapshot.catalog().size())).id())
                : request;
    }

    private static void ask(Workbench workbench, Snapshot snapshot, Request request, RuleSet rules) {
        if (workbench.preview(new PreviewQuestion(snapshot, request, rules, rules)).draft()
                instanceof Outcome.Refused<Slate>(var problems)) {
            throw new IllegalStateException(problems.toString());
        }
    }

    private double coherenceNanos(Snapshot snapshot) {
        int n = snapshot.catalog().size();
        int[] left = random.ints(PAIRS, 0, n).toArray();
        int[] right = random.ints(PAIRS, 0, n).toArray();
        double sum = 0;
        long nanos = 0;
        for (int round = 0; round < 2; round++) {
            long start = System.nanoTime();
            for (int i = 0; i < PAIRS; i++) {
                sum += snapshot.coherence().score(left[i], right[i]);
            }
            nanos = System.nanoTime() - start;
        }
        if (Double.isNaN(sum)) {
            throw new IllegalStateException("a coherence is not a number");
        }
        return (double) nanos / PAIRS;
    }
}
