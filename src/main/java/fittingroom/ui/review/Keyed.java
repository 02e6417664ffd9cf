package fittingroom.ui.review;

import fittingroom.ui.parts.Nodes;
import fittingroom.ui.shell.Action;
import fittingroom.ui.shell.Actions;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;

/// Buttons with their key printed on them. It does not listen to keys.
final class Keyed {

    private Keyed() {}

    /// @param key the action's own, or one that the desk listens to itself
    static Button button(Action action, String key, String... styles) {
        Button button = Actions.button(action, styles);
        print(button, action.label().get(), key);
        button.setAccessibleText(Actions.tip(action));
        return button;
    }

    /// Prints a key after the words of a button.
    static void print(ButtonBase button, String words, String key) {
        Label cap = Nodes.label(key, "key-cap");
        button.setText("");
        button.setGraphic(Nodes.row(7, Nodes.label(words, "keyed-words"), cap));
    }
}
