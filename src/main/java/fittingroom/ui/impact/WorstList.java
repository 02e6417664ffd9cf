package fittingroom.ui.impact;

import fittingroom.impact.Worst;
import fittingroom.shoppers.Pseudonym;
import fittingroom.ui.parts.Nodes;
import fittingroom.ui.parts.Say;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// The shoppers whose slate changes most; a click or Enter opens one in Preview, before beside after.
final class WorstList extends ListView<Worst> {

    private static final double ROW = 44;
    private static final int SEEN = 7;

    WorstList(Consumer<Worst> open) {
        getStyleClass().add("worst-list");
        setAccessibleText(Say.it("ui.impact.worst"));
        setFixedCellSize(ROW);
        setMinHeight(ROW * SEEN + 4);
        setPrefHeight(ROW * SEEN + 4);
        setCellFactory(list -> new Cell(open));
        setOnKeyPressed(event -> {
            Worst chosen = getSelectionModel().getSelectedItem();
            if (event.getCode() == KeyCode.ENTER && chosen != null) {
                open.accept(chosen);
                event.consume();
            }
        });
    }

    void show(List<Worst> worst) {
        if (!getItems().equals(worst)) {
            getItems().setAll(worst);
        }
    }

    private static final class Cell extends ListCell<Worst> {
        private final Label name = Nodes.name("", "worst-name");
        private final Label detail = Nodes.name("", "hint");
        private final VBox words = Nodes.column(1, name, detail);
        private final HBox row = Nodes.row(8, words, Nodes.spacer(), Nodes.icon(Feather.CHEVRON_RIGHT));

        Cell(Consumer<Worst> open) {
            setPrefWidth(0);
            words.setMinWidth(0);
            words.setMaxWidth(Region.USE_PREF_SIZE);
            setOnMouseClicked(event -> {
                if (getItem() != null) {
                    open.accept(getItem());
                }
            });
        }

        @Override
        protected void updateItem(Worst worst, boolean empty) {
            super.updateItem(worst, empty);
            if (empty || worst == null) {
                setGraphic(null);
                setAccessibleText("");
                return;
            }
            long kept = worst.before().stream().filter(worst.after()::contains).count();
            Nodes.rename(name, worst.request().shopper().map(Pseudonym::of).orElse(Say.it("ui.shopper.guest")));
            Nodes.rename(detail, Say.it("ui.impact.worst.detail", worst.after().size() - kept, worst.after().size(), Say.number(worst.rbo())));
            setAccessibleText(Say.it("ui.impact.worst.sentence", name.getText(), detail.getText()));
            setGraphic(row);
        }
    }
}
