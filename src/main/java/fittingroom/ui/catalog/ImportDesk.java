package fittingroom.ui.catalog;

import fittingroom.base.Watch;
import fittingroom.ui.parts.FileAsker;
import fittingroom.ui.parts.Fx;
import fittingroom.ui.parts.Say;
import fittingroom.ui.shell.Desk;
import fittingroom.workbench.ImportOrder;
import fittingroom.workbench.Workbench;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;

/// Ties the import sheet together. Files come by path, by the system's chooser, or dropped on the window.
public final class ImportDesk implements Desk {

    private final ImportModel model;
    private final ImportView view;
    private final FileAsker asker;
    private final List<Watch.Subscription> open = new ArrayList<>();

    /// @param openPreview called when the person wants to see what was loaded
    public ImportDesk(Workbench workbench, FileAsker asker, Runnable openPreview) {
        this.asker = asker;
        this.model = new ImportModel(workbench, Fx::run);
        this.view = new ImportView(model, this::choose, openPreview);
    }

    @Override
    public Node root() {
        return view;
    }

    @Override
    public void enter() {
        open.add(model.files().subscribe(files -> view.show()));
        open.add(model.phase().subscribe(phase -> view.show()));
        open.add(model.failure().subscribe(words -> view.show()));
        open.add(model.running().subscribe(view::showRunning));
        Fx.later(view::focusPath);
    }

    @Override
    public void leave() {
        open.forEach(Watch.Subscription::end);
        open.clear();
    }

    /// Looks at files that came from elsewhere, as by dropping.
    public void look(List<Path> files) {
        model.look(files);
    }

    /// Loads files that need no look, and learns from them.
    public void load(List<ImportOrder> orders) {
        model.loadAll(orders);
    }

    ImportModel model() {
        return model;
    }

    private void choose() {
        List<Path> chosen = asker.ask(view.getScene().getWindow(), Say.it("ui.import.choose"));
        if (!chosen.isEmpty()) {
            model.look(chosen);
        }
    }
}
