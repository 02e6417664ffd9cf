package fittingroom.cli;

import fittingroom.base.Outcome;
import fittingroom.base.Problem;
import fittingroom.base.Words;
import fittingroom.journeys.Journey;
import fittingroom.journeys.JourneyFile;
import fittingroom.journeys.JourneyFolder;
import fittingroom.journeys.TriggerFile;
import fittingroom.journeys.Walk;
import fittingroom.rules.RuleSet;
import fittingroom.workbench.Workbench;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `journey walk`: what a saved journey would be shown, step by step; `journey check`: a folder of them walked again beside
/// the slates they were saved with; `journey triggers`: what triggers would have sent. None changes the workspace.
@Command(name = "journey", description = "Walk saved journeys.", mixinStandardHelpOptions = true)
final class JourneyCommand implements Callable<Integer> {

    private final Console console;

    @Spec private CommandSpec spec = CommandSpec.create();

    JourneyCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        throw new ParameterException(spec.commandLine(), Words.current().text("cli.journey.which"));
    }

    @Command(name = "check", description = "Walk the journeys of a folder again and report what changed.", mixinStandardHelpOptions = true)
    int check(
            @Mixin Common common,
            @Option(names = "--rules", defaultValue = "published", paramLabel = "RULES", description = "draft, published, a release number or a file") String rules,
            @Parameters(paramLabel = "DIR") Path folder) {
        return common.over(console, workbench -> onGoods(workbench, rules, set ->
                switch (workbench.journeys().recheck(folder, set).await()) {
                    case Outcome.Done<List<JourneyFolder.Checked>>(List<JourneyFolder.Checked> all) ->
                        new JourneyAnswer(workbench.snapshot().value().catalog()).checked(all);
                    case Outcome.Refused<List<JourneyFolder.Checked>>(List<Problem> problems) ->
                        Answer.refused(Answer.WRONG_USE, problems);
                    case Outcome.Stopped<List<JourneyFolder.Checked>>() -> Answer.refused(Answer.WRONG_USE, List.of());
                }));
    }

    @Command(name = "walk", description = "What a saved journey is shown, step by step.", mixinStandardHelpOptions = true)
    int walk(
            @Mixin Common common,
            @Option(names = "--rules", defaultValue = "published", paramLabel = "RULES", description = "draft, published, a release number or a file") String rules,
            @Option(names = "--keep", paramLabel = "FILE", description = "write the journey with these slates, for `journey check`") Optional<Path> keep,
            @Parameters(paramLabel = "FILE") Path file) {
        return common.over(console, workbench -> onGoods(workbench, rules, set ->
                answer(JourneyFile.read(file).then(workbench.journeys()::walk).then(walk -> kept(workbench, walk, set, keep)),
                        walk -> walked(workbench, walk, set, keep))));
    }

    @Command(name = "triggers", description = "What triggers would have sent over the whole log.", mixinStandardHelpOptions = true)
    int triggers(
            @Mixin Common common,
            @Parameters(paramLabel = "FILE", arity = "0..1", description = "a trigger file; the usual ones if left out") Optional<Path> file) {
        return common.over(console, workbench -> answer(
                file.map(TriggerFile::read).orElseGet(() -> Outcome.done(TriggerFile.usual())),
                set -> answer(workbench.journeys().replay(set).await(), TriggerAnswer::of)));
    }

    private static Outcome<Walk> kept(Workbench workbench, Walk walk, RuleSet rules, Optional<Path> keep) {
        return keep.map(into -> workbench.journeys().save(walk.journey(), rules, into).await().map(_ -> walk))
                .orElseGet(() -> Outcome.done(walk));
    }

    private static Answer walked(Workbench workbench, Walk walk, RuleSet rules, Optional<Path> keep) {
        return new JourneyAnswer(workbench.snapshot().value().catalog())
                .walked(walk, workbench.journeys().compile(rules), keep);
    }

    private static Answer onGoods(Workbench workbench, String rules, Function<RuleSet, Answer> work) {
        return workbench.snapshot().value().isEmpty()
                ? Answer.refused(Answer.WRONG_USE, List.of(Problem.of(CliProblem.EMPTY_SHOP, workbench.folder().toString())))
                : answer(SlateOptions.rules(workbench, rules), work);
    }

    private static <T> Answer answer(Outcome<T> outcome, Function<T, Answer> done) {
        return switch (outcome) {
            case Outcome.Done<T>(T value) -> done.apply(value);
            case Outcome.Refused<T>(List<Problem> problems) -> Answer.refused(Answer.WRONG_USE, problems);
            case Outcome.Stopped<T>() -> Answer.refused(Answer.WRONG_USE, List.of());
        };
    }
}
