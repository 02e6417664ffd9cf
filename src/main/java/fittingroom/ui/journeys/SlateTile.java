package fittingroom.ui.journeys;

import fittingroom.base.Id;
import fittingroom.catalog.Product;
import fittingroom.journeys.Surface;
import fittingroom.ui.parts.Drawings;
import fittingroom.ui.parts.Move;
import fittingroom.ui.parts.Nodes;
import fittingroom.ui.parts.Portrait;
import fittingroom.ui.parts.Say;
import fittingroom.ui.parts.TileFace;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;

/// One product of one of many slates: its face, what moved, whether it jars. What it is called stands in the inspector; it
/// is chosen where it has the focus.
final class SlateTile extends Button {

    private static final double HIGH = 52;
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final PseudoClass SAME = PseudoClass.getPseudoClass("same");

    private final Surface surface;
    private final Id<Product> product;

    SlateTile(Drawings drawings, Surface surface, TileFace face, BiConsumer<Surface, Id<Product>> onChoose) {
        this.surface = surface;
        this.product = face.product().id();
        getStyleClass().add("slate-tile");
        Portrait portrait = new Portrait(drawings, 40, 6);
        portrait.show(face.product(), face.attributes());
        portrait.setMinSize(0, HIGH);
        portrait.setPrefSize(HIGH, HIGH);
        HBox marks = Nodes.row(2, Nodes.spacer());
        if (!face.clash().isEmpty()) {
            marks.getChildren().addFirst(mark("", Feather.FLAG, "tile-clash"));
        }
        face.move().filter(move -> move.kind() != Move.Kind.SAME).ifPresent(move -> {
            Label moved = mark(move.kind() == Move.Kind.NEW ? "" : move.badge(), icon(move), "tile-move");
            moved.getStyleClass().add("move-" + move.kind().name().toLowerCase(Locale.ROOT));
            marks.getChildren().add(moved);
        });
        marks.setAlignment(Pos.TOP_LEFT);
        marks.setPickOnBounds(false);
        StackPane picture = new StackPane(portrait, marks);
        StackPane.setMargin(marks, new Insets(2));
        setGraphic(picture);
        picture.prefWidthProperty().bind(widthProperty().subtract(6));
        setMinWidth(40);
        setPrefWidth(60);
        setMaxWidth(74);
        Nodes.named(this, face.still().sentence() + face.move().map(SlateTile::words).orElse(""));
        setOnAction(_ -> onChoose.accept(surface, product));
        focusedProperty().subscribe(focused -> {
            if (focused) {
                onChoose.accept(surface, product);
            }
        });
    }

    /// Against what, the bar above the rows says.
    private static String words(Move move) {
        return switch (move.kind()) {
            case UP -> ", " + Say.it("ui.journeys.move.up", move.by());
            case DOWN -> ", " + Say.it("ui.journeys.move.down", move.by());
            case NEW -> ", " + Say.it("ui.journeys.move.new");
            case SAME -> "";
        };
    }

    private static Feather icon(Move move) {
        return switch (move.kind()) {
            case UP -> Feather.ARROW_UP;
            case DOWN -> Feather.ARROW_DOWN;
            case NEW -> Feather.PLUS;
            case SAME -> Feather.MINUS;
        };
    }

    private static Label mark(String text, Feather icon, String style) {
        Label label = Nodes.label(text, style);
        label.setGraphic(Nodes.icon(icon));
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    /// The chosen tile has a frame, and so have the same product's tiles in other rows.
    void mark(Optional<JourneysModel.Chosen> chosen) {
        boolean same = chosen.filter(one -> one.product().equals(product)).isPresent();
        boolean here = same && chosen.filter(one -> one.surface().equals(surface)).isPresent();
        pseudoClassStateChanged(CHOSEN, here);
        pseudoClassStateChanged(SAME, same && !here);
    }
}
