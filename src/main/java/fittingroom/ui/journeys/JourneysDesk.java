package fittingroom.ui.journeys;

import fittingroom.base.Outcome;
import fittingroom.base.Problem;
import fittingroom.base.Watch;
import fittingroom.journeys.Journey;
import fittingroom.ui.parts.Drawings;
import fittingroom.ui.parts.FileAsker;
import fittingroom.ui.parts.Fx;
import fittingroom.ui.parts.Say;
import fittingroom.ui.parts.Toasts;
import fittingroom.ui.shell.Action;
import fittingroom.ui.shell.Actions;
import fittingroom.ui.shell.Desk;
import fittingroom.workbench.Job;
import fittingroom.workbench.Workbench;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;

/// Ties the journey player together: model and view, its actions, the playing. It draws nothing itself, and it is a view of
/// the Preview desk.
public final class JourneysDesk implements Desk {

    private static final Duration BEAT = Duration.millis(1_400);

    private final Workbench workbench;
    private final Actions actions;
    private final Toasts toasts;
    private final FileAsker asker;
    private final Runnable show;
    private final JourneysModel model;
    private final JourneysView view;
    private final PauseTransition beat = new PauseTransition(BEAT);
    private final List<Action> own = new ArrayList<>();
    private final List<Watch.Subscription> open = new ArrayList<>();
    private boolean playing;

    /// @param samples folder of journeys that came with the shop; empty for none
    /// @param back goes to the other view
    /// @param show makes sure that this view is the one that is seen
    /// @param failures hears of bugs
    public JourneysDesk(
            Workbench workbench, Actions actions, Toasts toasts, Drawings drawings, FileAsker asker, Optional<Path> samples,
            Runnable back, Runnable show, Consumer<Throwable> failures) {
        this.workbench = workbench;
        this.actions = actions;
        this.toasts = toasts;
        this.asker = asker;
        this.show = show;
        Samples begin = new Samples(workbench.journeys(), samples);
        List<Journey> all = begin.all();
        this.model = new JourneysModel(workbench, Fx::run, begin.first(all), failures);
        own.add(actions.add("preview.walk.back", Feather.ARROW_LEFT, "J", back));
        define("walk.first", Feather.SKIP_BACK, "", () -> model.go(0));
        define("walk.previous", Feather.CHEVRON_LEFT, "[", () -> model.step(-1));
        define("walk.play", Feather.PLAY, "P", this::play);
        define("walk.next", Feather.CHEVRON_RIGHT, "]", () -> model.step(1));
        define("walk.last", Feather.SKIP_FORWARD, "", () -> model.go(model.takes().value().journey().steps().size()));
        define("walk.add", Feather.PLUS, "A", () -> view().form(!view().isMakingAStep()));
        define("walk.remove", Feather.TRASH_2, "X", () -> changed("ui.journeys.removed", model::remove));
        define("walk.branch", Feather.GIT_BRANCH, "B", this::branch);
        define("walk.drop", Feather.X, "D", () -> changed("ui.journeys.dropped", model::dropBranch));
        define("walk.compare", Feather.COLUMNS, "V", this::compareNext);
        define("walk.open", Feather.FOLDER, "O", this::openFile);
        define("walk.save", Feather.SAVE, "S", this::save);
        define("walk.moment", Feather.CLOCK, "M", () -> view().open(JourneysView.Side.MOMENT));
        define("walk.why", Feather.INFO, "W", () -> view().open(JourneysView.Side.PRODUCT));
        define("walk.slates", Feather.GRID, "T", () -> view().rows().first().ifPresent(Node::requestFocus));
        define("walk.shopper", Feather.USER, "U", () -> view().head().shopperPicker().open());
        define("walk.visit", Feather.CALENDAR, "N", () -> view().head().sittingPicker().open());
        this.view = new JourneysView(
                model, drawings, new HeadBar(
                        model, named("walk.back"), named("walk.open"),
                        List.of(named("walk.save"), named("walk.add"), named("walk.branch")), all,
                        change -> changed("ui.journeys.replaced", change)),
                new Transport(
                        model, List.of(named("walk.first"), named("walk.previous"), named("walk.play"), named("walk.next"), named("walk.last"))),
                new StepForm(model, (step, later) -> changed("ui.journeys.added", () -> model.add(step, later))));
        beat.setOnFinished(_ -> next());
    }

