package fittingroom.ui.shell;

import fittingroom.ledger.Actor;
import fittingroom.ui.parts.Nodes;
import fittingroom.ui.parts.Say;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/// Asks for the name that stands on a person's deeds. It keeps nothing itself.
final class PersonSheet extends VBox {

    private static final int LONGEST = 80;

    private final TextField field = new TextField();

    /// @param keep given a name that is not blank
    PersonSheet(Consumer<Actor> keep) {
        getStyleClass().add("small-sheet");
        Label title = Nodes.label(Say.it("ui.person.title"), "sheet-title");
        title.setLabelFor(field);
        field.setAccessibleText(Say.it("ui.person.title"));
        field.textProperty().subscribe((before, now) -> {
            if (now.length() > LONGEST) {
                field.setText(before);
            }
        });
        Button save = Nodes.button(Say.it("ui.person.keep"), () -> said(keep), "accent");
        save.disableProperty().bind(field.textProperty().map(String::isBlank));
        field.setOnAction(event -> said(keep));
        getChildren().addAll(
                title, field, Nodes.prose(Say.it("ui.person.words"), "hint"), Nodes.row(8, Nodes.spacer(), save));
    }

    void show(Actor now) {
        field.setText(now.name());
        field.selectAll();
    }

    TextField field() {
        return field;
    }

    private void said(Consumer<Actor> keep) {
        if (!field.getText().isBlank()) {
            keep.accept(new Actor(field.getText()));
        }
    }
}
