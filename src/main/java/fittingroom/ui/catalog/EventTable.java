package fittingroom.ui.catalog;

import fittingroom.events.EventLog;
import fittingroom.ui.parts.Nodes;
import fittingroom.ui.parts.Say;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/// Events as lines, the last first: when, what, where, which product, whose. Only the lines on screen exist.
final class EventTable extends TableView<Integer> {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("d MMM yyyy HH:mm", Locale.ENGLISH);

    private Optional<LogFigures> figures = Optional.empty();

    EventTable() {
        getStyleClass().add("product-table");
        setFixedCellSize(30);
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        setAccessibleText(Say.it("ui.events.table"));
        setPlaceholder(Nodes.label(Say.it("ui.events.none")));
        getColumns().setAll(List.of(
                column("ui.events.column.time", 130, (of, event) -> time(of.log(), event)),
                column("ui.events.column.kind", 150, (of, event) -> EventWords.deed(of.log().kind(event))),
                column("ui.events.column.channel", 80, (of, event) -> EventWords.channel(of.log().channel(event))),
                column("ui.events.column.product", 230, EventTable::product),
                column("ui.events.column.shopper", 130, (of, event) -> of.log().shopperId(of.log().shopper(event)))));
    }

    void show(EventsModel.Listed listed) {
        figures = Optional.of(listed.figures());
        getItems().setAll(listed.latest());
        refresh();
    }

    private static String time(EventLog log, int event) {
        return TIME.format(LocalDateTime.ofInstant(Instant.ofEpochMilli(log.time(event)), ZoneOffset.UTC));
    }

    private static String product(LogFigures of, int event) {
        int product = of.log().product(event);
        String about = product >= 0 ? of.catalog().product(product).title()
                : product == EventLog.UNJOINED ? Say.it("ui.events.unjoined") : "";
        String text = of.log().text(event);
        return text.isEmpty() ? about : about.isEmpty() ? "“" + text + "”" : about + " · “" + text + "”";
    }

    private TableColumn<Integer, String> column(String key, double width, BiFunction<LogFigures, Integer, String> text) {
        TableColumn<Integer, String> column = new TableColumn<>();
        column.setGraphic(Nodes.name(Say.it(key), "table-head"));
        column.setSortable(false);
        column.setPrefWidth(width);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(figures.map(of -> text.apply(of, row.getValue())).orElse("")));
        column.setCellFactory(made -> new Cell());
        return column;
    }

    private static final class Cell extends TableCell<Integer, String> {
        @Override
        protected void updateItem(String text, boolean empty) {
            super.updateItem(text, empty);
            Nodes.rename(this, empty || text == null ? "" : text);
        }
    }
}
