package fittingroom.ui;

import fittingroom.ui.shell.Habits;
import fittingroom.workbench.Workbench;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import javafx.stage.Stage;

/// The front door as the program has it, for somebody whose home is a folder of a test.
final class Doorway {

    private Doorway() {}

    static FrontDoor of(Stage stage, Path home) {
        return new FrontDoor(
                stage, Habits.in(home.resolve("window.json")), homes(home),
                one -> Workbench.open(one, Clock.systemUTC()),
                (workbench, habits) -> new Desks(workbench, List.of(), (owner, title) -> List.of(), Doorway::fail, habits),
                owner -> Optional.empty(), Doorway::fail);
    }

    static FrontDoor.Homes homes(Path home) {
        return new FrontDoor.Homes(home.resolve("atelier"), home.resolve("default"));
    }

    private static void fail(Throwable bug) {
        throw new IllegalStateException(bug);
    }
}
