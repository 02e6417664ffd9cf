package fittingroom.app;

import fittingroom.base.Outcome;
import fittingroom.base.Problem;
import fittingroom.cli.SampleShop;
import fittingroom.ui.Desks;
import fittingroom.ui.FrontDoor;
import fittingroom.ui.parts.FileAsker;
import fittingroom.ui.parts.Fx;
import fittingroom.ui.shell.Habits;
import fittingroom.workbench.Workbench;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import javafx.application.Application;
import javafx.stage.DirectoryChooser;
import javafx.stage.Stage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The life of the window: which workspace it begins with, the sample shop where there is none yet, and the end. What
/// happens between is the front door's.
public final class Window extends Application {

    private static final Logger LOG = LoggerFactory.getLogger(Window.class);
    private static final String SAMPLE = "atelier";
    /// Ends the process with the first slate on screen: for measuring the start, by the clock of another process.
    private static final String MEASURED = "fittingroom.measureStart";

    private final SampleShop sample = new SampleShop(FittingRoom.programFolder().resolve("sample-catalogs"));
    private Optional<FrontDoor> door = Optional.empty();

    @Override
    public void start(Stage stage) {
        Thread.setDefaultUncaughtExceptionHandler((thread, broken) -> CrashDesk.report(broken));
        Path home = Path.of(System.getProperty("user.home")).resolve(".fitting-room");
        FrontDoor.Homes homes = new FrontDoor.Homes(home.resolve(SAMPLE), home.resolve("default"));
        Habits habits = Habits.in(home.resolve("window.json"));
        FrontDoor made = new FrontDoor(
                stage, habits, homes, folder -> Workbench.open(folder, Clock.systemUTC()), this::furnish, Window::folder,
                CrashDesk::report);
        door = Optional.of(made);
        List<String> named = getParameters().getRaw();
        boolean first = named.isEmpty() && habits.workspaces().isEmpty() && !Files.exists(homes.own())
                && !Files.exists(homes.sample());
        made.onOpen(workbench -> opened(workbench, homes));
        if (first) {
            made.welcome(homes.sample());
        } else {
            made.open(named.isEmpty() ? usual(habits, homes) : Path.of(named.getFirst()));
        }
    }

    /// The last workspace, else one of the person's own, else the sample shop.
    private static Path usual(Habits habits, FrontDoor.Homes homes) {
        return habits.workspaces().stream().findFirst()
                .orElse(Files.exists(homes.own()) ? homes.own() : homes.sample());
    }

    @Override
    public void stop() {
        door.ifPresent(FrontDoor::close);
    }

    private Desks furnish(Workbench workbench, Habits habits) {
        Logs.into(workbench.folder());
        Desks desks = new Desks(workbench, sample.orders(), FileAsker.ofSystem(), CrashDesk::report, habits);
        if (Boolean.getBoolean(MEASURED)) {
            desks.onAnswer(micros -> Fx.later(() -> Runtime.getRuntime().halt(0)));
        }
        return desks;
    }

    private void opened(Workbench workbench, FrontDoor.Homes homes) {
        if (workbench.snapshot().value().isEmpty() && workbench.folder().equals(homes.sample())) {
            Thread.ofPlatform().daemon().name("sample").start(() -> {
                if (sample.into(workbench) instanceof Outcome.Refused<?>(List<Problem> problems)) {
                    LOG.error("the sample shop was refused: {}", problems);
                    Fx.run(() -> door.ifPresent(one -> one.say(problems)));
                }
            });
        }
    }

    private static Optional<Path> folder(javafx.stage.Window owner) {
        return Optional.ofNullable(new DirectoryChooser().showDialog(owner)).map(File::toPath);
    }
}
