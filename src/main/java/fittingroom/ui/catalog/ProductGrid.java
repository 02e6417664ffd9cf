package fittingroom.ui.catalog;

import fittingroom.base.Id;
import fittingroom.catalog.Product;
import fittingroom.ui.parts.Drawings;
import fittingroom.ui.parts.Say;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// Products as cards in rows, as many to a row as fit. Only the rows on screen exist, so that a hundred thousand products
/// scroll as twenty do. Arrows choose a card; it is one stop of the Tab key.
final class ProductGrid extends ListView<Integer> {

    private static final double GAP = 12;
    private static final double NARROWEST = 138;

    private final Drawings drawings;
    private Optional<Found> found = Optional.empty();
    private Optional<Id<Product>> chosen = Optional.empty();
    private final CatalogModel model;
    private Set<Id<Product>> marked = Set.of();
    private int columns = 1;

    ProductGrid(Drawings drawings, CatalogModel model) {
        this.model = model;
        this.drawings = drawings;
        getStyleClass().addAll("tile-grid", "product-grid");
        setFixedCellSize(ProductCard.HEIGHT + GAP);
        setCellFactory(list -> new Row());
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        widthProperty().subscribe(this::fit);
    }

    void show(Found next) {
        boolean other = found.filter(old -> old.wanted().equals(next.wanted()) && old.index() == next.index()).isEmpty();
        found = Optional.of(next);
        fill();
        if (other && !getItems().isEmpty()) {
            scrollTo(0);
        }
    }

    void mark(Optional<Id<Product>> next, Set<Id<Product>> several) {
        chosen = next;
        marked = several;
        tell();
        refresh();
    }

    private void fit() {
        int fitting = Math.max(1, (int) ((getWidth() - 2 * GAP + GAP) / (NARROWEST + GAP)));
        if (fitting != columns) {
            columns = fitting;
            fill();
        }
    }

    private void fill() {
        int rows = (size() + columns - 1) / columns;
        if (getItems().size() != rows) {
            getItems().setAll(IntStream.range(0, rows).boxed().toList());
        }
        refresh();
        tell();
    }

    private int size() {
        return found.map(Found::size).orElse(0);
    }

    private void tell() {
        String all = Say.it("ui.catalogue.grid", size());
        setAccessibleText(at() < 0 ? all : found.map(now -> ProductCard.sentence(now.index(), now.listed()[at()])).orElse(all));
    }

    /// Place of the chosen product in the list, or -1.
    private int at() {
        return chosen.flatMap(id -> found.map(now -> {
            var ordinal = now.index().catalog().ordinal(id);
            return ordinal.isEmpty() ? -1 : IntStream.range(0, now.size())
                    .filter(i -> now.listed()[i] == ordinal.getAsInt()).findFirst().orElse(-1);
        })).orElse(-1);
    }

    private void key(KeyEvent event) {
        if (event.isShortcutDown() && event.getCode() == KeyCode.A) {
            model.markAll();
            event.consume();
            return;
        }
        if (event.isShortcutDown() || event.isAltDown() || size() == 0) {
            return;
        }
        if (event.getCode() == KeyCode.ESCAPE && !marked.isEmpty()) {
            model.markOnly(Set.of());
            event.consume();
            return;
        }
        int at = at();
        int next = switch (event.getCode()) {
            case LEFT -> at - 1;
            case RIGHT -> at + 1;
            case UP -> at - columns;
            case DOWN -> at < 0 ? 0 : at + columns;
            case HOME -> 0;
            case END -> size() - 1;
            default -> -2;
        };
        if (next == -2) {
            return;
        }
        event.consume();
        if (next >= 0 && next < size()) {
            found.ifPresent(now -> step(now.index().catalog().product(now.listed()[next]).id(), event.isShiftDown()));
            scrollTo(Math.max(0, next / columns - 1));
        }
    }

    /// With Shift down what is passed over is marked too.
    private void step(Id<Product> to, boolean marking) {
        if (marking) {
            Set<Id<Product>> more = new LinkedHashSet<>(model.meant());
            more.add(to);
            model.choose(to);
            model.markOnly(more);
        } else {
            model.markOnly(Set.of());
            model.choose(to);
        }
    }

    /// One row of cards, reused as the list scrolls.
    private final class Row extends ListCell<Integer> {
        private final HBox box = new HBox(GAP);
        private final List<ProductCard> cards = new ArrayList<>();
        private final List<Region> blanks = new ArrayList<>();

        Row() {
            getStyleClass().add("tile-row");
            box.setMinWidth(0);
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(Integer row, boolean empty) {
            super.updateItem(row, empty);
            if (empty || row == null || found.isEmpty()) {
                setGraphic(null);
                return;
            }
            show(found.get(), row);
            setGraphic(box);
        }

        private void show(Found now, int row) {
            List<Region> shown = new ArrayList<>();
            for (int i = 0; i < columns; i++) {
                while (cards.size() <= i) {
                    cards.add(made());
                    blanks.add(grown(new Region()));
                }
                int place = row * columns + i;
                boolean there = place < now.size();
                if (there) {
                    int ordinal = now.listed()[place];
                    cards.get(i).show(now.index(), ordinal);
                    Id<Product> id = now.index().catalog().product(ordinal).id();
                    cards.get(i).choose(chosen.filter(id::equals).isPresent(), marked.contains(id));
                }
                shown.add(there ? cards.get(i) : blanks.get(i));
            }
            if (!box.getChildren().equals(shown)) {
                box.getChildren().setAll(shown);
            }
        }

        private ProductCard made() {
            ProductCard card = grown(new ProductCard(drawings));
            card.setOnMousePressed(event -> {
                ProductGrid.this.requestFocus();
                card.product().ifPresent(product -> press(event, product.id()));
            });
            return card;
        }

        private void press(MouseEvent event, Id<Product> id) {
            if (event.isShortcutDown()) {
                model.mark(id);
            } else if (event.isShiftDown()) {
                model.markTo(id);
            } else {
                step(id, false);
            }
        }

        private static <R extends Region> R grown(R region) {
            HBox.setHgrow(region, Priority.ALWAYS);
            region.setPrefWidth(100);
            region.setMinWidth(0);
            region.setMaxWidth(Double.MAX_VALUE);
            return region;
        }
    }
}
