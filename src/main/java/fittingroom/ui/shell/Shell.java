package fittingroom.ui.shell;

import fittingroom.base.Watch;
import fittingroom.ui.parts.Bench;
import fittingroom.ui.parts.Divided;
import fittingroom.ui.parts.Doors;
import fittingroom.ui.parts.Fx;
import fittingroom.ui.parts.Look;
import fittingroom.ui.parts.Nodes;
import fittingroom.ui.parts.Say;
import fittingroom.ui.parts.Toasts;
import fittingroom.workbench.History;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;

/// The frame around the desks: rail at the left, bars above and below, the desk in the middle, notes at the lower
/// right. It opens one desk at a time and knows nothing of what is on it.
public final class Shell {

    /// Pixels by which a key moves a divider.
    private static final double STEP = 24;

    private final Bench bench;
    private final Actions actions;
    private final Theme theme;
    private final Look look;
    private final List<DeskEntry> entries;
    private final Map<String, Desk> made = new HashMap<>();
    private final BorderPane frame = new BorderPane();
    private final StackPane root = new StackPane(frame);
    private final StackPane middle = new StackPane();
    private final Rail rail;
    private final TopBar top;
    private final StatusBar status;
    private final Overlay overlay;
    private final Sheets sheets;
    private final BooleanProperty canUndo = new SimpleBooleanProperty();
    private final BooleanProperty canRedo = new SimpleBooleanProperty();
    private final List<Watch.Subscription> open = new ArrayList<>();
    private Optional<Desk> current = Optional.empty();
    private Consumer<List<Path>> onFiles = files -> {};
    private Runnable onWorkspaces = () -> {};
    private final Visited visited = new Visited();
    private Doors doors = place -> {};
    private boolean stepping;

    public Shell(Bench bench, Actions actions, Theme theme, Look look, Toasts toasts, List<DeskEntry> entries) {
        this.bench = bench;
        this.actions = actions;
        this.theme = theme;
        this.look = look;
        this.entries = List.copyOf(entries);
        this.overlay = new Overlay(actions);
        this.sheets = new Sheets(overlay, bench, actions, toasts, this.entries, this::run, () -> this.entries.forEach(this::desk));
        defineActions();
        this.rail = new Rail(this.entries, this::openDesk, theme, look);
        this.top = new TopBar(actions);
        this.status = new StatusBar(look);
        frame.setLeft(rail);
        frame.setTop(top);
        frame.setBottom(status);
        frame.setCenter(middle);
        frame.getStyleClass().add("frame");
        StackPane.setAlignment(toasts, Pos.BOTTOM_RIGHT);
        root.getChildren().add(toasts);
        DropZone zone = new DropZone(files -> onFiles.accept(files));
        zone.watch(root);
        root.getChildren().addAll(overlay, zone);
    }

    public Region root() {
        return root;
    }

    /// Where files go that are dropped on the window.
    public void onFiles(Consumer<List<Path>> action) {
        onFiles = action;
    }

    public List<DeskEntry> entries() {
        return entries;
    }

    /// Starts to follow the bench and opens a desk.
    ///
    /// @param code of a desk on the rail
    public void enter(String code) {
        open.add(Fx.show(bench.shop(), shop -> {
            top.shop(shop);
            status.shop(shop);
        }));
        open.add(Fx.show(bench.drafts(), this::drafts));
        open.add(Fx.show(bench.unpublished(), top::unpublished));
        open.add(Fx.show(bench.jobs(), all -> {
            sheets.saw(all);
            top.jobs(all);
        }));
        open.add(Fx.show(bench.person(), top::person));
        entries.forEach(entry -> open.add(Fx.show(entry.waiting(), count -> rail.waiting(entry.code(), count))));
        openDesk(code);
    }

    public void leave() {
        current.ifPresent(Desk::leave);
        current = Optional.empty();
        open.forEach(Watch.Subscription::end);
        open.clear();
    }

    /// Who leads back to a place.
    public void onPlace(Doors open) {
        doors = open;
    }

    /// What happens when another workspace is asked for.
    public void onWorkspaces(Runnable action) {
        onWorkspaces = action;
    }

    /// Lays a page over the desks.
    public void lay(Region page, Node focus) {
        sheets.lay(page, focus);
    }

    /// Takes away what lies over the desks.
    public void lift() {
        overlay.close();
    }

    /// Whether a job runs that a person would miss if it were stopped.
    public boolean isAtWork() {
        return bench.jobs().value().stream().anyMatch(job -> job.writes() && !job.hasEnded());
    }

    /// Asks whether what runs may be stopped.
    ///
    /// @param stop what the button says that stops it
    /// @param then runs once that button was pressed and the jobs were asked to stop
    public void askToStop(String stop, Runnable then) {
        sheets.askToStop(stop, then);
    }

    /// Whether the rail lists a desk.
    public boolean has(String code) {
        return entries.stream().anyMatch(one -> one.code().equals(code));
    }

    /// The desk that is open.
    public Optional<Desk> current() {
        return current;
    }

