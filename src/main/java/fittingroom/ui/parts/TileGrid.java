package fittingroom.ui.parts;

import fittingroom.base.Id;
import fittingroom.catalog.Product;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// The tiles of a slate in rows, as many to a row as fit, virtualised. Arrows choose a tile; dragging a tile to
/// another's place asks for a pin. It is one stop of the Tab key.
public final class TileGrid extends ListView<List<TileFace>> {

    private static final double GAP = 12;
    private static final PseudoClass DROP = PseudoClass.getPseudoClass("drop");

    private final Drawings drawings;
    private double narrowest;
    private boolean lying;
    private List<TileFace> faces = List.of();
    private int columns = 1;
    private Optional<Id<Product>> chosen = Optional.empty();
    private OptionalInt target = OptionalInt.empty();
    private Consumer<Id<Product>> onChoose = id -> {};
    private BiConsumer<Id<Product>, Integer> onDrop = (id, place) -> {};

    /// @param narrowest least width of a tile in pixels
    public TileGrid(Drawings drawings, double narrowest) {
        this.drawings = drawings;
        this.narrowest = narrowest;
        getStyleClass().add("tile-grid");
        setCellFactory(list -> new Row());
        setFocusTraversable(true);
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        widthProperty().subscribe(this::fit);
    }

    public void onChoose(Consumer<Id<Product>> action) {
        onChoose = action;
    }

    /// @param action the product dragged and the place it was dropped at, from 1
    public void onDrop(BiConsumer<Id<Product>, Integer> action) {
        onDrop = action;
    }

    /// Shows other tiles; what was on screen stays until this call, so nothing flickers.
    public void show(List<TileFace> next, Optional<Id<Product>> nextChosen) {
        chosen = nextChosen;
        if (!faces.equals(next)) {
            faces = List.copyOf(next);
            fill();
        }
        mark();
    }

    /// Marks the place where a moved tile would go.
    public void aim(OptionalInt place) {
        target = place;
        mark();
    }

    /// Tiles of another width, standing or lying: those that lie leave room for two grids side by side.
    ///
    /// @param width least width of a tile in pixels
    public void lay(double width, boolean lie) {
        if (width != narrowest || lie != lying) {
            narrowest = width;
            boolean other = lie != lying;
            lying = lie;
            fit();
            if (other) {
                setCellFactory(list -> new Row());
            }
        }
    }

    public int columns() {
        return columns;
    }

    private void fit() {
        double width = getWidth() - 2 * GAP;
        int fitting = Math.max(1, (int) ((width + GAP) / (narrowest + GAP)));
        if (fitting != columns) {
            columns = fitting;
            fill();
            mark();
        }
    }

    private void fill() {
        List<List<TileFace>> rows = new ArrayList<>();
        for (int from = 0; from < faces.size(); from += columns) {
            rows.add(faces.subList(from, Math.min(faces.size(), from + columns)));
        }
        while (getItems().size() > rows.size()) {
            getItems().removeLast();
        }
        for (int i = 0; i < rows.size(); i++) {
            if (i == getItems().size()) {
                getItems().add(rows.get(i));
            } else if (!getItems().get(i).equals(rows.get(i))) {
                getItems().set(i, rows.get(i));
            }
        }
    }

    private void mark() {
        setAccessibleText(chosenFace().map(TileFace::sentence).orElseGet(() -> Say.it("ui.grid.name", faces.size())));
        for (var node : lookupAll(".tile-row")) {
            if (node instanceof Row row) {
                row.mark();
            }
        }
    }

    private Optional<TileFace> chosenFace() {
        return faces.stream().filter(face -> chosen.filter(face.product().id()::equals).isPresent()).findFirst();
    }

    private void key(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown() || faces.isEmpty()) {
            return;
        }
        int step = step(event.getCode());
        if (step == 0 && event.getCode() != KeyCode.HOME && event.getCode() != KeyCode.END) {
            return;
        }
        event.consume();
        int at = chosenFace().map(face -> face.place() - 1).orElse(-1);
        int next = switch (event.getCode()) {
            case HOME -> 0;
            case END -> faces.size() - 1;
            default -> at < 0 ? 0 : at + step;
        };
        if (next >= 0 && next < faces.size()) {
            onChoose.accept(faces.get(next).product().id());
            scrollTo(next / columns);
        }
    }

    private int step(KeyCode code) {
        return switch (code) {
            case LEFT -> -1;
            case RIGHT -> 1;
            case UP -> -columns;
            case DOWN -> columns;
            default -> 0;
        };
    }

    /// One row of tiles, reused as the list scrolls.
    private final class Row extends ListCell<List<TileFace>> {
        private final HBox box = new HBox(GAP);
        private final List<Tile> tiles = new ArrayList<>();
        private final List<Region> blanks = new ArrayList<>();

        Row() {
            getStyleClass().add("tile-row");
            box.setMinWidth(0);
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(List<TileFace> row, boolean empty) {
            super.updateItem(row, empty);
            if (empty || row == null) {
                setGraphic(null);
                return;
            }
            while (tiles.size() < columns) {
                tiles.add(made());
                blanks.add(grown(new Region()));
            }
            List<Region> shown = new ArrayList<>();
            for (int i = 0; i < columns; i++) {
                if (i < row.size()) {
                    tiles.get(i).show(row.get(i));
                }
                shown.add(i < row.size() ? tiles.get(i) : blanks.get(i));
            }
            if (!box.getChildren().equals(shown)) {
                box.getChildren().setAll(shown);
            }
            setGraphic(box);
            mark();
        }

        private void mark() {
            for (Tile tile : tiles) {
                tile.face().ifPresent(face -> {
                    tile.choose(chosen.filter(face.product().id()::equals).isPresent());
                    tile.pseudoClassStateChanged(DROP, target.isPresent() && target.getAsInt() == face.place());
                });
            }
        }

        private Tile made() {
            Tile tile = grown(new Tile(drawings, lying));
            tile.setOnMousePressed(event -> tile.face().ifPresent(face -> {
                requestFocus();
                TileGrid.this.requestFocus();
                onChoose.accept(face.product().id());
            }));
            tile.setOnDragDetected(event -> tile.face().ifPresent(face -> {
                ClipboardContent content = new ClipboardContent();
                content.putString(face.product().id().value());
                tile.startDragAndDrop(TransferMode.MOVE).setContent(content);
                event.consume();
            }));
            tile.setOnDragOver(event -> {
                if (event.getGestureSource() instanceof Tile) {
                    event.acceptTransferModes(TransferMode.MOVE);
                    tile.pseudoClassStateChanged(DROP, event.getGestureSource() != tile);
                    event.consume();
                }
            });
            tile.setOnDragExited(event -> tile.pseudoClassStateChanged(DROP, false));
            tile.setOnDragDropped(event -> {
                if (event.getGestureSource() instanceof Tile) {
                    String id = event.getDragboard().getString();
                    tile.face().ifPresent(face -> onDrop.accept(Id.of(id), face.place()));
                    event.setDropCompleted(true);
                    event.consume();
                }
            });
            return tile;
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
