package fittingroom.ui.health;

import fittingroom.ui.parts.Nodes;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/// Columns of tables that are read and not sorted: words, figures to the right, and drawings. What is cut short has its
/// whole in the tooltip.
final class FigureColumns {

    private static final double ROW = 26;
    private static final double HEAD = 38;

    private FigureColumns() {}

    /// As high as its rows, without a scroll bar of its own.
    static void fit(TableView<?> table) {
        double height = ROW * table.getItems().size() + HEAD;
        table.setFixedCellSize(ROW);
        table.setMinHeight(height);
        table.setPrefHeight(height);
        table.setMaxHeight(height);
    }

    static <S> TableColumn<S, S> figure(String title, Function<S, String> text, double width) {
        TableColumn<S, S> column = words(title, text, width);
        column.getStyleClass().add("number-column");
        return column;
    }

    static <S> TableColumn<S, S> words(String title, Function<S, String> text, double width) {
        return column(title, width, (cell, one) -> {
            cell.setText(text.apply(one));
            Nodes.tip(cell, cell.getText());
        });
    }

    static <S> TableColumn<S, S> drawn(String title, Function<S, Node> drawing, double width) {
        return column(title, width, (cell, one) -> cell.setGraphic(drawing.apply(one)));
    }

    /// Shows a line in its cell.
    @FunctionalInterface
    interface Filling<S> {
        void fill(TableCell<S, S> cell, S one);
    }

    static <S> TableColumn<S, S> column(String title, double width, Filling<S> filling) {
        TableColumn<S, S> column = new TableColumn<>(title);
        column.setSortable(false);
        column.setReorderable(false);
        column.setMinWidth(60);
        column.setPrefWidth(width);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(one -> new TableCell<>() {
            @Override
            protected void updateItem(S line, boolean empty) {
                super.updateItem(line, empty);
                setText("");
                setGraphic(null);
                Nodes.tip(this, "");
                if (!empty && line != null) {
                    filling.fill(this, line);
                }
            }
        });
        return column;
    }
}
