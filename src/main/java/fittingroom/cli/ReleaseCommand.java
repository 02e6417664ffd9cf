package fittingroom.cli;

import fittingroom.base.Outcome;
import fittingroom.base.Problem;
import fittingroom.base.Words;
import fittingroom.ledger.Actor;
import fittingroom.releases.Approval;
import fittingroom.releases.Bundle;
import fittingroom.releases.BundleCheck;
import fittingroom.releases.BundleReader;
import fittingroom.releases.Frozen;
import fittingroom.releases.Moves;
import fittingroom.releases.Release;
import fittingroom.rules.Rule;
import fittingroom.workbench.Workbench;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `release`: the draft approved by name, numbered and in force; `release check`: the requests of a bundle asked again;
/// `release restore`: an old release's rules as the draft. Nothing leaves the workspace here.
@Command(name = "release", description = "Approve the draft by name.", mixinStandardHelpOptions = true)
final class ReleaseCommand implements Callable<Integer> {

    private final Console console;

    @Mixin private final Common common = new Common();

    @Spec private CommandSpec spec = CommandSpec.create();

    @Option(names = "--approve-as", paramLabel = "NAME", description = "who approves")
    private Optional<String> approver = Optional.empty();

    @Option(names = "--note", defaultValue = "", paramLabel = "TEXT", description = "why")
    private String note = "";

    ReleaseCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        String name = approver.filter(given -> !given.isBlank()).orElseThrow(() ->
                new ParameterException(spec.commandLine(), Words.current().text("cli.release.who")));
        return common.over(console, workbench ->
                switch (workbench.approve(Approval.of(workbench.draft(), new Actor(name), note))) {
                    case Outcome.Done<Release>(Release release) -> Answer.done(
                            Fields.of("release", release.number()).and("hash", release.hash()).map(),
                            List.of(Words.current().text(
                                    "cli.release.done", release.number(), release.approver().name(), release.hash())));
                    case Outcome.Refused<Release>(List<Problem> problems) -> Answer.refused(Answer.NO, problems);
                    case Outcome.Stopped<Release>() -> Answer.refused(Answer.WRONG_USE, List.of());
                });
    }

    @Command(name = "check", description = "Ask a bundle's own requests again.", mixinStandardHelpOptions = true)
    int check(@Mixin Common options, @Parameters(paramLabel = "BUNDLE") Path file) {
        // A damaged file is refused before a shop is opened for it.
        if (BundleReader.read(file) instanceof Outcome.Refused<Bundle>(List<Problem> problems)) {
            return options.print(console, () -> Answer.refused(Answer.NO, problems));
        }
        return options.over(console, workbench -> workbench.snapshot().value().catalog().isEmpty()
                ? Answer.refused(Answer.WRONG_USE, List.of(Problem.of(CliProblem.EMPTY_SHOP, workbench.folder().toString())))
                : checked(workbench, file));
    }

    private static Answer checked(Workbench workbench, Path file) {
        return switch (workbench.bundles().check(file).await()) {
            case Outcome.Done<BundleCheck>(BundleCheck found) -> describe(found);
            case Outcome.Refused<BundleCheck>(List<Problem> problems) -> Answer.refused(Answer.NO, problems);
            case Outcome.Stopped<BundleCheck>() -> Answer.refused(Answer.WRONG_USE, List.of());
        };
    }

    @Command(name = "restore", description = "The rules of an old release into the draft.", mixinStandardHelpOptions = true)
    int restore(@Mixin Common options, @Parameters(paramLabel = "RELEASE", description = "its number") int number) {
        return options.over(console, workbench -> switch (workbench.restore(number)) {
            case Outcome.Done<Release>(Release release) -> Answer.done(
                    Fields.of("release", number).and("rules", release.rules().rules().size())
                            .and("hash", Frozen.hash(workbench.draft())).map(),
                    List.of(Words.current().text("cli.release.restored", number, release.rules().rules().size())));
            case Outcome.Refused<Release>(List<Problem> problems) -> Answer.refused(Answer.WRONG_USE, problems);
            case Outcome.Stopped<Release>() -> Answer.refused(Answer.WRONG_USE, List.of());
        });
    }

    private static Answer describe(BundleCheck found) {
        Release release = found.bundle().release();
        Words words = Words.current();
        return new Answer(
                found.allSame() ? Answer.DONE : Answer.NO,
                Fields.of("requests", found.requests()).and("same", found.same()).and("hash", release.hash())
                        .and("release", release.number()).and("sameLexicon", found.sameLexicon())
                        .and("sameCatalog", found.sameCatalog()).and("sameModel", found.sameModel())
                        .and("moves", found.bundle().moves().orElse(List.of()).stream()
                                .map(ReleaseCommand::describe).toList()).map(),
                Stream.concat(
                        Stream.of(
                                words.text("cli.release.checked", release.number(), found.same(), found.requests()),
                                words.text(found.onTheSameGround() ? "cli.release.ground" : "cli.release.other-ground")),
                        moved(found.bundle()).stream()).toList());
    }

    private static Map<String, Object> describe(Moves one) {
        return Fields.of("rule", one.rule()).and("requests", one.requests())
                .and("because", one.idle().map(Moves.Idle::code).orElse("")).map();
    }

    /// What the requests show of each rule; nothing of a bundle that does not say.
    static List<String> moved(Bundle bundle) {
        Words words = Words.current();
        List<String> lines = new ArrayList<>();
        for (Moves one : bundle.moves().orElse(List.of())) {
            String rule = bundle.release().rules().rule(one.rule()).map(Rule::name)
                    .filter(name -> !name.isBlank()).orElse(one.rule());
            lines.add(one.idle().map(why -> words.text("cli.release.idle", rule, why.words()))
                    .orElseGet(() -> words.text("cli.release.moves", rule, one.requests())));
        }
        return lines;
    }
}
