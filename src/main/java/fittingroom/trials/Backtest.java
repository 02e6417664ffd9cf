package fittingroom.trials;

import fittingroom.base.Cancel;
import fittingroom.base.Outcome;
import fittingroom.base.Problem;
import fittingroom.base.Progress;
import fittingroom.catalog.Catalog;
import fittingroom.coherence.Coherence;
import fittingroom.events.EventLog;
import fittingroom.events.Placement;
import fittingroom.learning.Mix;
import fittingroom.learning.Model;
import fittingroom.learning.Signal;
import fittingroom.learning.Trainer;
import fittingroom.learning.Tuning;
import fittingroom.rules.CompiledRules;
import fittingroom.rules.RuleCompiler;
import fittingroom.rules.RuleSet;
import fittingroom.scoring.Scorer;
import fittingroom.scoring.Hearing;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/// Lets the engine serve the last days of a shop's own log without having seen them, beside single models, and chooses on
/// the days before those what each placement listens to. It changes nothing; what is kept is for whoever asked.
///
/// The log is cut by events: a tenth is asked at the end, the tenth before it chooses, and everything before each cut is
/// learned from. No rule is in force, the checker is.
public final class Backtest {

    /// What came out.
    ///
    /// @param from when the days that chose begin, and `asked` when those that were asked do
    /// @param tuning what was chosen
    /// @param bouts a placement each, those with too few pages left out
    public record Result(Instant from, Instant asked, Instant to, Tuning tuning, List<Bout> bouts) {}

    private static final int PAGES = 600;
    private static final int FEWEST_PAGES = 30;
    private static final int HEARD = 100;
    private static final int SHOWN = 20;
    private static final double ASKED = 0.1;
    private static final long SEED = 7;

    private final Catalog catalog;
    private final EventLog log;
    private final Coherence coherence;
    private final Progress progress;
    private final Cancel cancel;
    private final CompiledRules rules;
    private int steps;

    public Backtest(Catalog catalog, EventLog log, Coherence coherence, Progress progress, Cancel cancel) {
        this.catalog = catalog;
        this.log = log;
        this.coherence = coherence;
        this.progress = progress;
        this.cancel = cancel;
        this.rules = new RuleCompiler().compile(RuleSet.EMPTY, catalog);
    }

    /// Refused where the last tenth of the log holds too few pages to tell anything.
    public Outcome<Result> run() {
        if (log.isEmpty() || catalog.isEmpty()) {
            return Outcome.refused(Problem.of(TrialProblem.NO_LOG));
        }
        long end = log.time(log.size() - 1) + 1;
        long asked = log.time((int) (log.size() * (1 - ASKED)));
        long chosen = log.time((int) (log.size() * (1 - 2 * ASKED)));
        if (chosen >= asked || asked >= end - 1 || chosen <= log.time(0)) {
            return Outcome.refused(Problem.of(TrialProblem.NO_DAYS));
        }
        return tuned(chosen, asked).then(tuning -> measured(tuning, asked, end).then(bouts -> bouts.isEmpty()
                ? Outcome.refused(Problem.of(TrialProblem.NO_DAYS))
                : Outcome.done(new Result(
                        Instant.ofEpochMilli(chosen), Instant.ofEpochMilli(asked), Instant.ofEpochMilli(end), tuning, bouts))));
    }

    private Outcome<Model> learned(long until, Tuning tuning) {
        step("trials.step.learn");
        return Trainer.train(catalog, log.before(until), tuning, Progress.silent(), cancel);
    }

    private Outcome<Tuning> tuned(long from, long to) {
        return learned(from, Tuning.USUAL).then(model -> {
            Scorer scorer = new Scorer(catalog, log.before(from), model, coherence.taughtBy(model));
            Pages pages = new Pages(catalog, log, model.kinds(), from, to);
            Mix mix = Mix.USUAL;
            for (Placement placement : Placement.values()) {
                List<Asked> all = pages.at(placement, PAGES, new SplittableRandom(SEED));
                step("trials.step.choose");
                if (cancel.requested()) {
                    return Outcome.stopped();
                }
                if (all.size() >= FEWEST_PAGES) {
                    mix = climb(scorer, placement, all, mix);
                }
            }
            return Outcome.done(new Tuning(Tuning.USUAL.linear(), mix));
        });
    }

    private Mix climb(Scorer scorer, Placement placement, List<Asked> pages, Mix from) {
        List<Hearing> heard = pages.stream().parallel()
                .map(page -> scorer.heard(page.request(), rules, HEARD, page.wanted())).toList();
        return new MixClimb(placement, heard, pages.stream().map(Asked::wanted).toList(), cancel).from(
                from, Arrays.stream(Contender.values()).filter(Contender::isSingle).toList());
    }

    private Outcome<List<Bout>> measured(Tuning tuning, long from, long to) {
        return learned(from, tuning).then(model -> {
            EventLog known = log.before(from);
            Scorer scorer = new Scorer(catalog, known, model, coherence.taughtBy(model));
            Pages pages = new Pages(catalog, log, model.kinds(), from, to);
            Lists lists = new Lists(model, known);
            List<Bout> bouts = new ArrayList<>();
            for (Placement placement : Placement.values()) {
                List<Asked> all = pages.at(placement, PAGES, new SplittableRandom(SEED));
                if (all.size() >= FEWEST_PAGES) {
                    bouts.add(bout(scorer, placement, all, tuning.mix(), lists));
                }
                if (cancel.requested()) {
                    return Outcome.stopped();
                }
            }
            return Outcome.done(bouts);
        });
    }

    private Bout bout(Scorer scorer, Placement placement, List<Asked> pages, Mix tuned, Lists lists) {
        Bootstrap bootstrap = new Bootstrap(pages.stream().mapToInt(Asked::shopper).toArray());
        Map<Contender, double[]> ndcg = new EnumMap<>(Contender.class);
        List<Standing> standings = new ArrayList<>();
        for (Contender contender : Contender.values()) {
            step("trials.step.ask");
            Scorer asked = scorer.listening(contender.mix(tuned));
            int[][] shown = pages.stream().parallel()
                    .map(page -> cancel.requested() ? new int[0] : asked.top(page.request().withSize(SHOWN), rules))
                    .toArray(int[][]::new);
            Gain[] gains = IntStream.range(0, shown.length)
                    .mapToObj(page -> Gain.of(shown[page], pages.get(page).wanted())).toArray(Gain[]::new);
            double[] mine = IntStream.range(0, gains.length).mapToDouble(page -> gains[page].ndcg10()).toArray();
            ndcg.put(contender, mine);
            standings.add(lists.standing(contender, shown, gains, mine, bootstrap));
        }
        boolean same = tuned.row(placement).equals(Mix.USUAL.row(placement));
        Contender kept = same ? Contender.USUAL : Contender.TUNED;
        Contender rival = standings.stream().filter(one -> one.contender().isSingle())
                .max(Comparator.comparingDouble(one -> one.ndcg10().mean())).orElseThrow().contender();
        return new Bout(placement, pages.size(), List.copyOf(standings), kept, rival,
                bootstrap.difference(of(ndcg, kept), of(ndcg, rival), SEED),
                bootstrap.difference(of(ndcg, Contender.TUNED), of(ndcg, Contender.USUAL), SEED));
    }

    private static double[] of(Map<Contender, double[]> all, Contender one) {
        return all.getOrDefault(one, new double[0]);
    }

    private void step(String what) {
        progress.at(what, ++steps, 2L + Placement.values().length * (1L + Contender.values().length));
    }
}
