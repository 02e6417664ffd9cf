package fittingroom.ui.preview;

import fittingroom.base.Id;
import fittingroom.base.Outcome;
import fittingroom.base.Problem;
import fittingroom.base.Watch;
import fittingroom.catalog.Product;
import fittingroom.events.EventLog;
import fittingroom.events.Placement;
import fittingroom.scoring.Request;
import fittingroom.ui.parts.Bench;
import fittingroom.ui.parts.Drawings;
import fittingroom.ui.parts.Faces;
import fittingroom.ui.parts.Fx;
import fittingroom.ui.parts.Place;
import fittingroom.ui.parts.Say;
import fittingroom.ui.parts.Toasts;
import fittingroom.ui.shell.Action;
import fittingroom.ui.shell.Actions;
import fittingroom.ui.shell.Desk;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;

/// Ties the Preview desk together: model and view, its actions and keys, what it follows while it is open. It draws
/// nothing itself.
public final class PreviewDesk implements Desk {

    private final Bench bench;
    private final Actions actions;
    private final Toasts toasts;
    private final LongConsumer spent;
    private final Supplier<Instant> now;
    private final PreviewModel model;
    private final PreviewView view;
    private final StackPane root;
    private final List<Action> own = new ArrayList<>();
    private final List<Watch.Subscription> open = new ArrayList<>();
    private final EventHandler<KeyEvent> down = this::keyDown;
    private final EventHandler<KeyEvent> up = this::keyUp;
    private Subscription keys = Subscription.EMPTY;
    private boolean entered;
    private boolean begun;

    /// @param now the moment that previews speak of, asked when another shop is loaded
    /// @param spent hears how many microseconds each answer took
    /// @param walk the way to the whole journey
    public PreviewDesk(Bench bench, Actions actions, Toasts toasts, Drawings drawings, Supplier<Instant> now, LongConsumer spent, Action walk) {
        this.bench = bench;
        this.actions = actions;
        this.toasts = toasts;
        this.spent = spent;
        this.now = now;
        this.model = new PreviewModel(bench, Fx::run, now.get());
        defineActions();
        this.view = new PreviewView(model, drawings, List.of(
                actions.named("preview.pin"), actions.named("preview.hide"), actions.named("preview.block"),
                actions.named("preview.flag")), walk);
        this.root = new StackPane(view, view.large());
    }

    @Override
    public Node root() {
        return root;
    }

    PreviewModel model() {
        return model;
    }

    PreviewView view() {
        return view;
    }

    @Override
    public void enter() {
        entered = true;
        actions.addAll(own);
        open.add(model.question().subscribe(question -> view.showQuestion()));
        open.add(model.answer().subscribe(answer -> {
            view.showAnswer();
            answer.ifPresent(got -> spent.accept(got.micros()));
        }));
        open.add(model.chosen().subscribe(chosen -> view.showChoice()));
        open.add(model.view().subscribe(look -> view.showAnswer()));
        open.add(model.holding().subscribe(held -> view.showAnswer()));
        open.add(model.waiting().subscribe(view::busy));
        open.add(model.refused().subscribe(view::refused));
        open.add(model.carried().subscribe(held -> view.showCarried()));
        open.add(model.asked().subscribe(stage -> view.showAsked()));
        open.add(model.why().asked().subscribe(asked -> view.showWhy()));
        open.add(model.question().subscribe(question -> model.why().forget()));
        open.add(model.deeds().done().subscribe(this::say));
        open.add(Fx.show(bench.shop(), shop -> begin()));
        open.add(Fx.show(bench.drafts(), history -> {
            view.showDraft();
            model.why().forget();
            model.refresh();
        }));
        keys = view.sceneProperty().subscribe(this::listen);
        view.focusSlate();
    }

    @Override
    public void leave() {
        entered = false;
        open.forEach(Watch.Subscription::end);
        open.clear();
        keys.unsubscribe();
        actions.removeAll(own);
        model.deeds().forget();
        view.large().close();
    }

    /// The first question to a shop: its busiest shopper beside what they saw last, or a guest beside a product.
    private void begin() {
        var shop = bench.shop().value();
        if (shop.catalog().isEmpty()) {
            view.showEmpty(Stream.of("sample", "import").flatMap(id -> actions.find(id).stream()).toList());
            model.refresh();
            return;
        }
        view.showFull();
        model.chooseMoment(now.get());
        var question = model.question().value();
        boolean gone = question.anchor().filter(id -> shop.catalog().ordinal(id).isEmpty()).isPresent();
        if (gone || !begun) {
            begun = true;
            busiest(shop.log()).ifPresent(shopper -> model.chooseShopper(Optional.of(shopper)));
            model.chooseAnchor(Optional.of(shop.catalog().product(0).id()));
        } else {
            view.showQuestion();
            model.refresh();
        }
    }

    private static Optional<String> busiest(EventLog log) {
        return IntStream.range(0, log.shopperCount()).boxed()
                .max(Comparator.comparingInt(log::eventCount)).map(log::shopperId);
    }

    /// Shows what a shopper is shown.
    ///
    /// @param shopper empty for a guest
    /// @param anchor empty for none; without shopper and anchor the question stays whose it is
    public void show(Optional<String> shopper, Optional<Id<Product>> anchor, Placement placement) {
        if (shopper.isPresent() || anchor.isPresent()) {
            model.chooseShopper(shopper);
            model.chooseAnchor(anchor);
        }
        model.choosePlacement(placement);
    }

