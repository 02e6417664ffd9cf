package fittingroom.ui.parts;

import fittingroom.base.Id;
import fittingroom.catalog.Attributes;
import fittingroom.catalog.Product;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.TilePane;
import javafx.scene.layout.VBox;

/// A slate in little, for beside other work: face, place, movement and name of each product. Each is a button; it has
/// no keys of its own.
public final class TileStrip extends TilePane {

    /// What a small tile shows.
    ///
    /// @param place from 1
    /// @param touched whether what is being worked on is a reason for it
    /// @param words the tile in one sentence, for those who hear it and for the tooltip
    public record Face(Product product, Attributes attributes, int place, Move move, boolean touched, String words) {}

    private static final double WIDTH = 85;
    private static final double TINY = 40;
    private static final PseudoClass TOUCHED = PseudoClass.getPseudoClass("touched");

    private final Drawings drawings;
    private final List<Small> tiles = new ArrayList<>();
    private boolean tiny;
    private Consumer<Id<Product>> onOpen = id -> {};

    public TileStrip(Drawings drawings) {
        this.drawings = drawings;
        getStyleClass().add("tile-strip");
        setHgap(6);
        setVgap(6);
        setPrefColumns(1);
        setTileAlignment(Pos.TOP_LEFT);
    }

    /// @param action what a press on a tile does
    public void onOpen(Consumer<Id<Product>> action) {
        onOpen = action;
    }

    /// Faces and movements only, so that ten stand in one line; the rest is said by the tooltip.
    public void tiny(boolean wanted) {
        if (tiny != wanted) {
            tiny = wanted;
            tiles.clear();
            getChildren().clear();
        }
    }

    /// Shows other tiles; those that stay are changed and not made anew, so nothing flickers and the focus stays.
    public void show(List<Face> faces) {
        while (tiles.size() < faces.size()) {
            tiles.add(new Small());
        }
        for (int i = 0; i < faces.size(); i++) {
            tiles.get(i).show(faces.get(i));
        }
        if (getChildren().size() != faces.size()) {
            getChildren().setAll(tiles.subList(0, faces.size()));
        }
    }

    private final class Small extends Button {
        private final double width = tiny ? TINY : WIDTH;
        private final Portrait portrait = new Portrait(drawings, tiny ? 28 : 48, 6);
        private final Label place = Nodes.label("", "tile-place");
        private final Label moved = Nodes.label("", "tile-move");
        private final Label title = Nodes.name("", "strip-title");

        Small() {
            getStyleClass().add("strip-tile");
            portrait.setMinSize(width - 10, tiny ? 40 : 52);
            portrait.setPrefSize(width - 10, tiny ? 40 : 52);
            place.setMinWidth(Region.USE_PREF_SIZE);
            moved.setMinWidth(Region.USE_PREF_SIZE);
            HBox marks = new HBox(place, Nodes.spacer(), moved);
            marks.setPickOnBounds(false);
            StackPane picture = new StackPane(portrait, marks);
            StackPane.setMargin(marks, new Insets(3));
            title.setMaxWidth(width - 10);
            Nodes.show(place, !tiny);
            Nodes.show(title, !tiny);
            VBox box = Nodes.column(4, picture, title);
            box.setPrefWidth(width - 10);
            setGraphic(box);
            setPrefWidth(width);
            setMaxWidth(width);
            setMinWidth(width);
        }

        void show(Face face) {
            portrait.show(face.product(), face.attributes());
            place.setText(Integer.toString(face.place()));
            boolean shown = face.move().kind() != Move.Kind.SAME;
            Nodes.show(moved, shown);
            if (shown) {
                boolean wordless = tiny || face.move().kind() == Move.Kind.NEW;
                moved.setText(wordless ? "" : face.move().badge());
                moved.setGraphic(Nodes.icon(face.move().icon()));
                moved.getStyleClass().setAll(
                        "label", "tile-move", "move-" + face.move().kind().name().toLowerCase(Locale.ROOT));
            }
            Nodes.rename(title, face.product().title());
            pseudoClassStateChanged(TOUCHED, face.touched());
            Nodes.named(this, face.words());
            setOnAction(pressed -> onOpen.accept(face.product().id()));
        }
    }
}
