package fittingroom.ui.shell;

import fittingroom.ui.parts.Nodes;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

/// A small sheet that asks before work under way is stopped: the button that goes on as before comes first and has the
/// focus.
final class Question extends VBox {

    private final Button stay;

    Question(String title, String words, String goOn, Runnable stays, String stop, Runnable stops) {
        getStyleClass().add("small-sheet");
        stay = Nodes.button(goOn, stays, "accent");
        getChildren().addAll(
                Nodes.prose(title, "sheet-title"), Nodes.prose(words),
                Nodes.row(8, Nodes.spacer(), Nodes.button(stop, stops), stay));
    }

    Button stay() {
        return stay;
    }
}
