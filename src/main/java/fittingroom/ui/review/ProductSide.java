package fittingroom.ui.review;

import fittingroom.catalog.Catalog;
import fittingroom.catalog.Product;
import fittingroom.ui.parts.Drawings;
import fittingroom.ui.parts.Nodes;
import fittingroom.ui.parts.Portrait;
import fittingroom.ui.parts.Say;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// One of the two products of a pairing, large: its face, what it is here, its name and its facts.
final class ProductSide extends VBox {

    private static final double TITLE_HEIGHT = 38;

    private final Portrait portrait;
    private final Label title = Nodes.name("", "case-product");
    private final Label facts = Nodes.name("", "inspector-facts");

    /// @param role in words
    /// @param drawing side of the drawing in pixels
    /// @param ground height of the tinted ground in pixels
    ProductSide(Drawings drawings, String role, int drawing, double ground) {
        super(5);
        portrait = new Portrait(drawings, drawing, 10);
        portrait.setMinHeight(ground);
        portrait.setPrefHeight(ground);
        title.setWrapText(true);
        title.setMaxHeight(TITLE_HEIGHT);
        title.setAlignment(Pos.TOP_LEFT);
        VBox words = Nodes.column(2, Nodes.label(role, "hint"), title, facts);
        getChildren().addAll(portrait, words);
        setMinWidth(0);
        setMaxWidth(Double.MAX_VALUE);
        setPrefWidth(10);
        HBox.setHgrow(this, javafx.scene.layout.Priority.ALWAYS);
    }

    /// Shows a product, or its id where the catalog no longer has it.
    void show(Catalog catalog, String id) {
        OptionalInt ordinal = catalog.find(id);
        ordinal.ifPresent(at -> portrait.show(catalog.product(at), catalog.attributes(at)));
        portrait.setVisible(ordinal.isPresent());
        Nodes.rename(title, catalog.named(id).map(Product::title).orElse(id));
        Nodes.rename(facts, catalog.named(id).map(ProductSide::facts).orElseGet(() -> Say.it("ui.review.gone")));
    }

    private static String facts(Product product) {
        List<String> facts = new ArrayList<>();
        facts.add(product.price().map(Object::toString).orElseGet(() -> Say.it("ui.tile.no-price")));
        if (!product.brand().isEmpty()) {
            facts.add(product.brand());
        }
        if (!product.category().isNone()) {
            facts.add(product.category().leaf());
        }
        return String.join(" · ", facts);
    }
}
