package fittingroom.ui.releases;

import fittingroom.ledger.Actor;
import fittingroom.ui.parts.Nodes;
import fittingroom.ui.parts.Say;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// Who approves, why, and the approval in two steps: what will happen is said before it does, and it is signed with the
/// approver's name, typed, so that no second click or held key approves. An edit in between makes it lapse, and that is
/// said too.
final class ApprovePane extends VBox {

    private final ReleasesModel model;
    private final TextField name = new TextField();
    private final TextField note = new TextField();
    private final Button begin = Nodes.button("", this::begin, "accent");
    private final Label meant = Nodes.prose("", "approve-words");
    private final TextField sign = new TextField();
    private final Button approve = Nodes.button("", this::mean, "accent");
    private final Button leave = Nodes.button(Say.it("ui.releases.not-yet"), this::leave);
    private final Label asked = Nodes.name("");
    private final HBox fields;
    private final VBox confirm;

    ApprovePane(ReleasesModel model) {
        this.model = model;
        getStyleClass().add("approve");
        setSpacing(10);
        name.setPromptText(Say.it("ui.releases.name"));
        name.setAccessibleText(Say.it("ui.releases.name"));
        name.setPrefWidth(220);
        note.setPromptText(Say.it("ui.releases.note"));
        note.setAccessibleText(Say.it("ui.releases.note"));
        HBox.setHgrow(note, Priority.ALWAYS);
        begin.setGraphic(Nodes.icon(Feather.CHECK));
        approve.setGraphic(Nodes.icon(Feather.CHECK));
        name.textProperty().subscribe((was, now) -> begin.setDisable(now.isBlank()));
        begin.setMinWidth(Region.USE_PREF_SIZE);
        fields = Nodes.row(12,
                Nodes.column(3, Nodes.label(Say.it("ui.releases.name"), "field-label"), name),
                grown(Nodes.column(3, Nodes.label(Say.it("ui.releases.note"), "field-label"), note)), begin);
        fields.setAlignment(Pos.BOTTOM_LEFT);
        sign.setPrefWidth(260);
        sign.textProperty().subscribe(words -> approve.setDisable(!isSigned()));
        sign.setOnAction(entered -> mean());
        asked.getStyleClass().add("field-label");
        HBox signing = Nodes.row(10, Nodes.column(3, asked, sign), approve, Nodes.spacer(), leave);
        signing.setAlignment(Pos.BOTTOM_LEFT);
        confirm = Nodes.column(10, meant, signing);
        confirm.getStyleClass().add("confirm-box");
        getChildren().addAll(fields, confirm);
    }

    private static VBox grown(VBox box) {
        HBox.setHgrow(box, Priority.ALWAYS);
        return box;
    }

    void person(Actor who) {
        if (name.getText().isBlank() && !who.equals(Actor.UNNAMED)) {
            name.setText(who.name());
        }
    }

    /// The main deed of the desk: begins, or means what was begun.
    void press() {
        if (confirm.isVisible()) {
            mean();
        } else {
            begin();
        }
    }

    private void begin() {
        if (name.getText().isBlank()) {
            name.requestFocus();
            return;
        }
        model.begin(name.getText(), note.getText());
        sign.clear();
        focus(sign);
    }

    private void mean() {
        if (isSigned()) {
            note.clear();
            sign.clear();
            model.approve();
        } else {
            sign.requestFocus();
        }
    }

    /// Whether the name that was typed is that of the approver, and the approval still stands.
    private boolean isSigned() {
        return model.pending().value().filter(one -> !one.lapsed())
                .filter(one -> one.approval().approver().name().equalsIgnoreCase(sign.getText().strip())).isPresent();
    }

    private void leave() {
        model.forget();
        focus(begin);
    }

    private void focus(Node control) {
        Scene scene = getScene();
        if (scene != null) {
            Nodes.focusAfterLayout(scene, control);
        }
    }

    void show(Optional<ReleasesModel.Pending> pending) {
        int next = model.workbench().releases().nextNumber();
        begin.setText(Say.it("ui.releases.approve.begin", next));
        Nodes.show(fields, pending.isEmpty());
        Nodes.show(confirm, pending.isPresent());
        pending.ifPresent(one -> {
            approve.setText(Say.it("ui.releases.approve.mean", one.number()));
            approve.setDisable(!isSigned());
            Nodes.show(sign, !one.lapsed());
            Nodes.show(approve, !one.lapsed());
            asked.setText(Say.it("ui.releases.sign", one.approval().approver().name()));
            Nodes.show(asked, !one.lapsed());
            sign.setAccessibleText(asked.getText());
            leave.setText(Say.it(one.lapsed() ? "ui.releases.read-again" : "ui.releases.not-yet"));
            meant.setText(one.lapsed()
                    ? Say.it("ui.releases.lapsed")
                    : Say.it("ui.releases.meaning", one.approval().approver().name(), one.rules(), one.number(),
                            HashRow.brief(one.approval().hash())));
        });
    }

    /// Where a person begins: at the name, or behind it where it is known.
    TextField first() {
        return name.getText().isBlank() ? name : note;
    }
}
