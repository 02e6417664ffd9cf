package fittingroom.ui.parts;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// One product of a slate as a card: drawing, place, movement, name, price, reason, clash. It is reused for other
/// products as rows scroll by, and it handles no keys: its grid does.
final class Tile extends VBox {

    static final int DRAWING = 96;
    private static final double GROUND = 108;
    private static final double SMALL = 60;
    private static final double TITLE_HEIGHT = 36;

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final PseudoClass CLASHING = PseudoClass.getPseudoClass("clashing");

    private final Portrait portrait;
    private final Label place = Nodes.label("", "tile-place");
    private final Label moved = Nodes.label("", "tile-move");
    private final FontIcon pin = Nodes.icon(Feather.MAP_PIN, "tile-pin");
    private final Label title = Nodes.name("", "tile-title");
    private final Label price = Nodes.name("", "tile-price");
    private final Label reason = Nodes.name("", "chip", "chip-plain");
    private final Label clash = Nodes.name("", "tile-clash");
    private final VBox words = Nodes.column(3);
    private final StackPane picture;
    private final boolean small;
    private Optional<TileFace> face = Optional.empty();

    /// @param small whether it lies down
    Tile(Drawings drawings, boolean small) {
        this.small = small;
        getStyleClass().add("tile");
        setAccessibleRole(AccessibleRole.BUTTON);
        portrait = new Portrait(drawings, DRAWING, 7);
        portrait.setMinHeight(GROUND);
        portrait.setPrefHeight(GROUND);
        title.setWrapText(true);
        title.setMinHeight(TITLE_HEIGHT);
        title.setMaxHeight(TITLE_HEIGHT);
        title.setAlignment(Pos.TOP_LEFT);
        clash.setGraphic(Nodes.icon(Feather.FLAG, "flag-icon"));
        place.setMinWidth(Region.USE_PREF_SIZE);
        moved.setMinWidth(Region.USE_PREF_SIZE);
        HBox marks = Nodes.row(4, place, pin);
        marks.setPickOnBounds(false);
        marks.setAlignment(Pos.TOP_LEFT);
        picture = new StackPane(portrait, marks);
        StackPane.setAlignment(moved, Pos.TOP_RIGHT);
        StackPane.setMargin(moved, new Insets(6));
        StackPane.setMargin(marks, new Insets(6));
        words.getStyleClass().add("tile-words");
        HBox.setHgrow(words, Priority.ALWAYS);
        if (small) {
            lie();
        } else {
            picture.getChildren().add(moved);
            words.getChildren().setAll(title, price, reason, clash);
            getChildren().addAll(picture, words);
        }
        setMinWidth(0);
    }

    /// The picture to the left and the words beside it, so that two whole slates stand beside each other unscrolled. The
    /// reason is left to the inspector, the price gives way to a clash.
    private void lie() {
        portrait.side(SMALL - 8);
        portrait.setMinHeight(SMALL);
        portrait.setPrefHeight(SMALL);
        picture.setMinWidth(SMALL);
        picture.setPrefWidth(SMALL);
        picture.setMaxWidth(SMALL);
        StackPane.setMargin(picture.getChildren().get(1), new Insets(2));
        words.getChildren().setAll(title, Nodes.row(5, moved, price, clash));
        words.setMinWidth(0);
        HBox row = Nodes.row(7, picture, words);
        row.setAlignment(Pos.TOP_LEFT);
        getChildren().add(row);
    }

    void show(TileFace next) {
        face = Optional.of(next);
        portrait.show(next.product(), next.attributes());
        place.setText(Integer.toString(next.place()));
        Nodes.show(pin, next.pinned());
        showMove(next);
        Nodes.rename(title, next.product().title());
        Nodes.rename(price, next.product().price().map(Object::toString).orElseGet(() -> Say.it("ui.tile.no-price")));
        Nodes.show(price, !small || next.clash().isEmpty());
        Nodes.rename(reason, next.reason());
        Nodes.show(reason, !next.reason().isEmpty());
        clash.setText(next.clash());
        Nodes.tip(clash, next.clashWords().isEmpty() ? next.clash() : next.clashWords());
        Nodes.show(clash, !next.clash().isEmpty());
        pseudoClassStateChanged(CLASHING, !next.clash().isEmpty());
        setAccessibleText(next.sentence());
    }

    private void showMove(TileFace next) {
        boolean shown = next.move().filter(move -> move.kind() != Move.Kind.SAME).isPresent();
        Nodes.show(moved, shown);
        next.move().filter(move -> shown).ifPresent(move -> {
            moved.setText(move.badge());
            moved.setGraphic(Nodes.icon(move.icon()));
            moved.getStyleClass().setAll("label", "tile-move", "move-" + move.kind().name().toLowerCase(java.util.Locale.ROOT));
            Nodes.tip(moved, move.words());
        });
    }

    Optional<TileFace> face() {
        return face;
    }

    void choose(boolean chosen) {
        pseudoClassStateChanged(CHOSEN, chosen);
    }
}
