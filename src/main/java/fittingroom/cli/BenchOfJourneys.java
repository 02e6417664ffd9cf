package fittingroom.cli;

import fittingroom.base.Outcome;
import fittingroom.events.Channel;
import fittingroom.events.Consent;
import fittingroom.events.EventLog;
import fittingroom.events.Placement;
import fittingroom.events.Purpose;
import fittingroom.journeys.Act;
import fittingroom.journeys.Journey;
import fittingroom.journeys.Shopper;
import fittingroom.journeys.Step;
import fittingroom.journeys.Surface;
import fittingroom.journeys.TriggerFile;
import fittingroom.journeys.TriggerReplay;
import fittingroom.journeys.Walk;
import fittingroom.rules.CompiledRules;
import fittingroom.rules.RuleSet;
import fittingroom.workbench.Journeys;
import fittingroom.workbench.Workbench;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/// Times a step of a journey at three placements of five channels, and triggers replayed over the whole log.
final class BenchOfJourneys {

    private static final int WARM_UP = 20;
    private static final int WALKED = 100;
    private static final int ROUNDS = 3;
    private static final int STEPS = 6;
    private static final List<Surface> FIFTEEN = Stream.of(Channel.WEB, Channel.APP, Channel.EMAIL, Channel.PUSH, Channel.STORE)
            .flatMap(channel -> Stream.of(Placement.HOME, Placement.CART, Placement.EMAIL).map(one -> new Surface(channel, one)))
            .toList();

    private final Console console;
    private final SplittableRandom random;

    BenchOfJourneys(Console console, long seed) {
        this.console = console;
        this.random = new SplittableRandom(seed);
    }

    void run(Workbench workbench, Fields figures) {
        BenchCommand.say(console, "cli.bench.journeys");
        Journeys on = workbench.journeys();
        CompiledRules rules = on.compile(RuleSet.EMPTY);
        Walk[] walks = new Walk[WARM_UP + WALKED];
        for (int i = 0; i < walks.length; i++) {
            walks[i] = walk(on);
        }
        int[] next = new int[1];
        Timings steps = Timings.of(WARM_UP, WALKED, _ -> {
            Walk walk = walks[next[0]++];
            if (walk.scene(walk.steps(), rules).shown().size() != FIFTEEN.size()) {
                throw new IllegalStateException("a slate is missing");
            }
        });
        figures.and("journeyStepMillis", steps.wall().getValueAtPercentile(50) / 1e3)
                .and("journeyStepP99Millis", steps.wall().getValueAtPercentile(99) / 1e3)
                .and("journeyStepSlates", FIFTEEN.size())
                .and("triggerEventsPerSecond", Math.round(eventsPerSecond(on)));
    }

    /// A shopper of the log who allows everything looks at some products and puts one into the cart.
    private Walk walk(Journeys on) {
        EventLog log = on.snapshot().log();
        Instant now = on.now();
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < STEPS; i++) {
            steps.add(Step.of(now.plusSeconds(60L * i), i % 2 == 0 ? Channel.WEB : Channel.APP, i == STEPS - 1 ? Act.ADD : Act.VIEW)
                    .about(on.snapshot().catalog().product(random.nextInt(on.snapshot().catalog().size())).id()));
        }
        Shopper shopper = Shopper.known(log.shopperId(random.nextInt(log.shopperCount()))).withConsent(Consent.allowing(Purpose.values()));
        if (on.walk(Journey.of("bench", shopper, ZoneOffset.UTC, steps), FIFTEEN) instanceof Outcome.Done<Walk>(Walk walk)) {
            return walk;
        }
        throw new IllegalStateException("the journey cannot be walked");
    }

    private static double eventsPerSecond(Journeys on) {
        double best = 0;
        for (int round = 0; round < ROUNDS; round++) {
            long start = System.nanoTime();
            if (on.replay(TriggerFile.usual()).await() instanceof Outcome.Done<TriggerReplay>(TriggerReplay replay)) {
                best = Math.max(best, replay.events() * 1e9 / Math.max(1, System.nanoTime() - start));
            }
        }
        return best;
    }
}
