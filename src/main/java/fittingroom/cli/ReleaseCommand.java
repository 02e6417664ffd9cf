package fittingroom.cli;

import fittingroom.base.Outcome;
import fittingroom.base.Problem;
import fittingroom.base.Words;
import fittingroom.ledger.Actor;
import fittingroom.releases.Approval;
import fittingroom.releases.Bundle;
import fittingroom.releases.BundleReader;
import fittingroom.releases.Frozen;
import fittingroom.releases.Proof;
import fittingroom.releases.Proofs;
import fittingroom.releases.Release;
import fittingroom.workbench.Snapshot;
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

/// `release`: the draft approved by name, numbered and in force; `release check`: the requests of a bundle asked again.
/// Nothing leaves the workspace here.
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
        return options.over(console, workbench -> switch (BundleReader.read(file)) {
            case Outcome.Done<Bundle>(Bundle bundle) -> replay(bundle, workbench);
            case Outcome.Refused<Bundle>(List<Problem> problems) -> Answer.refused(Answer.NO, problems);
            case Outcome.Stopped<Bundle>() -> Answer.refused(Answer.WRONG_USE, List.of());
        });
    }

    private static Answer replay(Bundle bundle, Workbench workbench) {
        Snapshot snapshot = workbench.snapshot().value();
        Proofs proofs = new Proofs(snapshot.catalog(), snapshot.scorer(), bundle.release().rules());
        long same = bundle.proofs().stream().filter((Proof one) -> proofs.holds(one)).count();
        int requests = bundle.proofs().size();
        boolean lexicon = bundle.release().lexicon().equals(Frozen.lexiconHash());
        boolean catalog = bundle.provenance().catalog().equals(snapshot.catalog().hash());
        boolean model = bundle.provenance().model().equals(snapshot.model().hash());
        Words words = Words.current();
        return new Answer(
                same == requests ? Answer.DONE : Answer.NO,
                Fields.of("requests", requests).and("same", same).and("hash", bundle.release().hash())
                        .and("release", bundle.release().number()).and("sameLexicon", lexicon)
                        .and("sameCatalog", catalog).and("sameModel", model).map(),
                List.of(
                        words.text("cli.release.checked", bundle.release().number(), same, requests),
                        words.text(lexicon && catalog && model ? "cli.release.ground" : "cli.release.other-ground")));
    }
}
