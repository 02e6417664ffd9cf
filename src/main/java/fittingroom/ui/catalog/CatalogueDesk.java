package fittingroom.ui.catalog;

import fittingroom.base.Id;
import fittingroom.base.Watch;
import fittingroom.catalog.Product;
import fittingroom.events.Placement;
import fittingroom.ui.parts.Doors;
import fittingroom.ui.parts.Drawings;
import fittingroom.ui.parts.FileAsker;
import fittingroom.ui.parts.Fx;
import fittingroom.ui.parts.Nodes;
import fittingroom.ui.parts.Place;
import fittingroom.ui.parts.Say;
import fittingroom.ui.parts.Segmented;
import fittingroom.ui.parts.Toasts;
import fittingroom.ui.shell.Action;
import fittingroom.ui.shell.Actions;
import fittingroom.ui.shell.Desk;
import fittingroom.workbench.Job;
import fittingroom.workbench.Snapshot;
import fittingroom.workbench.Workbench;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.control.Button;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;

/// Ties the Catalogue & Events desk together: the products, what shoppers did with them, and the files that both come
/// from, a tab each. It draws nothing itself.
public final class CatalogueDesk implements Desk {

    private enum Tab {
        PRODUCTS,
        EVENTS,
        IMPORTS;

        String words() {
            return Say.it("ui.catalogue.tab." + name().toLowerCase(java.util.Locale.ROOT));
        }
    }

    private final Workbench workbench;
    private final Actions actions;
    private final Toasts toasts;
    private final Doors doors;
    private final CatalogModel model;
    private final CorrectionModel correcting;
    private final CatalogView view;
    private final EventsModel events;
    private final EventsView eventsView;
    private final ImportDesk imports;
    private final List<Action> own = new ArrayList<>();
    private final List<Watch.Subscription> open = new ArrayList<>();
    private final BorderPane root = new BorderPane();
    private final Segmented<Tab> tabs;
    private final Button bring;
    private Tab tab = Tab.PRODUCTS;
    private boolean entered;

    /// @param failures hears of bugs
    public CatalogueDesk(
            Workbench workbench, FileAsker asker, Actions actions, Toasts toasts, Drawings drawings, Doors doors,
            Consumer<Throwable> failures) {
        this.workbench = workbench;
        this.actions = actions;
        this.toasts = toasts;
        this.doors = doors;
        Executor work = task -> Thread.ofPlatform().daemon().name("catalogue").start(task);
        this.model = new CatalogModel(work, Fx::run, failures);
        this.correcting = new CorrectionModel(workbench);
        defineActions();
        this.view = new CatalogView(model, correcting, drawings, List.of(
                actions.named("catalogue.preview"), actions.named("catalogue.correct"), actions.named("catalogue.copy")));
        this.events = new EventsModel(work, Fx::run, failures);
        this.eventsView = new EventsView(events);
        this.imports = new ImportDesk(workbench, asker, work, () -> doors.open(
                new Place.Preview(Optional.empty(), Optional.empty(), Placement.COMPLETE_THE_LOOK)));
        tabs = new Segmented<>(List.of(Tab.values()), Tab::words, false, this::go);
        bring = Actions.button(actions.named("import"));
        HBox bar = Nodes.row(12, tabs, Nodes.spacer(), bring);
        bar.getStyleClass().addAll("pane", "desk-tabs");
        root.setTop(bar);
        tabs.show(tab);
        root.setCenter(view);
    }

    @Override
    public Node root() {
        return root;
    }

    /// The sheet where files come in.
    public ImportDesk imports() {
        return imports;
    }

    CatalogModel model() {
        return model;
    }

    EventsModel events() {
        return events;
    }

    CatalogView view() {
        return view;
    }

    @Override
    public void enter() {
        entered = true;
        actions.addAll(own);
        open.add(Fx.show(workbench.snapshot(), this::loaded));
        open.add(model.wanted().subscribe(view::show));
        open.add(model.found().subscribe(found -> found.ifPresent(view::show)));
        open.add(model.chosen().subscribe(chosen -> view.showChoice()));
        open.add(model.marked().subscribe(marked -> view.showChoice()));
        open.add(correcting.told().subscribe(told -> told.ifPresent(this::tell)));
        open.add(correcting.sheet().subscribe(view::show));
        open.add(model.story().subscribe(view::show));
        open.add(model.waiting().subscribe(view::busy));
        open.add(events.figures().subscribe(figures -> figures.ifPresent(eventsView::show)));
        open.add(events.listed().subscribe(listed -> listed.ifPresent(eventsView::show)));
        open.add(events.waiting().subscribe(eventsView::busy));
        go(tab);
    }

    @Override
    public void leave() {
        if (tab == Tab.IMPORTS) {
            imports.leave();
        }
        entered = false;
        open.forEach(Watch.Subscription::end);
        open.clear();
        actions.removeAll(own);
    }

    private void loaded(Snapshot snapshot) {
        List<Action> ways = Stream.of("sample", "import").flatMap(id -> actions.find(id).stream()).toList();
        if (snapshot.isEmpty()) {
            view.showEmpty(ways);
        } else {
            view.showFull();
            model.show(snapshot);
        }
        if (snapshot.log().isEmpty()) {
            eventsView.showEmpty(snapshot.isEmpty() ? ways : ways.subList(ways.size() - 1, ways.size()));
        } else {
            eventsView.showFull();
            showEvents(snapshot);
        }
    }

