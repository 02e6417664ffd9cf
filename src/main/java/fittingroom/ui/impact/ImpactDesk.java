package fittingroom.ui.impact;

import fittingroom.base.Watch;
import fittingroom.impact.Worst;
import fittingroom.ui.parts.Doors;
import fittingroom.ui.parts.Drawings;
import fittingroom.ui.parts.Fx;
import fittingroom.ui.parts.Place;
import fittingroom.ui.shell.Action;
import fittingroom.ui.shell.Actions;
import fittingroom.ui.shell.Desk;
import fittingroom.workbench.Workbench;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import org.kordamp.ikonli.feather.Feather;

/// Ties the Impact desk together: what is asked follows the draft while it is open. It weighs nothing itself.
public final class ImpactDesk implements Desk {

    private final Workbench workbench;
    private final Actions actions;
    private final Doors doors;
    private final ImpactModel model;
    private final ImpactView view;
    private final List<Action> own = new ArrayList<>();
    private final List<Watch.Subscription> open = new ArrayList<>();
    private boolean tables;

    public ImpactDesk(Workbench workbench, Doors doors, Actions actions, Drawings drawings) {
        this.workbench = workbench;
        this.actions = actions;
        this.doors = doors;
        this.model = new ImpactModel(workbench, Fx::run);
        Action table = define("impact.tables", Feather.LIST, "T", this::turn);
        Action release = define("impact.release", Feather.ARROW_RIGHT_CIRCLE, "Shortcut+Enter", () -> doors.open(new Place.Releases()));
        define("impact.stop", Feather.SQUARE, "Shortcut+Period", model::stop);
        List<Action> ways = List.of(
                own("impact.files", Feather.FOLDER_PLUS, new Place.Imports()),
                own("impact.rules", Feather.SLIDERS, new Place.Rules(Optional.empty())));
        this.view = new ImpactView(model, drawings, List.of(table, release), ways, this::look);
    }

    private Action own(String id, Feather icon, Place place) {
        return define(id, icon, "", () -> doors.open(place));
    }

    private Action define(String id, Feather icon, String key, Runnable run) {
        Action action = actions.add(id, () -> fittingroom.ui.parts.Say.it("ui.action." + id), icon, key, new SimpleBooleanProperty(true), run);
        own.add(action);
        actions.removeAll(List.of(action));
        return action;
    }

    @Override
    public Node root() {
        return view;
    }

    ImpactModel model() {
        return model;
    }

    @Override
    public void enter() {
        actions.addAll(own);
        model.front(true);
        open.add(model.before().subscribe(source -> view.showSources()));
        open.add(model.after().subscribe(source -> view.showSources()));
        open.add(model.placement().subscribe(placement -> view.showAll()));
        open.add(model.phase().subscribe(phase -> view.showAll()));
        open.add(model.found().subscribe(found -> view.showAll()));
        open.add(model.step().subscribe(step -> view.showStep()));
        open.add(model.stale().subscribe(stale -> view.showStale()));
        open.add(model.problems().subscribe(problems -> view.showProblems()));
        open.add(Fx.show(workbench.releases().all(), releases -> {
            view.showSources();
            model.refresh();
        }));
        open.add(Fx.show(workbench.history(), history -> model.refresh()));
        open.add(Fx.show(workbench.snapshot(), snapshot -> model.refresh()));
        view.focusFirst();
    }

    @Override
    public void leave() {
        open.forEach(Watch.Subscription::end);
        open.clear();
        actions.removeAll(own);
        model.front(false);
    }

    private void turn() {
        tables = !tables;
        view.asTables(tables);
    }

    /// Opens a shopper in Preview, where the draft stands beside what is published.
    private void look(Worst worst) {
        doors.open(new Place.Preview(worst.request().shopper(), worst.request().anchor(), worst.request().placement()));
    }

    @Override
    public void whenSettled(Runnable then) {
        Fx.once(model.phase(), phase -> phase != ImpactModel.Phase.ASKING, then);
    }
}