    /// Shows what is shown on a whole question.
    public void show(Request request) {
        model.choose(request);
    }

    /// Shows what the present shopper is shown beside a product.
    public void beside(Id<Product> anchor) {
        model.chooseAnchor(Optional.of(anchor));
    }

    /// Shows what a shopper is shown beside the present product.
    public void before(String shopper) {
        model.chooseShopper(Optional.of(shopper));
    }

    @Override
    public Optional<Place> place() {
        var question = model.question().value();
        return Optional.of(new Place.Preview(question.shopper(), question.anchor(), question.placement()));
    }

    @Override
    public void whenSettled(Runnable then) {
        Fx.once(model.waiting(), waiting -> !waiting, then);
    }

    private void defineActions() {
        define("preview.pin", Feather.MAP_PIN, "P", () -> view().leftOut().chosen().ifPresentOrElse(
                model::bring, () -> withChosen(id -> model.deeds().pin(id, Math.max(1, placeOf(id))))));
        define("preview.hide", Feather.EYE_OFF, "H", () -> withChosen(id -> model.deeds().hide(id)));
        define("preview.block", Feather.SLASH, "K", () -> withChosen(id -> {
            if (!model.deeds().block(id)) {
                toasts.say(Say.it("ui.block.no-anchor"));
            }
        }));
        define("preview.flag", Feather.FLAG, "F", () -> withChosen(this::flag));
        define("preview.large", Feather.MAXIMIZE_2, "", () -> view().large().toggle());
        define("preview.add", Feather.PLUS, "A", () -> view().journey().add());
        define("preview.move", Feather.MOVE, "M", model::pickUp);
        define("preview.both", Feather.COLUMNS, "V", model::toggleSideBySide);
        define("preview.before", Feather.ROTATE_CCW, "B", () -> model.hold(true));
        define("preview.previous", Feather.CHEVRON_LEFT, "[", () -> model.stepShopper(-1));
        define("preview.next", Feather.CHEVRON_RIGHT, "]", () -> model.stepShopper(1));
        define("preview.why", Feather.HELP_CIRCLE, "W", () -> view().why());
        define("preview.tune", Feather.SLIDERS, "T", () -> view().open(PreviewView.Side.TUNING));
        define("preview.left-out", Feather.FILTER, "L", () -> view().open(PreviewView.Side.LEFT_OUT));
        define("preview.find", Feather.SEARCH, "Shortcut+F", () -> view().question().anchorPicker().open());
        define("preview.shopper", Feather.USER, "S", () -> view().question().shopperPicker().open());
    }

    private void define(String id, Feather icon, String key, Runnable run) {
        own.add(actions.add(id, icon, key, run));
    }

    private void withChosen(Consumer<Id<Product>> deed) {
        model.chosen().value().ifPresent(deed);
    }

    private void flag(Id<Product> id) {
        switch (model.deeds().flag(id).orElseGet(() -> Outcome.refused(List.of()))) {
            case Outcome.Done<Runnable>(Runnable back) -> toasts.say(
                    Say.it("ui.flag.sent", model.deeds().title(id)), Say.it("ui.action.undo"), back);
            case Outcome.Refused<Runnable>(List<Problem> problems) -> toasts.say(
                    problems.isEmpty() ? Say.it("ui.flag.no-anchor") : problems.getFirst().message());
            case Outcome.Stopped<Runnable>() -> {}
        }
    }

    private int placeOf(Id<Product> id) {
        return model.answer().value().map(answer -> Faces.place(answer.draft(), id)).orElse(0);
    }

    private void say(String label) {
        if (!label.isEmpty()) {
            toasts.say(Say.it("ui.toast.done", label), Say.it("ui.action.undo"), bench::undo);
        }
    }

    private void listen(Scene scene) {
        if (scene != null) {
            scene.removeEventFilter(KeyEvent.KEY_PRESSED, down);
            scene.removeEventFilter(KeyEvent.KEY_RELEASED, up);
            scene.addEventFilter(KeyEvent.KEY_PRESSED, down);
            scene.addEventFilter(KeyEvent.KEY_RELEASED, up);
        }
    }

    private void keyDown(KeyEvent event) {
        if (!entered || actions.isPaused() || event.getTarget() instanceof TextInputControl) {
            return;
        }
        if (model.carried().value().isPresent()) {
            carry(event);
        } else {
            enlarge(event);
        }
    }

    /// Space where no control needs it for itself; Escape takes the large product away.
    private void enlarge(KeyEvent event) {
        boolean open = view.large().isOpen();
        boolean free = !(event.getTarget() instanceof ButtonBase || event.getTarget() instanceof ComboBoxBase<?>);
        boolean space = event.getCode() == KeyCode.SPACE && !event.isShortcutDown() && !event.isAltDown();
        if ((space && (open || free)) || (open && event.getCode() == KeyCode.ESCAPE)) {
            event.consume();
            view.large().toggle();
        }
    }

    private void carry(KeyEvent event) {
        int columns = view.slate().grid().columns();
        switch (event.getCode()) {
            case LEFT -> model.carry(-1);
            case RIGHT -> model.carry(1);
            case UP -> model.carry(-columns);
            case DOWN -> model.carry(columns);
            case ENTER, SPACE -> model.putDown(true);
            case ESCAPE -> model.putDown(false);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void keyUp(KeyEvent event) {
        if (event.getCode() == KeyCode.B) {
            model.hold(false);
        }
    }
}