    /// The log is counted when somebody looks at it.
    private void showEvents(Snapshot snapshot) {
        if (tab == Tab.EVENTS && !snapshot.log().isEmpty()) {
            events.show(snapshot);
        }
    }

    private void go(Tab next) {
        if (tab == Tab.IMPORTS && entered && imports.root().equals(root.getCenter())) {
            imports.leave();
        }
        tab = next;
        tabs.show(next);
        Nodes.show(bring, next != Tab.IMPORTS);
        Node content = switch (next) {
            case PRODUCTS -> view;
            case EVENTS -> eventsView;
            case IMPORTS -> imports.root();
        };
        root.setCenter(content);
        showEvents(workbench.snapshot().value());
        if (next == Tab.IMPORTS && entered) {
            imports.enter();
        } else if (next == Tab.PRODUCTS && root.getScene() != null) {
            Nodes.focusAfterLayout(root.getScene(), view.list());
        }
    }

    /// Goes to the products that some words find; empty for all.
    public void find(String words) {
        model.want(Wanted.ALL.withWords(words).in(model.wanted().value().order()));
        go(Tab.PRODUCTS);
    }

    /// Goes to the sheet where files come in.
    public void openImports() {
        go(Tab.IMPORTS);
    }

    @Override
    public void whenSettled(Runnable then) {
        if (isSettled()) {
            then.run();
            return;
        }
        List<Watch.Subscription> once = new ArrayList<>();
        Runnable check = () -> {
            if (!once.isEmpty() && isSettled()) {
                once.forEach(Watch.Subscription::end);
                once.clear();
                then.run();
            }
        };
        once.add(model.waiting().subscribe(waiting -> check.run()));
        once.add(model.story().subscribe(story -> check.run()));
        once.add(events.waiting().subscribe(waiting -> check.run()));
        once.add(imports.model().files().subscribe(files -> check.run()));
    }

    private boolean isSettled() {
        Snapshot snapshot = workbench.snapshot().value();
        return switch (tab) {
            case PRODUCTS -> snapshot.isEmpty() || (!model.waiting().value() && isTold());
            case EVENTS -> snapshot.log().isEmpty() || !events.waiting().value();
            case IMPORTS -> !imports.model().isLooking();
        };
    }

    private boolean isTold() {
        Optional<Id<Product>> told = model.story().value().map(story -> story.product().id());
        return told.equals(model.chosen().value());
    }

    private void defineActions() {
        define("catalogue.products", Feather.GRID, "Alt+P", () -> go(Tab.PRODUCTS));
        define("catalogue.events", Feather.ACTIVITY, "Alt+E", () -> go(Tab.EVENTS));
        define("catalogue.imports", Feather.DOWNLOAD, "Alt+I", () -> go(Tab.IMPORTS));
        for (ImportModel.Step step : ImportModel.Step.values()) {
            define("import." + step.code(), Feather.CHEVRON_RIGHT, "Alt+" + (step.ordinal() + 1), () -> {
                go(Tab.IMPORTS);
                imports.model().go(step);
            });
        }
        define("import.next", Feather.CHEVRONS_RIGHT, "Shortcut+Enter", () -> {
            if (tab == Tab.IMPORTS) {
                imports.next();
            }
        });
        define("catalogue.find", Feather.SEARCH, "Shortcut+F", () -> {
            if (tab != Tab.EVENTS) {
                go(Tab.PRODUCTS);
            }
            Nodes.focusAfterLayout(root.getScene(), tab == Tab.EVENTS ? eventsView.words() : view.filters().words());
        });
        define("catalogue.table", Feather.LIST, "T", () -> {
            go(Tab.PRODUCTS);
            view.toggleLook();
        });
        define("catalogue.clear", Feather.X, "X", model::clear);
        define("catalogue.preview", Feather.EYE, "P", () -> model.chosen().value().ifPresent(id -> doors.open(
                new Place.Preview(Optional.empty(), Optional.of(id), Placement.COMPLETE_THE_LOOK))));
        define("catalogue.correct", Feather.EDIT_2, "E", () -> {
            go(Tab.PRODUCTS);
            correcting.ask(model.meant(), Optional.empty());
        });
        define("catalogue.all", Feather.CHECK_CIRCLE, "A", () -> {
            go(Tab.PRODUCTS);
            model.markAll();
        });
        define("catalogue.take-back", Feather.ROTATE_CCW, "U", correcting::takeBack);
        define("catalogue.copy", Feather.COPY, "C", () -> model.chosen().value().ifPresent(this::copy));
    }

    private void define(String id, Feather icon, String key, Runnable run) {
        own.add(actions.add(id, icon, key, run));
    }

    /// Says what was corrected once it is so, with a way back.
    private void tell(CorrectionModel.Told told) {
        Fx.once(told.job().state(), state -> !(state instanceof Job.State.Running), () -> Fx.run(() -> correcting.finished(told)
                .ifPresent(words -> toasts.say(words, Say.it("ui.action.undo"), correcting::takeBack))));
    }

    private void copy(Id<Product> id) {
        ClipboardContent content = new ClipboardContent();
        content.putString(id.value());
        Clipboard.getSystemClipboard().setContent(content);
        toasts.say(Say.it("ui.catalogue.copied", id.value()));
    }
}
