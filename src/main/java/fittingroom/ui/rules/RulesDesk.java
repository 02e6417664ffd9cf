package fittingroom.ui.rules;

import fittingroom.base.Watch;
import fittingroom.scoring.Request;
import fittingroom.ui.parts.Divided;
import fittingroom.ui.parts.Doors;
import fittingroom.ui.parts.Drawings;
import fittingroom.ui.parts.Fx;
import fittingroom.ui.parts.Place;
import fittingroom.ui.parts.Say;
import fittingroom.ui.parts.Toasts;
import fittingroom.ui.shell.Action;
import fittingroom.ui.shell.Actions;
import fittingroom.ui.shell.Desk;
import fittingroom.workbench.Workbench;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import org.kordamp.ikonli.feather.Feather;

/// Ties the Rules desk together: model and view, its actions and keys, what it follows while it is open. It draws nothing
/// itself.
public final class RulesDesk implements Desk {

    private final Workbench workbench;
    private final Doors doors;
    private final Actions actions;
    private final Toasts toasts;
    private final RulesModel model;
    private final HistoryModel history;
    private final RulesView view;
    private final List<Action> own = new ArrayList<>();
    private final List<Watch.Subscription> open = new ArrayList<>();

    /// @param failures hears of bugs in the engine
    public RulesDesk(
            Workbench workbench, Doors doors, Actions actions, Toasts toasts, Drawings drawings, Divided.Widths widths,
            Consumer<Throwable> failures) {
        this.workbench = workbench;
        this.doors = doors;
        this.actions = actions;
        this.toasts = toasts;
        this.model = new RulesModel(workbench, Fx::run, failures);
        this.history = new HistoryModel(workbench);
        defineActions();
        this.view = new RulesView(model, history, drawings, doors, widths, this::own);
        actions.removeAll(own);
    }

    @Override
    public Node root() {
        return view;
    }

    RulesModel model() {
        return model;
    }

    RulesView view() {
        return view;
    }

    @Override
    public void enter() {
        actions.addAll(own);
        open.add(model.view().subscribe(side -> view.showView()));
        open.add(model.filter().subscribe(filter -> view.showFilter()));
        open.add(model.lines().subscribe(lines -> view.showLines()));
        open.add(model.chosen().subscribe(chosen -> view.showChoice()));
        open.add(model.checked().subscribe(facts -> {
            model.relist();
            view.showFacts();
        }));
        open.add(model.checkingNow().subscribe(view::busy));
        open.add(model.strip().slate().subscribe(answer -> view.showStrip()));
        open.add(model.strip().request().subscribe(request -> view.showStrip()));
        open.add(model.strip().against().subscribe(against -> view.showStrip()));
        open.add(model.strip().refused().subscribe(view::refused));
        open.add(model.strip().look().subscribe(look -> view.showSample()));
        open.add(model.strip().follows().subscribe(follows -> view.showSample()));
        open.add(history.chosen().subscribe(at -> view.showHistory()));
        open.add(history.with().subscribe(with -> view.showHistory()));
        open.add(model.deeds().done().subscribe(this::say));
        open.add(Fx.show(workbench.snapshot(), snapshot -> model.refresh()));
        open.add(Fx.show(workbench.history(), draft -> {
            model.refresh();
            history.refresh();
            view.showDraft();
        }));
        view.focusList();
    }

    @Override
    public void leave() {
        open.forEach(Watch.Subscription::end);
        open.clear();
        actions.removeAll(own);
        model.deeds().forget();
    }

    /// Opens the draft at a rule; empty for the whole.
    public void show(Optional<String> rule) {
        model.look(RulesModel.View.RULES);
        rule.ifPresent(model::open);
        view.focusList();
    }

    @Override
    public void whenSettled(Runnable then) {
        List<Watch<Boolean>> waits =
                List.of(model.checkingNow(), model.strip().slateWaits(), model.strip().sampleWaits());
        Optional<Watch<Boolean>> first = waits.stream().filter(Watch::value).findFirst();
        if (first.isEmpty()) {
            then.run();
            return;
        }
        List<Watch.Subscription> once = new ArrayList<>();
        once.add(first.get().subscribe(waiting -> {
            if (!waiting && !once.isEmpty()) {
                once.removeFirst().end();
                Fx.later(() -> whenSettled(then));
            }
        }));
    }

    private void defineActions() {
        define("rules.new", Feather.PLUS, "Shortcut+N", this::add);
        define("rules.templates", Feather.ZAP, "Shortcut+Shift+N", () -> view().templates().show());
        define("rules.find", Feather.SEARCH, "Shortcut+F", () -> {
            model.look(RulesModel.View.RULES);
            view().focusFind();
        });
        define("rules.duplicate", Feather.COPY, "Shortcut+D", model::duplicate);
        define("rules.delete", Feather.TRASH_2, "", model::delete);
        define("rules.toggle", Feather.TOGGLE_RIGHT, "", model::toggle);
        define("rules.up", Feather.ARROW_UP, "Alt+Up", () -> model.move(-1));
        define("rules.down", Feather.ARROW_DOWN, "Alt+Down", () -> model.move(1));
        define("rules.preview", Feather.EYE, "", this::preview);
        define("rules.impact", Feather.ACTIVITY, "", () -> doors.open(new Place.Impact()));
        define("rules.file", Feather.DOWNLOAD, "", () -> doors.open(new Place.RuleFile(Optional.empty())));
        define("rules.list", Feather.LIST, "", () -> model.look(RulesModel.View.RULES));
        define("rules.signals", Feather.SLIDERS, "", () -> model.look(RulesModel.View.SIGNALS));
        define("rules.history", Feather.CLOCK, "", () -> model.look(RulesModel.View.HISTORY));
    }

    private void define(String id, Feather icon, String key, Runnable run) {
        own.add(actions.add(id, icon, key, run));
    }

    private Action own(String id) {
        return own.stream().filter(action -> action.id().equals(id)).findFirst().orElseThrow();
    }

    private void add() {
        if (!model.catalog().isEmpty()) {
            model.look(RulesModel.View.RULES);
            model.add(Templates.blank(RuleDeeds.freeId(model.draft())));
            view().focusForm();
        }
    }

    private void preview() {
        Request request = model.strip().request().value();
        doors.open(new Place.Preview(request.shopper(), request.anchor(), request.placement()));
    }

    private void say(String label) {
        if (!label.isEmpty()) {
            toasts.say(Say.it("ui.toast.done", label), Say.it("ui.action.undo"), workbench::undo);
        }
    }
}
