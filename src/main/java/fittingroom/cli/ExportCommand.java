package fittingroom.cli;

import fittingroom.base.Outcome;
import fittingroom.base.Problem;
import fittingroom.base.Words;
import fittingroom.releases.Bundle;
import fittingroom.releases.ReleaseProblem;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `export`: a release as a file for an engine. Without a target it is the native bundle, which can say all that a
/// release holds.
@Command(name = "export", description = "Write a release to a file.", mixinStandardHelpOptions = true)
final class ExportCommand implements Callable<Integer> {

    private static final String NATIVE = "native";

    private final Console console;

    @Mixin private final Common common = new Common();

    @Parameters(paramLabel = "RELEASE", description = "its number")
    private String release = "";

    @Option(names = "--out", required = true, paramLabel = "FILE")
    private Path out = Path.of("");

    @Option(names = "--target", defaultValue = NATIVE, paramLabel = "NAME", description = "native if left out")
    private String target = NATIVE;

    ExportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (!target.equals(NATIVE)) {
            return common.print(console, () -> Answer.refused(
                    Answer.WRONG_USE, List.of(Problem.of(ReleaseProblem.NO_TARGET, target))));
        }
        return common.over(console, workbench -> {
            Outcome<Bundle> written = workbench.releases().numbered(release)
                    .then(found -> workbench.bundles().export(found, out).await());
            return switch (written) {
                case Outcome.Done<Bundle>(Bundle bundle) -> done(bundle);
                case Outcome.Refused<Bundle>(List<Problem> problems) -> Answer.refused(Answer.WRONG_USE, problems);
                case Outcome.Stopped<Bundle>() -> Answer.refused(Answer.WRONG_USE, List.of());
            };
        });
    }

    private Answer done(Bundle bundle) {
        int rules = bundle.release().rules().rules().size();
        return Answer.done(
                Fields.of("target", NATIVE).and("rules", rules).and("lost", List.of())
                        .and("release", bundle.release().number()).and("hash", bundle.release().hash())
                        .and("requests", bundle.proofs().size()).and("file", out.toString()).map(),
                Stream.concat(
                        Stream.of(Words.current().text("cli.export.done", bundle.release().number(), rules,
                                bundle.proofs().size(), out.toString())),
                        ReleaseCommand.moved(bundle).stream()).toList());
    }
}
