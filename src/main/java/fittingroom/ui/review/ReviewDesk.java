package fittingroom.ui.review;

import fittingroom.base.Watch;
import fittingroom.events.EventLog;
import fittingroom.events.Placement;
import fittingroom.review.Case;
import fittingroom.review.Consequence;
import fittingroom.review.Decision;
import fittingroom.review.Flag;
import fittingroom.review.Verdict;
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
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.kordamp.ikonli.feather.Feather;

/// Ties the Review desk together: models and view, its actions and keys, what it follows while it is open. It draws
/// nothing itself, and finds and judges nothing.
public final class ReviewDesk implements Desk {

    private final Workbench workbench;
    private final Actions actions;
    private final Doors doors;
    private final Toasts toasts;
    private final QueueModel queue;
    private final ReviewModel model;
    private final EffectModel effects;
    private final ReviewView view;
    private final List<Action> own = new ArrayList<>();
    private final List<Watch.Subscription> open = new ArrayList<>();
    private final EventHandler<KeyEvent> keys = this::key;

    public ReviewDesk(
            Workbench workbench, Actions actions, Doors doors, Toasts toasts, Drawings drawings, Divided.Widths widths) {
        this.workbench = workbench;
        this.actions = actions;
        this.doors = doors;
        this.toasts = toasts;
        this.queue = new QueueModel(workbench, Fx::run);
        this.model = new ReviewModel(workbench, queue, Fx::run);
        this.effects = new EffectModel(workbench, queue, Fx::run);
        this.view = new ReviewView(queue, model, effects, drawings, widths, defineActions());
        view.addEventFilter(KeyEvent.KEY_PRESSED, keys);
    }

    @Override
    public Node root() {
        return view;
    }

    /// How many cases wait, as last looked for.
    public Watch<Integer> waiting() {
        return queue.count();
    }

    /// The cases on the queue, as it is shown.
    public List<Case> cases() {
        return queue.cases().value();
    }

    /// Puts a case of the queue on the table.
    public void show(Case one) {
        queue.choose(one);
    }

    QueueModel queue() {
        return queue;
    }

    ReviewModel model() {
        return model;
    }

    EffectModel effects() {
        return effects;
    }

    @Override
    public void enter() {
        actions.addAll(own);
        queue.front(true);
        effects.front(true);
        open.add(queue.cases().subscribe(cases -> showQueue()));
        open.add(queue.chosen().subscribe(now -> showCase()));
        open.add(queue.stand().subscribe(now -> view.card().showStand()));
        open.add(queue.looking().subscribe(now -> view.showLooking()));
        open.add(queue.stale().subscribe(old -> view.showStale()));
        open.add(queue.refused().subscribe(now -> view.refused()));
        open.add(model.refused().subscribe(now -> view.refused()));
        open.add(model.then().subscribe(then -> {
            view.bar().showThen();
            effects.propose(queue.chosen().value(), then);
        }));
        open.add(model.reasons().subscribe(now -> view.bar().showReasons()));
        open.add(model.note().subscribe(now -> view.bar().showNote()));
        open.add(model.advance().subscribe(now -> view.bar().showNote()));
        open.add(model.told().subscribe(told -> told.ifPresent(this::say)));
        open.add(effects.offer().subscribe(now -> view.bar().showOffer()));
        open.add(effects.changed().subscribe(now -> view.showChange()));
        open.add(effects.counting().subscribe(now -> view.showChange()));
        open.add(Fx.show(workbench.reviews().decisions(), all -> {
            showVerdicts();
            effects.catchUp();
        }));
        open.add(Fx.show(workbench.reviews().states(), all -> showQueue()));
        open.add(Fx.show(workbench.reviews().raised(), all -> {
            begin();
            queue.refresh();
        }));
        open.add(Fx.show(workbench.reviews().servedLists(), count -> showQueue()));
        open.add(Fx.show(workbench.history(), history -> {
            queue.refresh();
            queue.keepUp();
            showVerdicts();
        }));
        open.add(Fx.show(workbench.snapshot(), snapshot -> begin()));
        view.focusQueue();
    }

    @Override
    public void leave() {
        open.forEach(Watch.Subscription::end);
        open.clear();
        actions.removeAll(own);
        queue.front(false);
        effects.front(false);
        view.large().close();
    }

    private void begin() {
        if (workbench.snapshot().value().isEmpty()) {
            view.showEmpty(Stream.of("sample", "import").flatMap(id -> actions.find(id).stream()).toList());
        } else {
            view.showFull();
        }
        queue.catchUp();
        effects.catchUp();
    }

    @Override
    public void whenSettled(Runnable then) {
        if (queue.looking().value().isEmpty() && !effects.counting().value() && !effects.isTrying()) {
            then.run();
            return;
        }
        List<Watch.Subscription> once = new ArrayList<>();
        Runnable look = () -> {
            boolean calm = queue.looking().value().isEmpty() && !effects.counting().value() && !effects.isTrying();
            if (calm && !once.isEmpty()) {
                once.forEach(Watch.Subscription::end);
                once.clear();
                then.run();
            }
        };
        once.add(queue.looking().subscribe(now -> Fx.later(look)));
        once.add(effects.counting().subscribe(now -> Fx.later(look)));
        once.add(effects.offer().subscribe(now -> Fx.later(look)));
    }

