package fittingroom.ui.parts;

import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;

/// Short notes at the lower right: what was done, and a way to take it back. One at a time; it goes by itself. It is as
/// narrow as the narrowest side pane, so that it covers no button of what is worked on.
public final class Toasts extends VBox {

    private static final Duration STAY = Duration.seconds(8);

    private static final double WIDTH = 252;

    private final PauseTransition leaving = new PauseTransition(STAY);

    public Toasts() {
        getStyleClass().add("toasts");
        setAlignment(Pos.BOTTOM_RIGHT);
        setPickOnBounds(false);
        leaving.setOnFinished(event -> getChildren().clear());
    }

    /// Says what was done, with a button.
    ///
    /// @param deed what the button says
    public void say(String words, String deed, Runnable run) {
        Button undo = Nodes.button(deed, () -> {
            getChildren().clear();
            run.run();
        }, "toast-deed", "flat");
        show(Nodes.column(6, words(words), undo));
    }

    public void say(String words) {
        show(Nodes.column(6, words(words)));
    }

    private HBox words(String words) {
        Label text = Nodes.prose(words, "toast-words");
        text.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(text, Priority.ALWAYS);
        HBox row = Nodes.row(8, text, close());
        row.setAlignment(Pos.TOP_LEFT);
        return row;
    }

    private Button close() {
        return Nodes.iconButton(Feather.X, Say.it("ui.toast.close"), () -> getChildren().clear(), "flat");
    }

    private void show(VBox toast) {
        toast.getStyleClass().add("toast");
        toast.setPrefWidth(WIDTH);
        toast.setMaxWidth(WIDTH);
        toast.setMaxHeight(Region.USE_PREF_SIZE);
        getChildren().setAll(toast);
        leaving.playFromStart();
    }
}
