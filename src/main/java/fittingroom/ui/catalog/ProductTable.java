package fittingroom.ui.catalog;

import fittingroom.base.Id;
import fittingroom.catalog.Product;
import fittingroom.ui.parts.Nodes;
import fittingroom.ui.parts.Say;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/// Products as lines of a table: only columns that this catalog fills, twelve at most. A press on a head sorts, by the
/// catalog's own orders and not on the window's thread.
final class ProductTable extends TableView<Integer> {

    private static final double LINE = 34;
    private static final int MOST = 12;
    private static final int LEAST = 5;
    private static final double USUAL = 98;

    private final Consumer<Order> onSort;
    private Optional<CatalogIndex> index = Optional.empty();
    private Consumer<Id<Product>> onChoose = id -> {};
    private boolean showing;
    private int most = LEAST;
    private Order order = Order.POPULAR;

    ProductTable(Consumer<Order> onSort) {
        this.onSort = onSort;
        getStyleClass().add("product-table");
        setFixedCellSize(LINE);
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        widthProperty().subscribe(this::fit);
        setPlaceholder(Nodes.label(""));
        setAccessibleText(Say.it("ui.catalogue.table"));
        setSortPolicy(table -> {
            sorted();
            return true;
        });
        getSelectionModel().selectedItemProperty().subscribe((before, now) -> {
            if (now != null && !showing) {
                index.ifPresent(over -> onChoose.accept(over.catalog().product(now).id()));
            }
        });
    }

    void onChoose(Consumer<Id<Product>> action) {
        onChoose = action;
    }

    private void sorted() {
        if (!showing && !getSortOrder().isEmpty() && getSortOrder().getFirst().getUserData() instanceof Order.Key key) {
            onSort.accept(new Order(key, getSortOrder().getFirst().getSortType() == TableColumn.SortType.DESCENDING));
        }
    }

    /// As many columns as can be read, the most telling first.
    private void fit() {
        int fitting = Math.clamp((int) (getWidth() / USUAL), LEAST, MOST);
        if (fitting != most) {
            most = fitting;
            showing = true;
            index.ifPresent(over -> getColumns().setAll(columns(over)));
            showOrder(order);
            showing = false;
        }
    }

    void show(Found found, Optional<Id<Product>> chosen) {
        showing = true;
        if (index.filter(old -> old == found.index()).isEmpty()) {
            index = Optional.of(found.index());
            getColumns().setAll(columns(found.index()));
        }
        getItems().setAll(Arrays.stream(found.listed()).boxed().toList());
        order = found.wanted().order();
        showOrder(order);
        mark(chosen);
        showing = false;
    }

    private void showOrder(Order shown) {
        for (TableColumn<Integer, ?> column : getColumns()) {
            if (shown.key() == column.getUserData()) {
                column.setSortType(shown.descending() ? TableColumn.SortType.DESCENDING : TableColumn.SortType.ASCENDING);
                getSortOrder().setAll(List.of(column));
                return;
            }
        }
        getSortOrder().clear();
    }

    void mark(Optional<Id<Product>> chosen) {
        boolean before = showing;
        showing = true;
        chosen.flatMap(id -> index.map(over -> over.catalog().ordinal(id))).ifPresent(ordinal -> {
            if (ordinal.isPresent() && !Integer.valueOf(ordinal.getAsInt()).equals(getSelectionModel().getSelectedItem())) {
                getSelectionModel().select(Integer.valueOf(ordinal.getAsInt()));
            }
        });
        showing = before;
    }

    private List<TableColumn<Integer, String>> columns(CatalogIndex index) {
        List<TableColumn<Integer, String>> columns = new ArrayList<>();
        columns.add(column("name", Optional.of(Order.Key.NAME), 200, at -> index.catalog().product(at).title()));
        if (!index.values(Aspect.CATEGORY).isEmpty()) {
            columns.add(column("category", Optional.of(Order.Key.CATEGORY), 130, at -> index.catalog().product(at).category().leaf()));
        }
        if (!index.values(Aspect.BRAND).isEmpty()) {
            columns.add(column("brand", Optional.of(Order.Key.BRAND), 100, at -> index.catalog().product(at).brand()));
        }
        if (index.prices().steps() > 0) {
            columns.add(amount(column("price", Optional.of(Order.Key.PRICE), 80,
                    at -> index.catalog().product(at).price().map(Object::toString).orElse(""))));
        }
        if (index.catalog().products().stream().anyMatch(product -> product.stock().isPresent())) {
            columns.add(amount(column("stock", Optional.of(Order.Key.STOCK), 60, at -> stock(index.catalog().product(at)))));
        }
        if (!index.log().isEmpty()) {
            columns.add(amount(column("popularity", Optional.of(Order.Key.POPULARITY), 76, at -> Say.count(index.events(at)))));
        }
        columns.add(column("id", Optional.of(Order.Key.ID), 110, at -> index.catalog().product(at).id().value()));
        for (Aspect aspect : Aspect.values()) {
            boolean worth = aspect.facet().isPresent() && aspect != Aspect.DEPARTMENT && !index.values(aspect).isEmpty();
            if (worth && columns.size() < most) {
                columns.add(column(aspect.code(), Optional.empty(), 90, at -> String.join(", ", index.valuesOf(aspect, at))));
            }
        }
        return columns.subList(0, Math.min(most, columns.size()));
    }

    private static String stock(Product product) {
        return product.stock().isPresent() ? Say.count(product.stock().getAsInt()) : "";
    }

    private static TableColumn<Integer, String> column(String code, Optional<Order.Key> key, double width, Function<Integer, String> text) {
        TableColumn<Integer, String> column = new TableColumn<>();
        column.setGraphic(Nodes.name(Say.it("ui.catalogue.column." + code), "table-head"));
        column.setPrefWidth(width);
        column.setMinWidth(44);
        column.setSortable(key.isPresent());
        key.ifPresent(column::setUserData);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(text.apply(row.getValue())));
        column.setCellFactory(made -> new Cell());
        return column;
    }

    /// Amounts stand to the right, so that their digits are under each other.
    private static TableColumn<Integer, String> amount(TableColumn<Integer, String> column) {
        column.getStyleClass().add("amount");
        column.setCellFactory(made -> Nodes.styled(new Cell(), "amount"));
        return column;
    }

    /// A text that may be cut, with the whole in its tooltip.
    private static final class Cell extends TableCell<Integer, String> {
        @Override
        protected void updateItem(String text, boolean empty) {
            super.updateItem(text, empty);
            if (empty || text == null) {
                setText("");
                setTooltip(null);
            } else {
                Nodes.rename(this, text);
            }
        }
    }
}