    private void showQueue() {
        view.showQueue(workbench.reviews().servedLists().value());
        view.showStale();
    }

    private void showCase() {
        view.showCase();
        effects.propose(queue.chosen().value(), model.then().value());
    }

    private void showVerdicts() {
        List<Decision> standing = workbench.reviews().decisions().value();
        view.showVerdicts(standing, workbench.reviews().withoutTheirRules());
        view.showCase();
    }

    private void say(ReviewModel.Told told) {
        toasts.say(Say.it(told.key(), told.details().toArray()), Say.it("ui.action.undo"), told.back());
    }

    private ReviewView.Keys defineActions() {
        List<Action> verdicts = List.of(
                define("review.clash", Feather.X_CIRCLE, "X", () -> model.judge(Verdict.Word.CLASH)),
                define("review.fine", Feather.CHECK_CIRCLE, "A", () -> model.judge(Verdict.Word.FINE)),
                define("review.unjudged", Feather.HELP_CIRCLE, "C", () -> model.judge(Verdict.Word.CANNOT_JUDGE)),
                define("review.skip", Feather.SKIP_FORWARD, "S", queue::skip),
                define("review.take-back", Feather.CORNER_UP_LEFT, "U", model::takeBackLast));
        Map<Consequence, Action> then = new EnumMap<>(Consequence.class);
        then.put(Consequence.LEAVE, define("review.then.leave", Feather.CIRCLE, "L", () -> model.choose(Consequence.LEAVE)));
        then.put(Consequence.DEMOTE, define("review.then.demote", Feather.CHEVRONS_DOWN, "D", () -> model.choose(Consequence.DEMOTE)));
        then.put(Consequence.BLOCK, define("review.then.block", Feather.SLASH, "B", () -> model.choose(Consequence.BLOCK)));
        then.put(Consequence.RULE, define("review.then.rule", Feather.BOOK, "R", () -> model.choose(Consequence.RULE)));
        List<Action> deeds = List.of(
                define("review.preview", Feather.EYE, "E", this::openInPreview),
                define("review.large", Feather.MAXIMIZE_2, "", () -> view().enlarge()),
                define("review.next-pair", Feather.REPEAT, "P", () -> view().card().nextPair()),
                define("review.rest", Feather.CLOCK, "W", model::rest),
                define("review.assign", Feather.USER_CHECK, "M", model::assign));
        define("review.note", Feather.EDIT_3, "N", () -> view().bar().writeNote());
        define("review.find", Feather.SEARCH, "Shortcut+F", () -> view().queue().words().requestFocus());
        Action look = define("review.look", Feather.REFRESH_CW, "Shortcut+R", queue::look);
        return new ReviewView.Keys(verdicts, then, deeds, look);
    }

    private ReviewView view() {
        return view;
    }

    private Action define(String id, Feather icon, String key, Runnable run) {
        Action action = actions.add(id, icon, key, run);
        own.add(action);
        return action;
    }

    /// Shows the pairing where a shopper is shown it: one of the log where there is one.
    private void openInPreview() {
        view.card().flag().ifPresent(flag -> {
            EventLog log = queue.snapshot().log();
            Optional<String> shopper = flag.shoppers().someoneOfTheLog().stream()
                    .filter(number -> number < log.shopperCount()).mapToObj(log::shopperId).findFirst();
            doors.open(new Place.Preview(shopper, Optional.of(flag.pair().anchor()), placement(flag)));
        });
    }

    private static Placement placement(Flag flag) {
        return Placement.of(flag.placement()).orElse(Placement.COMPLETE_THE_LOOK);
    }

    /// Arrows, digits and Space, where no control needs them for itself.
    private void key(KeyEvent event) {
        if (actions.isPaused() || event.isShortcutDown() || event.isAltDown() || event.getTarget() instanceof TextInputControl) {
            return;
        }
        boolean done = event.getCode().isDigitKey() ? digit(event) : arrow(event) || space(event);
        if (done) {
            event.consume();
        }
    }

    private boolean digit(KeyEvent event) {
        int number = event.getText().isEmpty() ? 0 : Character.digit(event.getText().charAt(0), 10);
        if (number >= 1) {
            model.reason(number);
        }
        return number >= 1;
    }

    private boolean arrow(KeyEvent event) {
        boolean sideways = event.getCode() == KeyCode.LEFT || event.getCode() == KeyCode.RIGHT;
        boolean upright = event.getCode() == KeyCode.UP || event.getCode() == KeyCode.DOWN;
        boolean needed = event.getTarget() instanceof ComboBoxBase<?> || event.getTarget() instanceof ToggleButton
                || (upright && event.getTarget() instanceof ListView<?>);
        if (needed || !(sideways || upright)) {
            return false;
        }
        queue.step(event.getCode() == KeyCode.RIGHT || event.getCode() == KeyCode.DOWN ? 1 : -1);
        return true;
    }

    private boolean space(KeyEvent event) {
        boolean closes = view.large().isOpen() && (event.getCode() == KeyCode.ESCAPE || event.getCode() == KeyCode.SPACE);
        boolean opens = event.getCode() == KeyCode.SPACE
                && !(event.getTarget() instanceof ButtonBase || event.getTarget() instanceof ComboBoxBase<?>);
        if (closes || opens) {
            view.enlarge();
        }
        return closes || opens;
    }
}