    /// @throws IllegalArgumentException if the rail has no such desk
    public void openDesk(String code) {
        DeskEntry entry = entries.stream().filter(one -> one.code().equals(code)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no desk is called " + code));
        Desk desk = desk(entry);
        if (current.filter(desk::equals).isPresent()) {
            return;
        }
        if (!stepping) {
            visited.arrived(code, current.flatMap(Desk::place));
        }
        current.ifPresent(Desk::leave);
        current = Optional.of(desk);
        middle.getChildren().setAll(desk.root());
        rail.select(code);
        desk.enter();
    }

    /// Makes a desk where it is not yet made. What it adds to the table of actions while it is made rests until it is
    /// entered.
    private Desk desk(DeskEntry entry) {
        Optional<Desk> known = Optional.ofNullable(made.get(entry.code()));
        if (known.isPresent()) {
            return known.get();
        }
        Set<Action> before = new HashSet<>(actions.all());
        Desk desk = entry.make().get();
        actions.removeAll(actions.all().stream().filter(action -> !before.contains(action)).toList());
        made.put(entry.code(), desk);
        return desk;
    }

    /// What the palette finds besides what can be done.
    ///
    /// @param bugs hears of bugs in finders
    public void find(List<Finder> finders, Consumer<Throwable> bugs) {
        sheets.find(finders, bugs);
    }

    /// Says in the status bar how long the last preview took.
    public void spent(long micros) {
        status.spent(micros);
    }

    private void drafts(History history) {
        canUndo.set(history.undoLabel().isPresent());
        canRedo.set(history.redoLabel().isPresent());
        top.drafts(history);
    }

    private void defineActions() {
        actions.add("undo", () -> bench.drafts().value().undoLabel()
                .map(deed -> Say.it("ui.action.undo.deed", deed)).orElseGet(() -> Say.it("ui.action.undo")),
                Feather.CORNER_UP_LEFT, "Shortcut+Z", canUndo, bench::undo);
        actions.add("redo", () -> bench.drafts().value().redoLabel()
                .map(deed -> Say.it("ui.action.redo.deed", deed)).orElseGet(() -> Say.it("ui.action.redo")),
                Feather.CORNER_UP_RIGHT, "Shortcut+Shift+Z", canRedo, bench::redo);
        actions.add("back", Feather.ARROW_LEFT, "Alt+Left", () -> step(-1));
        actions.add("forward", Feather.ARROW_RIGHT, "Alt+Right", () -> step(1));
        actions.add("workspace", Feather.FOLDER, "Shortcut+Shift+O", () -> onWorkspaces.run());
        actions.add("next-pane", Feather.COLUMNS, "F6", this::nextPane);
        actions.add("divider-left", Feather.CHEVRONS_LEFT, "Shortcut+Alt+Left", () -> moveDivider(-STEP));
        actions.add("divider-right", Feather.CHEVRONS_RIGHT, "Shortcut+Alt+Right", () -> moveDivider(STEP));
        actions.add("theme", Feather.MOON, "Shortcut+Shift+L", this::nextTheme);
        for (int i = 0; i < entries.size(); i++) {
            DeskEntry entry = entries.get(i);
            actions.add("desk." + entry.code(), () -> Say.it("ui.desk." + entry.code()), entry.icon(),
                    "Shortcut+" + (i + 1), new SimpleBooleanProperty(true), () -> openDesk(entry.code()));
        }
    }

    private void moveDivider(double by) {
        middle.lookupAll(".divided").stream().filter(Divided.class::isInstance).map(Divided.class::cast)
                .filter(Node::isVisible).findFirst().ifPresent(divided -> divided.move(by));
    }

    private void step(int by) {
        visited.step(by, current.flatMap(Desk::place)).ifPresent(spot -> {
            stepping = true;
            openDesk(spot.desk());
            spot.place().ifPresent(doors::open);
            stepping = false;
        });
    }

    /// Does an action of whatever desk; one that is not open is opened first.
    private void run(Action action) {
        if (actions.find(action.id()).isEmpty()) {
            openDesk(action.id().split("\\.", 2)[0]);
        }
        actions.find(action.id()).filter(Action::isEnabled).ifPresent(one -> one.run().run());
    }

    private void nextTheme() {
        theme.choose(look.isDark() ? Theme.Choice.LIGHT : Theme.Choice.DARK);
        rail.theme(theme.choice());
    }

    /// Moves the focus to the first control of the next pane: rail, then what the desk marks as `pane`.
    private void nextPane() {
        List<Node> panes = new ArrayList<>();
        panes.add(rail);
        panes.addAll(middle.lookupAll(".pane"));
        Node focused = root.getScene().getFocusOwner();
        int at = -1;
        for (int i = 0; i < panes.size(); i++) {
            for (Node up = focused; up != null; up = up.getParent()) {
                if (up.equals(panes.get(i))) {
                    at = i;
                }
            }
        }
        for (int step = 1; step <= panes.size(); step++) {
            Optional<Node> first = Nodes.firstStop(panes.get((at + step) % panes.size()));
            if (first.isPresent()) {
                first.get().requestFocus();
                return;
            }
        }
    }
}
