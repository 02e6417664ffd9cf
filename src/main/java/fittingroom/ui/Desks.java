package fittingroom.ui;

import fittingroom.ui.catalog.CatalogueDesk;
import fittingroom.ui.catalog.ImportDesk;
import fittingroom.ui.parts.Doors;
import fittingroom.ui.parts.Drawings;
import fittingroom.ui.parts.FileAsker;
import fittingroom.ui.parts.Look;
import fittingroom.ui.parts.Place;
import fittingroom.ui.parts.Toasts;
import fittingroom.ui.preview.PreviewDesk;
import fittingroom.ui.shell.Actions;
import fittingroom.ui.shell.DeskEntry;
import fittingroom.ui.shell.Shell;
import fittingroom.ui.shell.Theme;
import fittingroom.workbench.ImportOrder;
import fittingroom.workbench.Workbench;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import javafx.scene.Scene;
import org.kordamp.ikonli.feather.Feather;

/// All desks over one workbench in their frame: each made once, in the order of the rail. It opens no stage and owns
/// no workspace. For the window's thread, which must also be the thread that made the workbench where edits are wanted.
public final class Desks {

    private final Look look = new Look();
    private final Theme theme = new Theme(look);
    private final Actions actions = new Actions();
    private final Toasts toasts = new Toasts();
    private final PreviewDesk preview;
    private final CatalogueDesk catalogue;
    private final Shell shell;
    private LongConsumer answered = micros -> {};

    /// @param sample what loads the sample shop
    /// @param failures hears of bugs
    public Desks(Workbench workbench, List<ImportOrder> sample, FileAsker asker, Consumer<Throwable> failures) {
        LiveBench bench = new LiveBench(workbench, failures);
        Later<Shell> made = new Later<>();
        LongConsumer spent = micros -> {
            made.get().spent(micros);
            answered.accept(micros);
        };
        actions.add("sample", Feather.SHOPPING_BAG, "", () -> openSample(sample));
        actions.add("import", Feather.FOLDER_PLUS, "Shortcut+O", this::openImports);
        Drawings drawings = new Drawings(look);
        catalogue = new CatalogueDesk(workbench, asker, actions, toasts, drawings, this::open, failures);
        preview = new PreviewDesk(bench, actions, toasts, drawings, workbench::now, spent);
        shell = made.set(new Shell(bench, actions, theme, look, toasts, List.of(
                new DeskEntry("catalogue", Feather.SHOPPING_BAG, () -> catalogue,
                        List.of("catalogue.table", "catalogue.imports")),
                new DeskEntry("preview", Feather.EYE, () -> preview,
                        List.of("preview.tune", "preview.left-out", "preview.both")))));
        shell.onFiles(files -> {
            openImports();
            imports().look(files);
        });
    }

    /// Goes to a desk, at the thing in question: what desks are given as their [Doors].
    void open(Place place) {
        switch (place) {
            case Place.Preview(var shopper, var anchor, var placement) -> {
                shell.openDesk("preview");
                preview.show(shopper, anchor, placement);
            }
            case Place.Imports() -> openImports();
            case Place.Catalogue(String words) -> {
                shell.openDesk("catalogue");
                catalogue.find(words);
            }
            case Place.Shopper ignored -> {}
            case Place.Review() -> {}
            case Place.Rules ignored -> {}
            case Place.Impact() -> {}
            case Place.Health() -> {}
            case Place.Releases() -> {}
        }
    }

    private void openImports() {
        shell.openDesk("catalogue");
        catalogue.openImports();
    }

    private void openSample(List<ImportOrder> sample) {
        openImports();
        imports().load(sample, () -> shell.openDesk("preview"));
    }

    /// Dresses a scene and opens the Preview desk.
    public Scene scene(double width, double height) {
        Scene scene = new Scene(shell.root(), width, height);
        theme.dress(scene);
        actions.listen(scene);
        shell.enter("preview");
        return scene;
    }

    /// Who hears, besides the status bar, how many microseconds each preview took.
    public void onAnswer(LongConsumer listener) {
        answered = listener;
    }

    public void close() {
        shell.leave();
    }

    public Theme theme() {
        return theme;
    }

    public Actions actions() {
        return actions;
    }

    public Shell shell() {
        return shell;
    }

    ImportDesk imports() {
        return catalogue.imports();
    }

    /// Something that is made a little later than what speaks of it.
    private static final class Later<T> {
        private java.util.Optional<T> value = java.util.Optional.empty();

        T set(T made) {
            value = java.util.Optional.of(made);
            return made;
        }

        T get() {
            return value.orElseThrow();
        }
    }
}
