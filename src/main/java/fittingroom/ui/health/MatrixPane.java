package fittingroom.ui.health;

import fittingroom.health.CategoryMatrix;
import fittingroom.health.CategoryMatrix.Cell;
import fittingroom.ui.parts.Nodes;
import fittingroom.ui.parts.Say;
import fittingroom.ui.parts.Stateful;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// Categories beside each other as a map, and the same as a table with what is bought together although it jars on top.
final class MatrixPane extends HBox {

    private final HealthDesk.Deeds deeds;
    private final HeatMap map = new HeatMap(this::choose);
    private final Label sentence = Nodes.prose("", "matrix-sentence");
    private final TableView<Cell> table = new TableView<>();
    private final Button preview;
    private final List<Node> pairings;
    private final Node nothing;
    private Optional<Checkup> shown = Optional.empty();
    private Optional<Cell> chosen = Optional.empty();
    private boolean showing;

    MatrixPane(HealthModel model, HealthDesk.Deeds deeds) {
        super(12);
        this.deeds = deeds;
        getStyleClass().addAll("matrix-pane");
        preview = Nodes.button(Say.it("ui.health.matrix.preview"), this::preview);
        preview.setGraphic(Nodes.icon(Feather.EYE));
        preview.setDisable(model.checkup().value().isEmpty());
        VBox left = Nodes.column(8, Nodes.prose(Say.it("ui.health.matrix.words"), "hint"), map);
        left.getStyleClass().addAll("card-box", "pane");
        VBox.setVgrow(map, Priority.ALWAYS);
        HBox.setHgrow(left, Priority.ALWAYS);
        table.setAccessibleText(Say.it("ui.health.matrix.table"));
        table.setFixedCellSize(26);
        table.getStyleClass().add("dense");
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.getSelectionModel().selectedItemProperty().subscribe((before, now) -> {
            if (now != null && !showing) {
                choose(now.row(), now.column());
            }
        });
        VBox.setVgrow(table, Priority.ALWAYS);
        VBox right = Nodes.column(10, sentence, preview, table);
        right.getStyleClass().addAll("pane", "matrix-side");
        right.setPrefWidth(400);
        right.setMinWidth(400);
        pairings = List.of(left, right);
        nothing = Stateful.empty(Feather.GRID, Say.it("ui.health.matrix.empty"), Say.it("ui.health.matrix.none"));
        HBox.setHgrow(nothing, Priority.ALWAYS);
        getChildren().setAll(nothing);
    }

    HeatMap map() {
        return map;
    }

    void show(Checkup checkup) {
        if (shown.filter(one -> one.subject().catalog().hash().equals(checkup.subject().catalog().hash())
                && one.subject().model().hash().equals(checkup.subject().model().hash())).isPresent()) {
            return;
        }
        shown = Optional.of(checkup);
        CategoryMatrix matrix = checkup.matrix();
        map.show(matrix);
        table.getColumns().setAll(List.of(
                column(Say.it("ui.health.matrix.pair"), cell -> leaf(matrix, cell.row()) + " × " + leaf(matrix, cell.column()), 160),
                column(Say.it("ui.health.matrix.coherence"), cell -> Say.number(cell.coherence()), 116),
                column(Say.it("ui.health.matrix.lift"), cell -> cell.together() == 0 ? "–" : Say.it("ui.health.matrix.times", cell.lift()) + (cell.isHot() ? " ⚑" : ""), 100)));
        table.getColumns().get(1).getStyleClass().add("number-column");
        table.getColumns().get(2).getStyleClass().add("number-column");
        List<Cell> pairs = matrix.pairs();
        table.getItems().setAll(pairs);
        preview.setDisable(matrix.size() == 0);
        getChildren().setAll(matrix.size() == 0 ? List.of(nothing) : pairings);
        pairs.stream().findFirst().ifPresent(cell -> choose(cell.row(), cell.column()));
    }

    private void choose(int row, int column) {
        shown.filter(one -> one.matrix().size() > 0).ifPresent(one -> {
            Cell cell = one.matrix().cell(row, column);
            chosen = Optional.of(cell);
            map.choose(row, column);
            sentence.setText(sentence(one.matrix(), cell));
            showing = true;
            Cell upper = one.matrix().cell(Math.min(row, column), Math.max(row, column));
            table.getSelectionModel().clearSelection();
            table.getItems().stream().filter(upper::equals).findFirst().ifPresent(it -> {
                table.getSelectionModel().select(it);
                table.scrollTo(Math.max(0, table.getSelectionModel().getSelectedIndex() - 3));
            });
            showing = false;
        });
    }

    /// The slate beside the first product of the row.
    private void preview() {
        shown.ifPresent(one -> chosen.ifPresent(cell -> one.matrix().products(cell.row()).stream().findFirst()
                .ifPresent(product -> deeds.slate(one.subject().catalog().product(product).id().value()))));
    }

    static String sentence(CategoryMatrix matrix, Cell cell) {
        String pair = Say.it("ui.health.matrix.cell", matrix.name(cell.row()), matrix.name(cell.column()), Say.number(cell.coherence()));
        String bought = cell.together() == 0
                ? Say.it("ui.health.matrix.never") : Say.it("ui.health.matrix.bought", cell.together(), cell.lift());
        return cell.isHot() ? pair + " " + bought + " " + Say.it("ui.health.matrix.hot") : pair + " " + bought;
    }

    private static String leaf(CategoryMatrix matrix, int category) {
        String name = matrix.name(category);
        return name.substring(name.lastIndexOf('>') + 1).strip();
    }

    private static TableColumn<Cell, String> column(String title, Function<Cell, String> words, double width) {
        TableColumn<Cell, String> column = new TableColumn<>(title);
        column.setSortable(false);
        column.setReorderable(false);
        column.setMinWidth(width);
        column.setPrefWidth(width);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(words.apply(row.getValue())));
        return column;
    }
}
