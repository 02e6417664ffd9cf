package fittingroom.cli;

import fittingroom.base.Cancel;
import fittingroom.base.Outcome;
import fittingroom.base.Problem;
import fittingroom.base.Progress;
import fittingroom.base.Words;
import fittingroom.trials.Backtest;
import fittingroom.trials.Contest;
import fittingroom.trials.Figures;
import fittingroom.trials.Split;
import fittingroom.trials.SplitFiles;
import fittingroom.workbench.Snapshot;
import fittingroom.workbench.Workbench;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `evaluate`: what the engine's models are worth on events that were held back: those of two files, or the last days of
/// the workspace's own log.
@Command(
        name = "evaluate", description = "Offline quality on held-out events.", mixinStandardHelpOptions = true)
final class EvaluateCommand implements Callable<Integer> {

    private final Console console;

    @Mixin private final Common common = new Common();

    @Option(names = "--train", paramLabel = "FILE", description = "without files the workspace's own log is cut")
    private Optional<Path> train = Optional.empty();

    @Option(names = "--test", paramLabel = "FILE")
    private Optional<Path> test = Optional.empty();

    @Option(names = "-k", defaultValue = "20")
    private int k = 20;

    @Option(names = "--kind", defaultValue = "interactions", description = "interactions, sessions, or outfits: JSON of outfits by category, CSV of titled things")
    private String kind = "interactions";

    @Option(names = "--repeats", defaultValue = "", description = "allow or exclude; sessions allow where it is left out")
    private String repeats = "";

    @Option(names = "--model", defaultValue = "auto", description = "auto, or one of the models")
    private String model = "auto";

    @Option(names = "--keep", description = "without files: serve with what was chosen, from now on")
    private boolean keep;

    EvaluateCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        boolean outfits = kind.equals("outfits");
        boolean known = List.of("interactions", "sessions", "outfits").contains(kind)
                && List.of("", "allow", "exclude").contains(repeats) && k >= 1 && k <= 1000
                && train.isPresent() == test.isPresent() && (!outfits || train.isPresent()) && !(keep && train.isPresent());
        if (!known) {
            return common.print(console, () -> Answer.refused(
                    Answer.WRONG_USE, List.of(Problem.of(CliProblem.EVALUATE, kind, repeats, k))));
        }
        if (outfits) {
            return common.print(console, () -> OutfitAnswer.of(train.orElseThrow(), test.orElseThrow()));
        }
        return common.over(console, workbench -> train.isPresent()
                ? evaluate(workbench, train.get(), test.orElseThrow()) : backtest(workbench));
    }

    private Answer backtest(Workbench workbench) {
        Outcome<Backtest.Result> outcome = workbench.backtest().await().then(result -> keep
                ? workbench.train(result.tuning()).await().map(_ -> result) : Outcome.done(result));
        return switch (outcome) {
            case Outcome.Done<Backtest.Result>(Backtest.Result result) -> BacktestAnswer.of(result, keep);
            case Outcome.Refused<Backtest.Result>(var problems) -> Answer.refused(Answer.WRONG_USE, problems);
            case Outcome.Stopped<Backtest.Result>() -> Answer.refused(Answer.WRONG_USE, List.of());
        };
    }

    private Answer evaluate(Workbench workbench, Path learned, Path asked) {
        Snapshot snapshot = workbench.snapshot().value();
        Split.Kind of = Split.Kind.valueOf(kind.toUpperCase(Locale.ROOT));
        boolean again = of == Split.Kind.SESSIONS && !repeats.equals("exclude");
        Outcome<Contest.Result> outcome = SplitFiles.read(learned, asked, of).then(split -> new Contest(
                split, k, again, snapshot.catalog(), snapshot.model(), Progress.silent(), Cancel.never()).run(model));
        return switch (outcome) {
            case Outcome.Done<Contest.Result>(Contest.Result result) -> answer(result, again);
            case Outcome.Refused<Contest.Result>(var problems) -> Answer.refused(Answer.WRONG_USE, problems);
            case Outcome.Stopped<Contest.Result>() -> Answer.refused(Answer.WRONG_USE, List.of());
        };
    }

    private Answer answer(Contest.Result result, boolean again) {
        Figures figures = result.figures();
        Map<String, Object> json = Fields.of("kind", kind).and("model", figures.model())
                .and("settings", figures.settings()).and("k", k).and("repeats", again ? "allow" : "exclude")
                .and("predictions", figures.predictions()).and("hr", figures.hr()).and("mrr", figures.mrr())
                .and("recall", figures.recall()).and("ndcg", figures.ndcg())
                .and("ndcg10", figures.ndcg10().mean()).and("recall20", figures.recall20().mean())
                .and("low", List.of(figures.ndcg10().low(), figures.recall20().low()))
                .and("high", List.of(figures.ndcg10().high(), figures.recall20().high()))
                .and("coverage", figures.coverage()).and("trainSeconds", result.trainSeconds())
                .and("p50Micros", figures.p50Micros()).and("p99Micros", figures.p99Micros())
                .and("cpuMicros", figures.cpuMicros())
                .and("tried", result.tried().stream().map(one -> Fields.of("model", one.model())
                        .and("settings", one.settings()).and("ndcg10", one.ndcg10().mean())
                        .and("recall20", one.recall20().mean()).map()).toList())
                .map();
        List<String> lines = new ArrayList<>();
        lines.add(Words.current().text(
                "cli.evaluate.chosen", figures.model(), figures.settings(), result.tried().size()));
        lines.add(Words.current().text("cli.evaluate.ranked", figures.predictions(), k, figures.hr(), figures.mrr(),
                figures.recall(), figures.ndcg()));
        lines.add(range("ndcg10", figures.ndcg10()));
        lines.add(range("recall20", figures.recall20()));
        lines.add(Words.current().text("cli.evaluate.cost", figures.coverage(), result.trainSeconds(),
                figures.p50Micros(), figures.p99Micros(), figures.cpuMicros()));
        return Answer.done(json, lines);
    }

    private static String range(String name, Figures.Ranged ranged) {
        return Words.current().text("cli.evaluate.range", name, ranged.mean(), ranged.low(), ranged.high());
    }
}
