package fittingroom.ui;

import fittingroom.ui.parts.Bench;
import fittingroom.ui.parts.Drawings;
import fittingroom.ui.parts.Look;
import fittingroom.ui.parts.Toasts;
import fittingroom.ui.preview.PreviewDesk;
import fittingroom.ui.shell.Actions;
import fittingroom.ui.shell.DeskEntry;
import fittingroom.ui.shell.Shell;
import fittingroom.ui.shell.Theme;
import java.time.Instant;
import java.util.List;
import javafx.scene.Scene;
import org.kordamp.ikonli.feather.Feather;

/// The whole window over a paper bench, as tests open it.
public final class WindowFixture {

    public final Bench bench;
    public final Look look = new Look();
    public final Theme theme = new Theme(look);
    public final Actions actions = new Actions();
    public final Toasts toasts = new Toasts();
    public final Shell shell;
    public final PreviewDesk preview;
    public final Scene scene;

    public WindowFixture(Bench bench, Theme.Choice choice, int width, int height) {
        this.bench = bench;
        theme.choose(choice);
        actions.add("sample", Feather.SHOPPING_BAG, "", () -> {});
        actions.add("import", Feather.FOLDER_PLUS, "Shortcut+O", () -> {});
        Drawings drawings = new Drawings(look);
        PreviewDesk[] made = new PreviewDesk[1];
        shell = new Shell(bench, actions, theme, look, toasts, List.of(new DeskEntry("preview", Feather.EYE, () -> made[0])));
        preview = new PreviewDesk(bench, actions, toasts, drawings, () -> Instant.ofEpochMilli(1_700_000_000_000L), micros -> shell.spent(micros),
                actions.add("preview.journeys", Feather.GIT_COMMIT, "J", () -> {}));
        made[0] = preview;
        scene = new Scene(shell.root(), width, height);
        theme.dress(scene);
        actions.listen(scene);
        shell.enter("preview");
    }
}
