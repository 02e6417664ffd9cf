package fittingroom.ui;

import fittingroom.ui.journeys.JourneysDesk;
import fittingroom.ui.parts.Place;
import fittingroom.ui.preview.PreviewDesk;
import fittingroom.ui.shell.Action;
import fittingroom.ui.shell.Actions;
import fittingroom.ui.shell.Desk;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;

/// The two views of the Preview desk: one slate, and a whole journey over all channels. It only says which of them is open;
/// the journey is made when it is first wanted.
public final class PreviewSides implements Desk {

    private final Actions actions;
    private final Action walk;
    private final PreviewDesk slate;
    private final Function<PreviewSides, JourneysDesk> make;
    private final StackPane root = new StackPane();
    private Optional<JourneysDesk> journeys = Optional.empty();
    private Desk shown;
    private boolean entered;

    /// @param slate is given the way to the journey
    /// @param journeys is made when it is first wanted
    PreviewSides(Actions actions, Function<Action, PreviewDesk> slate, Function<PreviewSides, JourneysDesk> journeys) {
        this.actions = actions;
        this.walk = actions.add("preview.journeys", Feather.GIT_COMMIT, "J", this::journey);
        this.slate = slate.apply(walk);
        this.make = journeys;
        this.shown = this.slate;
        root.getChildren().setAll(this.slate.root());
    }

    /// One slate, asked for and explained.
    PreviewDesk slate() {
        show(slate);
        return slate;
    }

    /// A journey over all channels.
    JourneysDesk journey() {
        JourneysDesk desk = journeys.orElseGet(() -> make.apply(this));
        journeys = Optional.of(desk);
        show(desk);
        return desk;
    }

    /// The view that is open.
    public Desk shown() {
        return shown;
    }

    private void show(Desk next) {
        if (shown.equals(next)) {
            return;
        }
        boolean here = entered;
        if (here) {
            leave();
        }
        shown = next;
        root.getChildren().setAll(next.root());
        if (here) {
            enter();
        }
    }

    @Override
    public Node root() {
        return root;
    }

    @Override
    public void enter() {
        entered = true;
        if (shown.equals(slate)) {
            actions.addAll(List.of(walk));
        }
        shown.enter();
    }

    @Override
    public void leave() {
        entered = false;
        shown.leave();
        actions.removeAll(List.of(walk));
    }

    @Override
    public Optional<Place> place() {
        return shown.place();
    }

    @Override
    public void whenSettled(Runnable then) {
        shown.whenSettled(then);
    }
}
