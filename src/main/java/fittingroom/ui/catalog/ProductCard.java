package fittingroom.ui.catalog;

import fittingroom.catalog.Product;
import fittingroom.ui.parts.Drawings;
import fittingroom.ui.parts.Nodes;
import fittingroom.ui.parts.Portrait;
import fittingroom.ui.parts.Say;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// One product of the catalog as a card: drawing or picture, name, price, and whether it can be bought. It is reused as
/// rows scroll by, and it handles no keys: its grid does.
final class ProductCard extends VBox {

    static final double HEIGHT = 190;
    private static final int DRAWING = 92;
    private static final double GROUND = 104;
    private static final double TITLE_HEIGHT = 34;
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final PseudoClass MARKED = PseudoClass.getPseudoClass("marked");
    private static final PseudoClass OUT = PseudoClass.getPseudoClass("out");

    private final Portrait portrait;
    private final Label title = Nodes.name("", "tile-title");
    private final Label price = Nodes.name("", "tile-price");
    private final Node mark = Nodes.icon(Feather.CHECK_CIRCLE, "card-mark");
    private final Label note = Nodes.name("", "hint", "figures");
    private Optional<Product> product = Optional.empty();

    ProductCard(Drawings drawings) {
        getStyleClass().addAll("tile", "product-card");
        setAccessibleRole(AccessibleRole.BUTTON);
        setMinHeight(HEIGHT);
        setMaxHeight(HEIGHT);
        portrait = new Portrait(drawings, DRAWING, 7);
        portrait.setMinHeight(GROUND);
        portrait.setPrefHeight(GROUND);
        title.setWrapText(true);
        title.setMinHeight(TITLE_HEIGHT);
        title.setMaxHeight(TITLE_HEIGHT);
        title.setAlignment(Pos.TOP_LEFT);
        price.setMinWidth(USE_PREF_SIZE);
        note.setAlignment(Pos.CENTER_RIGHT);
        note.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(note, Priority.ALWAYS);
        Nodes.show(mark, false);
        StackPane.setAlignment(mark, Pos.TOP_RIGHT);
        getChildren().addAll(new StackPane(portrait, mark), Nodes.styled(
                Nodes.column(3, title, Nodes.row(6, price, note)), "tile-words"));
        setMinWidth(0);
    }

    void show(CatalogIndex index, int ordinal) {
        Product next = index.catalog().product(ordinal);
        product = Optional.of(next);
        portrait.show(next, index.catalog().attributes(ordinal));
        Nodes.rename(title, next.title().isBlank() ? next.id().value() : next.title());
        Nodes.rename(price, price(next));
        Nodes.rename(note, note(index, ordinal));
        pseudoClassStateChanged(OUT, !next.isInStock());
        setAccessibleText(sentence(index, ordinal));
    }

    private static String price(Product product) {
        return product.price().map(Object::toString).orElseGet(() -> Say.it("ui.tile.no-price"));
    }

    /// What is worth a second look: that it is out of stock, else how often the log names it.
    private static String note(CatalogIndex index, int ordinal) {
        if (!index.catalog().product(ordinal).isInStock()) {
            return Say.it("ui.catalogue.stock.out");
        }
        return index.log().isEmpty() ? "" : Say.it("ui.catalogue.card.events", index.events(ordinal));
    }

    static String sentence(CatalogIndex index, int ordinal) {
        Product product = index.catalog().product(ordinal);
        return Say.it("ui.catalogue.card.sentence", product.title(), price(product),
                Say.it(product.isInStock() ? "ui.catalogue.stock.in" : "ui.catalogue.stock.out"), index.events(ordinal));
    }

    Optional<Product> product() {
        return product;
    }

    void choose(boolean chosen, boolean marked) {
        pseudoClassStateChanged(CHOSEN, chosen);
        pseudoClassStateChanged(MARKED, marked);
        Nodes.show(mark, marked);
    }
}
