package fittingroom.app;

import fittingroom.cli.ScreenPrinter;
import fittingroom.ui.parts.Fx;
import fittingroom.ui.shell.Theme;
import fittingroom.workbench.Workbench;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.scene.Scene;

/// Draws the desks for the command line, on JavaFX's own headless platform: opens each as a person would, waits for its
/// slates, and writes what is seen.
final class DeskPrinter implements ScreenPrinter {

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);
    /// Time for the last layout and for what fades in.
    private static final javafx.util.Duration SETTLE = javafx.util.Duration.millis(600);

    private static final CompletableFuture<Boolean> TOOLKIT = new CompletableFuture<>();

    @Override
    public List<Path> print(Workbench workbench, Path folder, Look look) {
        startToolkit();
        CompletableFuture<List<Path>> drawn = new CompletableFuture<>();
        Fx.run(() -> open(workbench, folder, look, drawn));
        List<Path> files = drawn.orTimeout(LONGEST_WAIT.toSeconds(), TimeUnit.SECONDS).join();
        workbench.takeOver();
        return files;
    }

    /// Opens the window and draws it a moment after its first slates, or at once where nothing is loaded.
    private static void open(Workbench workbench, Path folder, Look look, CompletableFuture<List<Path>> drawn) {
        workbench.takeOver();
        PauseTransition settle = new PauseTransition(SETTLE);
        WindowParts parts = new WindowParts(
                workbench, Theme.Choice.valueOf(look.theme().toUpperCase(Locale.ROOT)), () -> {},
                micros -> settle.playFromStart(), drawn::completeExceptionally);
        Scene scene = parts.scene(look.width(), look.height());
        settle.setOnFinished(event -> {
            Path file = folder.resolve("preview.png").toAbsolutePath();
            drawn.complete(List.of(fittingroom.ui.ScreenPrinter.print(scene, file)));
            parts.shell().leave();
        });
        parts.shell().enter();
        if (workbench.snapshot().value().isEmpty()) {
            settle.playFromStart();
        }
    }

    private static synchronized void startToolkit() {
        if (!TOOLKIT.isDone()) {
            Platform.startup(() -> TOOLKIT.complete(true));
            Platform.setImplicitExit(false);
            TOOLKIT.join();
        }
    }
}
