package fittingroom.ui.parts;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
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
    private static final double TITLE_HEIGHT = 36;

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final PseudoClass CLASHING = PseudoClass.getPseudoClass("clashing");

    private final Portrait portrait;
    private final Label place = Nodes.label("", "tile-place");
    private final Label moved = Nodes.label("", "tile-move");
    private final FontIcon pin = Nodes.icon(Feather.MAP_PIN, "tile-pin");
    private final Label title = Nodes.name("", "tile-title");
    private final Label price = Nodes.label("", "tile-price");
    private final Label reason = Nodes.name("", "chip", "chip-plain");
    private final Label clash = Nodes.name("", "tile-clash");
    private Optional<TileFace> face = Optional.empty();

    Tile(Drawings drawings) {
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
        StackPane picture = new StackPane(portrait, Nodes.row(4, place, pin), moved);
        StackPane.setAlignment(moved, Pos.TOP_RIGHT);
        picture.getChildren().get(1).setPickOnBounds(false);
        StackPane.setMargin(moved, new Insets(6));
        StackPane.setMargin(picture.getChildren().get(1), new Insets(6));
        ((javafx.scene.layout.HBox) picture.getChildren().get(1)).setAlignment(Pos.TOP_LEFT);
        VBox words = Nodes.column(3, title, price, reason, clash);
        words.getStyleClass().add("tile-words");
        getChildren().addAll(picture, words);
        setMinWidth(0);
    }

    void show(TileFace next) {
        face = Optional.of(next);
        portrait.show(next.product(), next.attributes());
        place.setText(Integer.toString(next.place()));
        Nodes.show(pin, next.pinned());
        showMove(next);
        Nodes.rename(title, next.product().title());
        price.setText(next.product().price().map(Object::toString).orElseGet(() -> Say.it("ui.tile.no-price")));
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
