package fittingroom.cli;

import fittingroom.base.Outcome;
import fittingroom.base.Problem;
import fittingroom.base.Words;
import fittingroom.workbench.Imported;
import fittingroom.workbench.Workbench;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `demo`: the main job on the sample shop, start to end, in a workspace of its own that is gone afterwards. It does
/// what a person would do at the desks, in the same order, and draws them.
@Command(name = "demo", description = "The main job, start to end, on the sample shop.", mixinStandardHelpOptions = true)
final class DemoCommand implements Callable<Integer> {

    private final Console console;

    @Mixin private final Common common = new Common();

    @Option(names = "--out", paramLabel = "DIR", description = "where the pictures go (target/demo)")
    private Optional<Path> out = Optional.empty();

    DemoCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Path folder = temporaryFolder();
        try {
            return common.overAt(console, folder.resolve("atelier"), this::run);
        } finally {
            delete(folder);
        }
    }

    private Answer run(Workbench workbench) {
        console.err().println(Words.current().text("cli.demo.import"));
        console.err().flush();
        Path folder = out.orElseGet(() -> console.program().resolve("target").resolve("demo"));
        return switch (new SampleShop(console.samples()).into(workbench)) {
            case Outcome.Done<List<Imported>>(List<Imported> _) -> new DemoWalk(console, workbench, folder).walk();
            case Outcome.Refused<List<Imported>>(List<Problem> problems) -> Answer.refused(Answer.WRONG_USE, problems);
            case Outcome.Stopped<List<Imported>>() -> Answer.refused(Answer.WRONG_USE, List.of());
        };
    }

    private static Path temporaryFolder() {
        try {
            return Files.createTempDirectory("fitting-room-demo");
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
