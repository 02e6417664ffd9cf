package fittingroom.ui.catalog;

import fittingroom.base.Id;
import fittingroom.catalog.Product;
import fittingroom.ui.parts.Nodes;
import fittingroom.ui.parts.Say;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ListChangeListener;
import javafx.scene.control.SelectionMode;
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
    private Consumer<List<Id<Product>>> onMark = ids -> {};
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
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        getSelectionModel().getSelectedItems().addListener((ListChangeListener<Integer>) change -> {
            if (!showing) {
                index.ifPresent(over -> onMark.accept(change.getList().stream()
                        .filter(Objects::nonNull).<Id<Product>>map(at -> over.catalog().product(at).id()).toList()));
            }
        });
        getSelectionModel().selectedItemProperty().subscribe((before, now) -> {
            if (now != null && !showing) {
                index.ifPresent(over -> onChoose.accept(over.catalog().product(now).id()));
            }
        });
    }

    /// Hears which products are marked.
    void onMark(Consumer<List<Id<Product>>> action) {
        onMark = action;
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

    void show(Found found, Optional<Id<Product>> chosen, Set<Id<Product>> marked) {
        showing = true;
        if (index.filter(old -> old == found.index()).isEmpty()) {
            index = Optional.of(found.index());
            getColumns().setAll(columns(found.index()));
        }
        getItems().setAll(Arrays.stream(found.listed()).boxed().toList());
        order = found.wanted().order();
        showOrder(order);
        mark(chosen, marked);
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

    void mark(Optional<Id<Product>> chosen, Set<Id<Product>> marked) {
        boolean before = showing;
        showing = true;
        List<Integer> wanted = new ArrayList<>();
        index.ifPresent(over -> {
            marked.forEach(id -> over.catalog().ordinal(id).ifPresent(wanted::add));
            chosen.ifPresent(id -> over.catalog().ordinal(id).ifPresent(wanted::add));
        });
        if (!Set.copyOf(getSelectionModel().getSelectedItems().stream().filter(Objects::nonNull).toList()).equals(Set.copyOf(wanted))) {
            getSelectionModel().clearSelection();
            Set<Integer> there = Set.copyOf(wanted);
            int[] rows = IntStream.range(0, getItems().size()).filter(row -> there.contains(getItems().get(row))).toArray();
            if (rows.length > 0) {
                getSelectionModel().selectIndices(rows[0], rows);
            }
        }
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
