package fittingroom.ui.impact;

import fittingroom.ui.parts.Nodes;
import java.util.List;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// A card with a plot, or with the same data as a table. It draws neither.
final class Plot extends VBox {

    private final Node plot;
    private final Label none = Nodes.prose("", "hint");
    private final GridPane table = new GridPane();
    private final StackPane body = new StackPane();
    private boolean asTable;

    /// @param hint what is plotted, in a sentence
    Plot(String title, String hint, Node plot) {
        this.plot = plot;
        getStyleClass().addAll("card-box", "plot");
        table.getStyleClass().add("plot-table");
        table.setHgap(14);
        table.setVgap(4);
        setMinWidth(0);
        body.setAlignment(javafx.geometry.Pos.TOP_LEFT);
        getChildren().addAll(Nodes.prose(title, "section-title"), Nodes.prose(hint, "hint"), none, body);
        Nodes.show(none, false);
        asTable(false);
    }

    void asTable(boolean wanted) {
        asTable = wanted;
        body.getChildren().setAll(asTable ? table : plot);
    }

    /// Says why there is nothing to plot; empty words take it away.
    void nothing(String words) {
        none.setText(words);
        Nodes.show(none, !words.isEmpty());
        Nodes.show(body, words.isEmpty());
    }

    /// @param rows each as long as the heads; the first cell is a name, the others are figures
    void table(List<String> heads, List<List<String>> rows) {
        table.getChildren().clear();
        table.getColumnConstraints().clear();
        for (int column = 0; column < heads.size(); column++) {
            ColumnConstraints width = new ColumnConstraints();
            width.setHgrow(column == 0 ? Priority.ALWAYS : Priority.NEVER);
            width.setHalignment(column == 0 ? HPos.LEFT : HPos.RIGHT);
            width.setMinWidth(column == 0 ? 60 : Region.USE_PREF_SIZE);
            table.getColumnConstraints().add(width);
            Label head = Nodes.prose(heads.get(column), "hint");
            table.add(head, column, 0);
        }
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < heads.size(); column++) {
                String text = rows.get(row).get(column);
                Label cell = column == 0 ? Nodes.name(text, "plot-cell") : Nodes.label(text, "plot-cell", "figures");
                table.add(cell, column, row + 1);
            }
        }
    }
}
