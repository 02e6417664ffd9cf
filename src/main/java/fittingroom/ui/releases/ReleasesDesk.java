package fittingroom.ui.releases;

import fittingroom.base.Watch;
import fittingroom.ui.parts.Doors;
import fittingroom.ui.parts.FileAsker;
import fittingroom.ui.parts.Fx;
import fittingroom.ui.parts.Say;
import fittingroom.ui.parts.Toasts;
import fittingroom.ui.shell.Action;
import fittingroom.ui.shell.Actions;
import fittingroom.ui.shell.Desk;
import fittingroom.workbench.Workbench;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import org.kordamp.ikonli.feather.Feather;

/// Ties the Releases desk together: its keys, and what it follows while it is open. It approves nothing itself.
public final class ReleasesDesk implements Desk {

    private final Workbench workbench;
    private final Actions actions;
    private final Toasts toasts;
    private final ReleasesModel model;
    private final TakeInModel files;
    private final FileAsker asker;
    private final ReleasesView view;
    private final List<Action> own = new ArrayList<>();
    private final List<Watch.Subscription> open = new ArrayList<>();
    private final SimpleBooleanProperty onRelease = new SimpleBooleanProperty();
    private final SimpleBooleanProperty onDraft = new SimpleBooleanProperty(true);
    private final SimpleBooleanProperty always = new SimpleBooleanProperty(true);

    /// @param failures hears of bugs in a health check
    public ReleasesDesk(
            Workbench workbench, FileAsker asker, Doors doors, Actions actions, Toasts toasts, Consumer<Throwable> failures) {
        this.workbench = workbench;
        this.actions = actions;
        this.toasts = toasts;
        this.model = new ReleasesModel(workbench, Fx::run, failures);
        Action restore = define("releases.restore", Feather.ROTATE_CCW, "R", onRelease, this::restore);
        this.files = new TakeInModel(model);
        this.asker = asker;
        this.view = new ReleasesView(model, files, doors, asker, restore, this::take);
        define("releases.take", Feather.DOWNLOAD, "Shortcut+Shift+I", always, () -> takeIn(Optional.empty()));
        define("releases.approve", Feather.CHECK, "Shortcut+Enter", onDraft, () -> view.approve().press());
        define("releases.draft", Feather.EDIT_3, "D", always, () -> model.choose(OptionalInt.empty()));
        define("releases.last", Feather.PACKAGE, "L", always, this::last);
    }

    private Action define(String id, Feather icon, String key, SimpleBooleanProperty enabled, Runnable run) {
        Action action = actions.add(id, () -> Say.it("ui.action." + id), icon, key, enabled, run);
        own.add(action);
        actions.removeAll(List.of(action));
        return action;
    }

    @Override
    public Node root() {
        return view;
    }

    ReleasesModel model() {
        return model;
    }

    ReleasesView view() {
        return view;
    }

    @Override
    public void enter() {
        actions.addAll(own);
        model.front(true);
        open.add(model.chosen().subscribe(number -> {
            onRelease.set(number.isPresent());
            onDraft.set(number.isEmpty());
            view.showLine();
        }));
        open.add(model.pending().subscribe(pending -> view.showPending()));
        open.add(model.gate().subscribe(facts -> view.showGate()));
        open.add(files.offer().subscribe(offer -> {
            view.showOffer();
            offer.ifPresent(one -> view.focusOffer());
        }));
        open.add(model.problems().subscribe(problems -> view.showProblems()));
        open.add(model.said().subscribe(words -> view.showSaid()));
        open.add(model.exported().subscribe(file -> view.showExported()));
        open.add(model.running().subscribe(running -> view.showRunning()));
        open.add(Fx.show(workbench.person(), who -> view.approve().person(who)));
        open.add(Fx.show(workbench.releases().all(), releases -> {
            view.showLine();
            model.tellGate();
        }));
        open.add(Fx.show(workbench.impacts().weighed(), weighed -> model.tellGate()));
        open.add(Fx.show(workbench.reviews().decisions(), decisions -> model.refresh()));
        open.add(Fx.show(workbench.history(), history -> {
            view.showLine();
            model.refresh();
        }));
        open.add(Fx.show(workbench.snapshot(), snapshot -> model.refresh()));
        view.focusFirst();
    }

    @Override
    public void leave() {
        open.forEach(Watch.Subscription::end);
        open.clear();
        actions.removeAll(own);
        model.front(false);
        model.forget();
    }

    private void restore() {
        OptionalInt number = model.chosen().value();
        if (model.restore()) {
            toasts.say(
                    Say.it("ui.releases.restored", number.orElse(0)), Say.it("ui.action.undo"), workbench::undo);
        }
    }

    /// Looks at rules of a file, or asks for one.
    public void takeIn(Optional<Path> file) {
        model.choose(OptionalInt.empty());
        Optional<Path> wanted = file.or(() ->
                asker.ask(view.getScene().getWindow(), Say.it("ui.releases.take.path")).stream().findFirst());
        wanted.ifPresentOrElse(
                one -> {
                    view.source().suggest(one);
                    files.look(one);
                },
                view::focusSource);
    }

    private void take() {
        files.take().ifPresent(name -> toasts.say(
                Say.it("ui.releases.taken", name), Say.it("ui.action.undo"), workbench::undo));
    }

    private void last() {
        if (!model.releases().isEmpty()) {
            model.choose(OptionalInt.of(model.releases().getLast().number()));
        }
    }

    @Override
    public void whenSettled(Runnable then) {
        Fx.once(model.gate(), facts -> model.isSettled(), then);
    }
}
