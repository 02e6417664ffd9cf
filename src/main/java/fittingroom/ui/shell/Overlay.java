package fittingroom.ui.shell;

import fittingroom.ui.parts.Nodes;
import java.util.Optional;
import javafx.beans.value.ChangeListener;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// The layer above the desks on which one sheet at a time is laid: the palette, the keys, the jobs. Esc or a click
/// beside the sheet takes it away and gives the focus back. It opens no window of its own.
final class Overlay extends StackPane {

    private final Actions actions;
    private final ChangeListener<Node> keepFocus = (owner, before, now) -> hold(now);
    private Optional<Node> cameFrom = Optional.empty();
    private Optional<Region> sheet = Optional.empty();
    private Runnable closed = () -> {};

    /// @param actions whose keys rest while a sheet is open
    Overlay(Actions actions) {
        this.actions = actions;
        getStyleClass().add("overlay");
        setVisible(false);
        setOnMousePressed(event -> {
            if (event.getTarget().equals(this)) {
                close();
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                close();
                event.consume();
            }
        });
    }

    /// Lays a sheet over the desks.
    ///
    /// @param at where it stands, with this much space to the edges
    /// @param focus what has the focus at first
    /// @param whenClosed runs once the sheet is gone, however it went
    void show(Region content, Pos at, Insets space, Node focus, Runnable whenClosed) {
        close();
        Scene scene = getScene();
        cameFrom = Optional.ofNullable(scene.getFocusOwner());
        sheet = Optional.of(content);
        closed = whenClosed;
        if (!content.getStyleClass().contains("laid-sheet")) {
            content.getStyleClass().add("laid-sheet");
        }
        content.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        StackPane.setAlignment(content, at);
        StackPane.setMargin(content, space);
        getChildren().setAll(content);
        setVisible(true);
        actions.pause(true);
        scene.focusOwnerProperty().addListener(keepFocus);
        Nodes.focusAfterLayout(scene, focus);
    }

    boolean isOpen() {
        return sheet.isPresent();
    }

    boolean shows(Region content) {
        return sheet.filter(content::equals).isPresent();
    }

    void close() {
        if (sheet.isEmpty()) {
            return;
        }
        Scene scene = getScene();
        scene.focusOwnerProperty().removeListener(keepFocus);
        sheet = Optional.empty();
        setVisible(false);
        getChildren().clear();
        actions.pause(false);
        cameFrom.filter(node -> scene.equals(node.getScene())).ifPresent(Node::requestFocus);
        cameFrom = Optional.empty();
        Runnable then = closed;
        closed = () -> {};
        then.run();
    }

    /// The Tab key does not leave the sheet.
    private void hold(Node owner) {
        boolean inside = false;
        for (Node up = owner; up != null; up = up.getParent()) {
            inside |= up.equals(this);
        }
        if (!inside) {
            sheet.flatMap(Nodes::firstStop).ifPresent(Node::requestFocus);
        }
    }
}
