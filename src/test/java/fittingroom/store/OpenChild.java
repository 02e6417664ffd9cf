package fittingroom.store;

import fittingroom.base.Outcome;
import java.nio.file.Path;

/// A process that tries to open a workspace, says what it was told, and ends.
final class OpenChild {

    private OpenChild() {}

    /// @param arguments folder
    public static void main(String[] arguments) {
        switch (Workspace.open(Path.of(arguments[0]), Shelf.CLOCK)) {
            case Outcome.Done<Workspace>(Workspace workspace) -> {
                workspace.close();
                System.out.println("opened");
            }
            case Outcome.Refused<Workspace>(var problems) ->
                System.out.println(problems.getFirst().code() + " " + problems.getFirst().message());
            case Outcome.Stopped<Workspace>() -> System.out.println("stopped");
        }
    }
}
