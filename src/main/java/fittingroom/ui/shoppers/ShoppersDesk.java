package fittingroom.ui.shoppers;

import fittingroom.base.Watch;
import fittingroom.catalog.Product;
import fittingroom.events.EventLog;
import fittingroom.events.Placement;
import fittingroom.ui.parts.Doors;
import fittingroom.ui.parts.Drawings;
import fittingroom.ui.parts.Fx;
import fittingroom.ui.parts.Place;
import fittingroom.ui.parts.Say;
import fittingroom.ui.parts.Toasts;
import fittingroom.ui.shell.Action;
import fittingroom.ui.shell.Actions;
import fittingroom.ui.shell.Desk;
import fittingroom.ui.shoppers.ShoppersModel.Side;
import fittingroom.workbench.Workbench;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import javafx.scene.Node;
import org.kordamp.ikonli.feather.Feather;

/// Ties the Shoppers desk together: the cast of the log, the shopper chosen, shoppers made up, and several compared. It
/// draws nothing itself.
public final class ShoppersDesk implements Desk {

    private final Workbench workbench;
    private final Doors doors;
    private final Actions actions;
    private final Toasts toasts;
    private final ShoppersModel model;
    private final NamesModel names;
    private final CastPane cast;
    private final InventPane invent;
    private final ComparePane compare;
    private final LikenessPane likeness;
    private final ShoppersView view;
    private final List<Action> own = new ArrayList<>();
    private final List<Watch.Subscription> open = new ArrayList<>();
    private Optional<NamesModel.Told> lastSaid = Optional.empty();

    /// @param failures hears of bugs
    public ShoppersDesk(
            Workbench workbench, Doors doors, Actions actions, Toasts toasts, Drawings drawings, Consumer<Throwable> failures) {
        this.workbench = workbench;
        this.doors = doors;
        this.actions = actions;
        this.toasts = toasts;
        this.model = new ShoppersModel(workbench, Fx::run, Say.it("ui.shoppers.invent.unnamed"), failures);
        this.names = new NamesModel(workbench, Fx::run);
        this.cast = new CastPane(model);
        this.likeness = new LikenessPane(drawings, names, this::preview, product -> doors.open(new Place.Catalogue(product.id().value())));
        this.invent = new InventPane(model, drawings, one -> doors.open(new Place.Asked(model.request(one))));
        this.compare = new ComparePane(model, drawings, row -> doors.open(new Place.Asked(row.request())), this::join);
        this.view = new ShoppersView(model, cast, likeness, invent, compare);
        defineActions();
    }

    @Override
    public Node root() {
        return view;
    }

    ShoppersModel model() {
        return model;
    }

    @Override
    public void enter() {
        actions.addAll(own);
        open.add(model.found().subscribe(found -> view.showFound()));
        open.add(model.chosen().subscribe(id -> view.showChoice()));
        open.add(model.likeness().subscribe(one -> view.showLikeness()));
        open.add(model.ticked().subscribe(ticks -> view.showTicks()));
        open.add(model.making().subscribe(invent::show));
        open.add(Fx.show(model.invented(), invent::showKept));
        open.add(model.rows().subscribe(rows -> compare.show()));
        open.add(model.side().subscribe(side -> {
            view.showSide(side);
            view.focus();
        }));
        open.add(names.told().subscribe(told -> told.ifPresent(this::say)));
        open.add(names.busy().subscribe(busy -> view.busy(busy || model.waiting().value() > 0)));
        open.add(model.waiting().subscribe(waiting -> view.busy(waiting > 0 || names.busy().value())));
        open.add(Fx.show(workbench.snapshot(), snapshot -> model.refresh()));
        open.add(Fx.show(workbench.history(), history -> model.compare()));
    }

    @Override
    public void leave() {
        open.forEach(Watch.Subscription::end);
        open.clear();
        actions.removeAll(own);
    }

    /// Shows one shopper of the log.
    ///
    /// @param id as in the log
    public void choose(String id) {
        model.look(Side.CAST);
        model.choose(id);
    }

    @Override
    public void whenSettled(Runnable then) {
        Fx.once(names.busy(), busy -> !busy, () -> Fx.once(model.waiting(), waiting -> waiting == 0, then));
    }

    private void defineActions() {
        define("shoppers.cast", Feather.USER, "S", () -> model.look(Side.CAST));
        define("shoppers.invent", Feather.USER_PLUS, "I", () -> model.look(Side.INVENT));
        define("shoppers.compare", Feather.USERS, "C", () -> model.look(Side.COMPARE));
        define("shoppers.preview", Feather.EYE, "P", this::previewChosen);
        define("shoppers.timeline", Feather.CLOCK, "T", () -> likeness.timeline().requestFocus());
        define("shoppers.names", Feather.LINK, "N", () -> likeness.names().focusFirst());
        define("shoppers.same", Feather.USER_CHECK, "J", this::join);
        define("shoppers.find", Feather.SEARCH, "Shortcut+F", () -> cast.words().requestFocus());
        define("shoppers.keep", Feather.SAVE, "Shortcut+S", () -> {
            model.keep();
            toasts.say(Say.it("ui.shoppers.kept", model.making().value().name()));
        });
    }

    private void define(String id, Feather icon, String key, Runnable run) {
        own.add(actions.add(id, icon, key, run));
    }

    /// The shoppers in the comparison are one; where it holds other than two, it says what to do.
    private void join() {
        List<String> two = List.copyOf(model.ticked().value());
        if (two.size() == 2) {
            two.forEach(model::tick);
            names.same(two.getFirst(), two.getLast());
            model.look(Side.CAST);
        } else {
            toasts.say(Say.it("ui.shoppers.names.tick-two"));
        }
    }

    /// Told once, however often the desk is entered.
    private void say(NamesModel.Told told) {
        if (lastSaid.equals(Optional.of(told))) {
            return;
        }
        lastSaid = Optional.of(told);
        if (told.takenBack()) {
            toasts.say(Say.it("ui.shoppers.names.taken-back"));
        } else {
            toasts.say(Say.it(told.word().same() ? "ui.shoppers.names.said-same" : "ui.shoppers.names.said-different",
                    NamesPane.shown(told.word().one()), NamesPane.shown(told.word().other())),
                    Say.it("ui.shoppers.name.take-back"), () -> names.takeBack(told.word()));
        }
    }

    private void previewChosen() {
        if (model.side().value() == Side.INVENT) {
            doors.open(new Place.Asked(model.request(model.making().value())));
        } else {
            model.chosen().value().ifPresent(this::preview);
        }
    }

    /// Beside what they saw last, where they saw anything.
    private void preview(String id) {
        EventLog log = workbench.snapshot().value().log();
        OptionalInt shopper = log.shopperOrdinal(id);
        Optional<Product> last = Optional.empty();
        for (int n = shopper.isPresent() ? log.eventCount(shopper.getAsInt()) - 1 : -1; n >= 0 && last.isEmpty(); n--) {
            int product = log.product(log.eventOf(shopper.getAsInt(), n));
            last = product < 0 ? last : Optional.of(model.catalog().product(product));
        }
        doors.open(new Place.Preview(Optional.of(id), last.map(Product::id), last.isPresent() ? Placement.COMPLETE_THE_LOOK : Placement.HOME));
    }
}
