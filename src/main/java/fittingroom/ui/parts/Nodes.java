package fittingroom.ui.parts;

import java.nio.file.Path;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Short ways to say what a view is made of, so that a view reads like what is seen. It knows no desk.
public final class Nodes {

    private static final double INSPECTOR_WIDTH = 348;
    private static final Duration TIP_DELAY = Duration.millis(400);

    private Nodes() {}

    public static Label label(String text, String... styles) {
        Label label = new Label(text);
        label.getStyleClass().addAll(styles);
        return label;
    }

    /// A label that wraps instead of being cut.
    public static Label prose(String text, String... styles) {
        Label label = label(text, styles);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    /// A label for a name of any length: it ends in an ellipsis where it must, and the tooltip has the whole.
    public static Label name(String text, String... styles) {
        Label label = label("", styles);
        rename(label, text);
        label.setTextOverrun(OverrunStyle.ELLIPSIS);
        label.setMinWidth(0);
        return label;
    }

    /// Shows a path in a field, its end first where the field is too narrow: the name of the file is what tells it apart.
    public static void path(TextField field, Path file) {
        field.setText(file.toString());
        field.end();
        tip(field, file.toString());
    }

    /// Gives a name label another name.
    public static void rename(Labeled label, String text) {
        label.setText(text);
        tip(label, text);
    }

    public static FontIcon icon(Feather icon, String... styles) {
        FontIcon node = new FontIcon(icon);
        node.getStyleClass().addAll(styles);
        return node;
    }

    public static Button button(String text, Runnable run, String... styles) {
        Button button = new Button(text);
        button.setMnemonicParsing(false);
        button.getStyleClass().addAll(styles);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(pressed -> run.run());
        return button;
    }

    /// A button of one icon; its name is for the tooltip and for those who do not see it.
    public static Button iconButton(Feather icon, String name, Runnable run, String... styles) {
        Button button = new Button();
        button.setGraphic(icon(icon));
        button.getStyleClass().add("icon-button");
        button.getStyleClass().addAll(styles);
        named(button, name);
        button.setOnAction(pressed -> run.run());
        return button;
    }

    /// Names a control for the tooltip and for screen readers.
    public static <T extends Control> T named(T control, String name) {
        control.setAccessibleText(name);
        tip(control, name);
        return control;
    }

    public static void tip(Control control, String text) {
        if (text.isEmpty()) {
            control.setTooltip(null);
            return;
        }
        Tooltip tip = control.getTooltip();
        if (tip == null) {
            tip = new Tooltip();
            tip.setShowDelay(TIP_DELAY);
            tip.setWrapText(true);
            tip.setMaxWidth(360);
            control.setTooltip(tip);
        }
        tip.setText(text);
    }

    public static HBox row(double gap, Node... children) {
        HBox box = new HBox(gap, children);
        box.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        return box;
    }

    public static VBox column(double gap, Node... children) {
        return new VBox(gap, children);
    }

    /// A part of an inspector under its title.
    ///
    /// @param key of the title's words
    public static VBox section(String key, Node content) {
        return column(8, label(Say.it(key), "section-title"), content);
    }

    /// A page as wide as there is room that scrolls up and down, at which the Tab key does not stop.
    public static ScrollPane scrolled(Node page) {
        ScrollPane pane = new ScrollPane(page);
        pane.setFitToWidth(true);
        pane.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        pane.getStyleClass().add("quiet-scroll");
        pane.setFocusTraversable(false);
        return pane;
    }

    /// The pane at the right of a desk: what to switch between above, the page below. Of one width wherever it stands, so
    /// that nothing moves when one follows the other.
    public static VBox inspector(Node head, Node page) {
        StackPane top = new StackPane(head);
        top.getStyleClass().add("side-head");
        VBox pane = new VBox(top, page);
        pane.getStyleClass().addAll("pane", "inspector");
        pane.setMinWidth(INSPECTOR_WIDTH);
        pane.setPrefWidth(INSPECTOR_WIDTH);
        pane.setMaxWidth(INSPECTOR_WIDTH);
        VBox.setVgrow(page, Priority.ALWAYS);
        return pane;
    }

    public static Region spacer() {
        Region spacer = new Region();
        HBox.setHgrow(spacer, Priority.ALWAYS);
        VBox.setVgrow(spacer, Priority.ALWAYS);
        return spacer;
    }

    public static Region line() {
        Region line = new Region();
        line.getStyleClass().add("hair-line");
        return line;
    }

    public static <N extends Node> N styled(N node, String... styles) {
        node.getStyleClass().addAll(styles);
        return node;
    }

    /// Shows or removes a node, without leaving its space behind.
    public static void show(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }

    public static void enabledWhen(ButtonBase button, ObservableValue<Boolean> enabled) {
        button.disableProperty().bind(enabled.map(yes -> !yes));
    }

    /// Gives a node the focus once the next layout of its scene is done. Earlier would be too early on a page that was
    /// just put in: what lies in a scroll pane joins the scene only with the first layout.
    public static void focusAfterLayout(Scene scene, Node node) {
        scene.addPostLayoutPulseListener(new Runnable() {
            @Override
            public void run() {
                scene.removePostLayoutPulseListener(this);
                node.requestFocus();
            }
        });
        Platform.requestNextPulse();
    }

    /// The first control in a part of the window at which the Tab key would stop.
    public static Optional<Node> firstStop(Node node) {
        if (!node.isVisible() || node.isDisabled()) {
            return Optional.empty();
        }
        if (node.isFocusTraversable()) {
            return Optional.of(node);
        }
        if (node instanceof Parent parent) {
            for (Node child : parent.getChildrenUnmodifiable()) {
                Optional<Node> found = firstStop(child);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }
}
