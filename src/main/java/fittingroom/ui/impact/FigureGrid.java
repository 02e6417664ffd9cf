package fittingroom.ui.impact;

import fittingroom.ui.parts.Nodes;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The figures by weight: the one that decides and how much changes, large and side by side; below them the rest, small
/// and quiet. It computes none of them.
final class FigureGrid extends VBox {

    /// Figures that stand large.
    private static final int LEADING = 2;

    FigureGrid() {
        getStyleClass().add("figure-grid");
    }

    /// @param figures the one that decides first
    void show(List<Figures.Figure> figures) {
        getChildren().clear();
        int leading = Math.min(LEADING, figures.size());
        if (leading > 0) {
            getChildren().add(row(figures.subList(0, leading).stream().map(FigureGrid::leader).toList(), "figure-leaders"));
        }
        if (figures.size() > leading) {
            GridPane rest = row(figures.subList(leading, figures.size()).stream().map(FigureGrid::small).toList(), "figure-rest");
            rest.getStyleClass().add("card-box");
            getChildren().add(rest);
        }
    }

    private static GridPane row(List<Node> cards, String style) {
        GridPane row = new GridPane();
        row.getStyleClass().add(style);
        for (int i = 0; i < cards.size(); i++) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(100.0 / cards.size());
            column.setHgrow(Priority.ALWAYS);
            row.getColumnConstraints().add(column);
            row.add(cards.get(i), i, 0);
        }
        return row;
    }

    private static Node leader(Figures.Figure figure) {
        Label value = Nodes.label(figure.value(), "figure-leader", "figures");
        value.setMinWidth(Region.USE_PREF_SIZE);
        Label move = Nodes.label(figure.move(), "figure-leader-move", "figures", figure.tone().style());
        move.setMinWidth(Region.USE_PREF_SIZE);
        VBox card = card(figure, Nodes.row(12, value, move));
        card.getStyleClass().addAll("card-box", "figure-card");
        return card;
    }

    private static Node small(Figures.Figure figure) {
        Label value = Nodes.prose(figure.value(), "figure-value", "figures");
        Label move = Nodes.prose(figure.move(), "figure-move", "figures", figure.tone().style());
        Nodes.show(move, !figure.move().isEmpty());
        return card(figure, value, move);
    }

    private static VBox card(Figures.Figure figure, Node... values) {
        VBox card = Nodes.column(2, Nodes.prose(figure.title(), "figure-title"));
        card.getChildren().addAll(values);
        card.getChildren().add(Nodes.prose(figure.note(), "hint"));
        card.setMinWidth(0);
        card.setAccessibleText(figure.sentence());
        card.setMaxHeight(Double.MAX_VALUE);
        return card;
    }
}
