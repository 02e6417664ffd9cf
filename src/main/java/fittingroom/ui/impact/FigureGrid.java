package fittingroom.ui.impact;

import fittingroom.ui.parts.Nodes;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The figures side by side, four in a row, each with its note. It computes none of them.
final class FigureGrid extends GridPane {

    private static final int COLUMNS = 4;

    FigureGrid() {
        getStyleClass().add("figure-grid");
        for (int i = 0; i < COLUMNS; i++) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(100.0 / COLUMNS);
            column.setHgrow(Priority.ALWAYS);
            getColumnConstraints().add(column);
        }
    }

    void show(List<Figures.Figure> figures) {
        getChildren().clear();
        for (int i = 0; i < figures.size(); i++) {
            add(card(figures.get(i)), i % COLUMNS, i / COLUMNS);
        }
    }

    private static Region card(Figures.Figure figure) {
        Label value = Nodes.label(figure.value(), "figure-value", "figures");
        value.setMinWidth(Region.USE_PREF_SIZE);
        Label move = Nodes.prose(figure.move(), "figure-move", "figures");
        Nodes.show(move, !figure.move().isEmpty());
        VBox card = Nodes.column(
                3, Nodes.prose(figure.title(), "figure-title"), value, move, Nodes.prose(figure.note(), "hint"));
        card.setMinWidth(0);
        card.getStyleClass().addAll("card-box", "figure-card");
        card.setAccessibleText(figure.sentence());
        card.setMaxHeight(Double.MAX_VALUE);
        return card;
    }
}
