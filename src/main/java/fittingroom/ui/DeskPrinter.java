package fittingroom.ui;

import fittingroom.cli.ScreenPrinter;
import fittingroom.ui.parts.Fx;
import fittingroom.ui.shell.DeskEntry;
import fittingroom.ui.shell.Theme;
import fittingroom.workbench.ImportOrder;
import fittingroom.workbench.Workbench;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Scene;

/// Draws every desk over a workbench as PNG, without showing a window. It edits nothing, and may be asked from any
/// thread but the window's own.
public final class DeskPrinter implements ScreenPrinter {

    private static final int PULSES = 4;

    private final Path sample;
    private final Consumer<Throwable> failures;

    /// @param sample a file that the import desk is drawn looking at, where it is there
    /// @param failures hears of bugs in the engine
    public DeskPrinter(Path sample, Consumer<Throwable> failures) {
        this.sample = sample;
        this.failures = failures;
    }

    @Override
    public List<Path> print(Workbench workbench, Path folder, Look look) {
        startToolkit();
        Desks desks = here(() -> {
            workbench.takeOver();
            return new Desks(workbench, Files.isRegularFile(sample) ? List.of(ImportOrder.of(sample)) : List.of(), (owner, title) -> List.of(), failures);
        });
        Scene scene = here(() -> {
            desks.theme().choose(look.theme().equals("dark") ? Theme.Choice.DARK : Theme.Choice.LIGHT);
            return desks.scene(look.width(), look.height());
        });
        List<Path> files = new ArrayList<>();
        for (DeskEntry desk : desks.shell().entries()) {
            here(() -> {
                desks.shell().openDesk(desk.code());
                return desk;
            });
            settle(desks, scene);
            files.add(draw(scene, folder, files.size() + 1, desk.code()));
            for (String view : desk.views()) {
                if (view.equals("catalogue.imports") && Files.isRegularFile(sample)) {
                    look(desks);
                }
                here(() -> {
                    desks.actions().named(view).run().run();
                    return view;
                });
                settle(desks, scene);
                files.add(draw(scene, folder, files.size() + 1, view));
            }
        }
        here(() -> {
            desks.close();
            return desks;
        });
        workbench.takeOver();
        return files;
    }

    private static Path draw(Scene scene, Path folder, int number, String what) {
        Path file = folder.resolve(String.format("%02d-%s.png", number, what.replace('.', '-')));
        return here(() -> Png.print(scene, file));
    }

    /// Has the import desk look at the sample, and waits for its report.
    private void look(Desks desks) {
        CompletableFuture<Boolean> looked = new CompletableFuture<>();
        Fx.later(() -> desks.imports().look(List.of(sample), () -> looked.complete(true)));
        looked.join();
    }

    /// Waits for the answer that is out and for the layout to come to rest.
    private static void settle(Desks desks, Scene scene) {
        CompletableFuture<Boolean> answered = new CompletableFuture<>();
        Fx.later(() -> desks.shell().current().ifPresentOrElse(
                desk -> desk.whenSettled(() -> answered.complete(true)), () -> answered.complete(true)));
        answered.join();
        for (int i = 0; i < PULSES; i++) {
            here(() -> {
                scene.getRoot().applyCss();
                scene.getRoot().layout();
                return scene;
            });
        }
    }

    private static <T> T here(Supplier<T> work) {
        CompletableFuture<T> done = new CompletableFuture<>();
        Fx.later(() -> {
            try {
                done.complete(work.get());
            } catch (RuntimeException | Error broken) {
                done.completeExceptionally(broken);
            }
        });
        return done.join();
    }

    private static void startToolkit() {
        CompletableFuture<Boolean> started = new CompletableFuture<>();
        try {
            Platform.startup(() -> started.complete(true));
        } catch (IllegalStateException alreadyRuns) {
            started.complete(true);
        }
        started.join();
        Platform.setImplicitExit(false);
    }
}
