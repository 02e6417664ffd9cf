package fittingroom.app;

import fittingroom.ui.parts.Drawings;
import fittingroom.ui.parts.Look;
import fittingroom.ui.parts.Toasts;
import fittingroom.ui.preview.PreviewDesk;
import fittingroom.ui.shell.Actions;
import fittingroom.ui.shell.DeskEntry;
import fittingroom.ui.shell.Shell;
import fittingroom.ui.shell.Theme;
import fittingroom.workbench.Workbench;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import javafx.scene.Scene;
import org.kordamp.ikonli.feather.Feather;

/// The whole window over one workbench, put together once. Whether it is shown, or only drawn, is for others.
final class WindowParts {

    private final Actions actions = new Actions();
    private final Theme theme;
    private final Shell shell;

    /// @param answered hears how many microseconds each preview took
    /// @param failures hears of bugs on other threads
    WindowParts(
            Workbench workbench, Theme.Choice choice, Runnable openSample, LongConsumer answered,
            Consumer<Throwable> failures) {
        LiveBench bench = new LiveBench(workbench, failures);
        Look look = new Look();
        theme = new Theme(look);
        theme.choose(choice);
        Toasts toasts = new Toasts();
        actions.add("sample", Feather.SHOPPING_BAG, "", openSample);
        List<PreviewDesk> preview = new ArrayList<>();
        shell = new Shell(bench, actions, theme, look, toasts,
                List.of(new DeskEntry("preview", Feather.EYE, preview::getFirst)));
        preview.add(new PreviewDesk(bench, actions, toasts, new Drawings(look), workbench.now(), micros -> {
            shell.spent(micros);
            answered.accept(micros);
        }));
    }

    Scene scene(int width, int height) {
        Scene scene = new Scene(shell.root(), width, height);
        theme.dress(scene);
        actions.listen(scene);
        return scene;
    }

    Shell shell() {
        return shell;
    }
}
