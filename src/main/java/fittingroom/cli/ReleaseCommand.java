package fittingroom.cli;

import fittingroom.base.Outcome;
import fittingroom.base.Problem;
import fittingroom.base.Words;
import fittingroom.ledger.Actor;
import fittingroom.releases.Approval;
import fittingroom.releases.BundleCheck;
import fittingroom.releases.Frozen;
import fittingroom.releases.Release;
import fittingroom.workbench.Workbench;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
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
                        .and("sameCatalog", found.sameCatalog()).and("sameModel", found.sameModel()).map(),
                List.of(
                        words.text("cli.release.checked", release.number(), found.same(), found.requests()),
                        words.text(found.onTheSameGround() ? "cli.release.ground" : "cli.release.other-ground")));
    }
}
