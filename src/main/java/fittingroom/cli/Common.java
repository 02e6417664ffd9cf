package fittingroom.cli;

import fittingroom.base.Outcome;
import fittingroom.ledger.Actor;
import fittingroom.workbench.Workbench;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import picocli.CommandLine.Option;

/// The options that every command has, and the one way to run a command over a workspace and print its answer.
final class Common {

    @Option(names = "--workspace", paramLabel = "DIR", description = "the workspace; made if it is missing")
    private Optional<Path> workspace = Optional.empty();

    @Option(names = "--json", description = "one JSON object on standard output, and nothing else there")
    private boolean json;

    @Option(names = "--person", paramLabel = "NAME",
            description = "whose name the ledger gives to what is done (the workspace's, else who is logged in)")
    private Optional<String> person = Optional.empty();

    Path workspace(Console console) {
        return workspace.orElseGet(console::usualWorkspace);
    }

    boolean asJson() {
        return json;
    }

    /// Opens the workspace, answers, closes it, prints.
    int over(Console console, Function<Workbench, Answer> command) {
        return overAt(console, workspace(console), command);
    }

    int overAt(Console console, Path folder, Function<Workbench, Answer> command) {
        return over(console, () -> Workbench.open(folder, console.clock()), command);
    }

    /// As [#over], for a command that loads files and reads no events.
    int overToLoad(Console console, Function<Workbench, Answer> command) {
        return over(console, () -> Workbench.openToLoad(workspace(console), console.clock()), command);
    }

    private int over(Console console, Supplier<Outcome<Workbench>> open, Function<Workbench, Answer> command) {
        return print(console, () -> switch (open.get()) {
            case Outcome.Done<Workbench>(Workbench workbench) -> {
                console.opened().accept(workbench.folder());
                person.filter(name -> !name.isBlank()).map(Actor::new).ifPresent(workbench::actAs);
                try (workbench) {
                    yield command.apply(workbench);
                }
            }
            case Outcome.Refused<Workbench>(var problems) -> Answer.refused(Answer.WRONG_USE, problems);
            case Outcome.Stopped<Workbench>() -> Answer.refused(Answer.WRONG_USE, List.of());
        });
    }

    int print(Console console, Supplier<Answer> command) {
        return command.get().print(console, json);
    }
}