    private JourneysView view() {
        return view;
    }

    private void define(String id, Feather icon, String key, Runnable run) {
        own.add(actions.add("preview." + id, icon, key, () -> {
            show.run();
            run.run();
        }));
    }

    private Action named(String id) {
        return actions.named("preview." + id);
    }

    @Override
    public Node root() {
        return view;
    }

    JourneysModel model() {
        return model;
    }

    @Override
    public void enter() {
        actions.addAll(own);
        open.add(model.takes().subscribe(_ -> view.showTakes()));
        open.add(model.against().subscribe(_ -> view.showTakes()));
        open.add(model.seen().subscribe(_ -> view.showSeen()));
        open.add(model.chosen().subscribe(_ -> view.showChoice()));
        open.add(model.refused().subscribe(_ -> view.showRefused()));
        open.add(model.waiting().subscribe(view::busy));
        open.add(Fx.show(workbench.snapshot(), _ -> {
            view.showTakes();
            model.refresh();
        }));
        open.add(Fx.show(workbench.history(), _ -> model.refresh()));
        view.focus();
    }

    @Override
    public void leave() {
        stop();
        open.forEach(Watch.Subscription::end);
        open.clear();
        actions.removeAll(own);
    }

    @Override
    public void whenSettled(Runnable then) {
        Fx.once(model.waiting(), waiting -> !waiting, then);
    }

    private void play() {
        if (playing) {
            stop();
            return;
        }
        playing = true;
        if (model.isAtTheEnd()) {
            model.go(0);
        }
        beat.playFromStart();
    }

    private void stop() {
        playing = false;
        beat.stop();
    }

    private void next() {
        model.step(1);
        if (model.isAtTheEnd()) {
            stop();
        } else {
            beat.playFromStart();
        }
    }

    private void branch() {
        int number = model.takes().value().all().size();
        changed("ui.journeys.branched", () -> model.branch(Say.it("ui.journeys.take", number)));
    }

    private void compareNext() {
        JourneysModel.Against[] all = JourneysModel.Against.values();
        model.compare(all[(model.against().value().ordinal() + 1) % all.length]);
    }

    /// Does it and says so, with the way back.
    private void changed(String key, Runnable change) {
        Takes before = model.takes().value();
        change.run();
        if (!model.takes().value().equals(before)) {
            toasts.say(Say.it(key), Say.it("ui.journeys.undo"), () -> model.to(before));
        }
    }

    private void openFile() {
        asker.ask(view.getScene().getWindow(), Say.it("ui.journeys.open.file")).stream().findFirst().ifPresent(this::open);
    }

    /// Opens a journey of a file, or says what is wrong with it.
    public void open(Path file) {
        Takes before = model.takes().value();
        switch (model.sources().open(file)) {
            case Outcome.Done<Journey>(Journey journey) ->
                toasts.say(Say.it("ui.journeys.opened", journey.name()), Say.it("ui.journeys.undo"), () -> model.to(before));
            case Outcome.Refused<Journey>(List<Problem> problems) -> model.refused().set(problems);
            case Outcome.Stopped<Journey>() -> {}
        }
    }

    private void save() {
        String name = model.takes().value().journey().name().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-");
        asker.askWhere(view.getScene().getWindow(), Say.it("ui.journeys.save"), (name.isEmpty() ? "journey" : name) + ".json")
                .ifPresent(this::save);
    }

    void save(Path file) {
        List<Watch.Subscription> waiting = new ArrayList<>();
        waiting.add(Fx.show(model.sources().save(file).state(), state -> {
            if (state instanceof Job.State.Ended(Outcome<?> outcome)) {
                waiting.forEach(Watch.Subscription::end);
                said(file, outcome);
            }
        }));
    }

    private void said(Path file, Outcome<?> outcome) {
        switch (outcome) {
            case Outcome.Done<?> _ -> toasts.say(Say.it("ui.journeys.saved", String.valueOf(file.getFileName())));
            case Outcome.Refused<?>(List<Problem> problems) -> model.refused().set(problems);
            case Outcome.Stopped<?> _ -> {}
        }
    }
}
