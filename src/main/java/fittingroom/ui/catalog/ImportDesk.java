package fittingroom.ui.catalog;

import fittingroom.base.Watch;
import fittingroom.ui.parts.Fx;
import fittingroom.ui.parts.FileAsker;
import fittingroom.ui.parts.Say;
import fittingroom.ui.shell.Desk;
import fittingroom.workbench.ImportOrder;
import fittingroom.workbench.Workbench;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import javafx.scene.Node;

/// Ties the import sheet together, the third tab of the desk. Files come by path, by the system's chooser, or dropped on the window.
public final class ImportDesk implements Desk {

    private final ImportModel model;
    private final ImportView view;
    private final FileAsker asker;
    private final List<Watch.Subscription> open = new ArrayList<>();

    /// @param work runs what waits for the store
    /// @param openPreview called when the person wants to see what was loaded
    ImportDesk(Workbench workbench, FileAsker asker, Executor work, Runnable openPreview) {
        this.asker = asker;
        this.model = new ImportModel(workbench, work, Fx::run);
        this.view = new ImportView(model, this::choose, openPreview);
    }

    @Override
    public Node root() {
        return view;
    }

    @Override
    public void enter() {
        open.add(model.files().subscribe(files -> view.show()));
        open.add(model.current().subscribe(file -> view.show()));
        open.add(model.step().subscribe(step -> view.show()));
        open.add(model.loaded().subscribe(ends -> view.show()));
        open.add(model.history().subscribe(entries -> view.show()));
        open.add(model.saved().subscribe(words -> view.show()));
        model.remind();
        open.add(model.phase().subscribe(phase -> view.show()));
        open.add(model.failure().subscribe(words -> view.show()));
        open.add(model.running().subscribe(view::showRunning));
        view.focusPath();
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

    /// Looks at files, and says when the last report is there.
    public void look(List<Path> files, Runnable then) {
        model.look(files);
        Fx.once(model.files(), all -> all.stream().noneMatch(Looked::looking), then);
    }

    /// Loads files that need no look, and learns from them.
    ///
    /// @param then called once all went well
    public void load(List<ImportOrder> orders, Runnable then) {
        model.loadAll(orders);
        Fx.once(model.phase(), now -> now == ImportModel.Phase.DONE || now == ImportModel.Phase.CHOOSING, () -> {
            if (model.phase().value() == ImportModel.Phase.DONE) {
                then.run();
            }
        });
    }

    /// Goes to the next step, or loads at the last.
    void next() {
        view.next();
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
