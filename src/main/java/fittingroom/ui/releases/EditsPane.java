package fittingroom.ui.releases;

import fittingroom.releases.Edit;
import fittingroom.releases.Release;
import fittingroom.ui.parts.Nodes;
import fittingroom.ui.parts.Say;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// What differs between what is looked at and any release, sentence by sentence.
final class EditsPane extends VBox {

    private final ReleasesModel model;
    private final ComboBox<Integer> against = new ComboBox<>();
    private final Label summary = Nodes.prose("", "hint");
    private final VBox rows = Nodes.column(6);
    private boolean showing;

    EditsPane(ReleasesModel model) {
        this.model = model;
        getStyleClass().add("card-box");
        setSpacing(8);
        Nodes.named(against, Say.it("ui.releases.against"));
        against.setCellFactory(list -> cell());
        against.setButtonCell(cell());
        against.setPrefWidth(180);
        against.valueProperty().subscribe((was, now) -> {
            if (!showing && now != null) {
                list(now);
            }
        });
        getChildren().addAll(
                Nodes.row(10, Nodes.label(Say.it("ui.releases.edits"), "section-title"), against), summary, rows);
    }

    private static ListCell<Integer> cell() {
        return new ListCell<>() {
            @Override
            protected void updateItem(Integer number, boolean empty) {
                super.updateItem(number, empty);
                setText(empty || number == null ? "" : number == 0
                        ? Say.it("ui.releases.nothing") : Say.it("ui.releases.number", number));
            }
        };
    }

    /// Against the release before, until a person says otherwise.
    void show() {
        showing = true;
        List<Integer> numbers = new ArrayList<>(model.releases().reversed().stream().map(Release::number)
                .filter(number -> model.chosen().value().isEmpty() || number != model.chosen().value().getAsInt()).toList());
        numbers.add(0);
        against.getItems().setAll(numbers);
        int usual = numbers.contains(model.usualBefore()) ? model.usualBefore() : 0;
        against.setValue(usual);
        showing = false;
        list(usual);
    }

    private void list(int number) {
        List<Edit> edits = model.edits(number);
        summary.setText(Say.it(
                "ui.releases.edits.summary", count(edits, Edit.Kind.ADDED), count(edits, Edit.Kind.CHANGED),
                count(edits, Edit.Kind.REMOVED)));
        rows.getChildren().setAll(edits.stream().map(EditsPane::row).toList());
    }

    static long count(List<Edit> edits, Edit.Kind kind) {
        return edits.stream().filter(one -> one.kind() == kind).count();
    }

    static Node row(Edit edit) {
        Label words = Nodes.prose(edit.sentence(), "edit-words");
        words.setGraphic(Nodes.icon(switch (edit.kind()) {
            case ADDED -> Feather.PLUS_CIRCLE;
            case REMOVED -> Feather.MINUS_CIRCLE;
            case CHANGED -> Feather.EDIT_2;
            case NOTED -> Feather.TYPE;
        }));
        words.setGraphicTextGap(10);
        words.setAccessibleText(Say.it("ui.releases.edit." + edit.kind().code()) + ": " + edit.sentence());
        words.setMaxWidth(Double.MAX_VALUE);
        return words;
    }
}
