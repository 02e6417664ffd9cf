package fittingroom.app;

import fittingroom.base.Outcome;
import fittingroom.base.Problem;
import fittingroom.cli.SampleShop;
import fittingroom.ui.Desks;
import fittingroom.ui.parts.FileAsker;
import fittingroom.ui.parts.Fx;
import fittingroom.workbench.Workbench;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.control.Alert;
import javafx.stage.Stage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The life of the window: opens a workspace beside the UI thread, shows the desks over it, closes it at the end.
/// Without a workspace that was named, or one of the person's own, it opens the sample shop.
public final class Window extends Application {

    private static final Logger LOG = LoggerFactory.getLogger(Window.class);
    private static final int WIDTH = 1440;
    private static final int HEIGHT = 900;
    private static final String SAMPLE = "atelier";
    /// Ends the process with the first slate on screen: for measuring the start, by the clock of another process.
    private static final String MEASURED = "fittingroom.measureStart";

    private Optional<Workbench> open = Optional.empty();

    @Override
    public void start(Stage stage) {
        stage.setTitle("Fitting Room");
        stage.setMinWidth(1024);
        stage.setMinHeight(680);
        Thread.setDefaultUncaughtExceptionHandler((thread, broken) -> CrashDesk.report(broken));
        Path folder = folder();
        inBackground(() -> {
            Outcome<Workbench> opened = Workbench.open(folder, Clock.systemUTC());
            Fx.run(() -> show(stage, opened));
        });
    }

    private Path folder() {
        List<String> named = getParameters().getRaw();
        if (!named.isEmpty()) {
            return Path.of(named.getFirst());
        }
        Path home = Path.of(System.getProperty("user.home")).resolve(".fitting-room");
        Path own = home.resolve("default");
        return Files.exists(own) ? own : home.resolve(SAMPLE);
    }

    @Override
    public void stop() {
        open.ifPresent(Workbench::close);
    }

    private void show(Stage stage, Outcome<Workbench> opened) {
        switch (opened) {
            case Outcome.Done<Workbench>(Workbench workbench) -> show(stage, workbench);
            case Outcome.Refused<Workbench>(List<Problem> problems) -> refuse(problems);
            case Outcome.Stopped<Workbench>() -> Platform.exit();
        }
    }

    private void show(Stage stage, Workbench workbench) {
        open = Optional.of(workbench);
        workbench.takeOver();
        Logs.into(workbench.folder());
        Desks desks = new Desks(
                workbench, new SampleShop(FittingRoom.programFolder().resolve("sample-catalogs")).orders(), FileAsker.ofSystem(),
                CrashDesk::report);
        if (Boolean.getBoolean(MEASURED)) {
            desks.onAnswer(micros -> Fx.later(() -> Runtime.getRuntime().halt(0)));
        }
        stage.setScene(desks.scene(WIDTH, HEIGHT));
        stage.show();
        if (workbench.snapshot().value().isEmpty() && workbench.folder().endsWith(SAMPLE)) {
            loadSample(workbench);
        }
    }

    private static void loadSample(Workbench workbench) {
        SampleShop sample = new SampleShop(FittingRoom.programFolder().resolve("sample-catalogs"));
        inBackground(() -> {
            if (sample.into(workbench) instanceof Outcome.Refused<?>(List<Problem> problems)) {
                LOG.error("the sample shop was refused: {}", problems);
                Fx.run(() -> refuse(problems));
            }
        });
    }

    private static void refuse(List<Problem> problems) {
        Alert alert = new Alert(Alert.AlertType.ERROR,
                problems.stream().map(one -> one.message() + " (" + one.code() + ")").collect(Collectors.joining("\n\n")));
        alert.setHeaderText(null);
        alert.showAndWait();
        Platform.exit();
    }

    private static void inBackground(Runnable work) {
        Thread.ofPlatform().daemon().name("opening").start(work);
    }
}
