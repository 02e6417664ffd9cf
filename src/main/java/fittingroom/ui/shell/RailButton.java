package fittingroom.ui.shell;

import fittingroom.ui.parts.Nodes;
import fittingroom.ui.parts.Say;
import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// One desk on the rail: its sign, its name, and how much waits there, in a badge and in words. It counts nothing.
final class RailButton extends ToggleButton {

    /// More than this is said as "more".
    private static final int MOST = 99;
    private static final double ASIDE = 18;
    private static final double ABOVE = -6;

    private final String name;
    private final Label badge = Nodes.label("", "rail-badge", "figures");

    RailButton(DeskEntry entry) {
        name = Say.it("ui.desk." + entry.code());
        setText(name);
        StackPane sign = new StackPane(Nodes.icon(entry.icon()), badge);
        StackPane.setAlignment(badge, Pos.TOP_CENTER);
        badge.setMinWidth(Region.USE_PREF_SIZE);
        badge.setTranslateX(ASIDE);
        badge.setTranslateY(ABOVE);
        setGraphic(sign);
        setContentDisplay(ContentDisplay.TOP);
        getStyleClass().add("rail-button");
        setMaxWidth(Double.MAX_VALUE);
        setUserData(entry.code());
        waiting(0);
    }

    void waiting(int count) {
        badge.setVisible(count > 0);
        badge.setText(count > MOST ? Say.it("ui.rail.many", MOST) : Integer.toString(Math.max(0, count)));
        Nodes.named(this, count > 0 ? Say.it("ui.rail.waiting", name, count) : name);
    }
}
