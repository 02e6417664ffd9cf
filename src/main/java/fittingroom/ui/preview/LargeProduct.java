package fittingroom.ui.preview;

import fittingroom.catalog.Catalog;
import fittingroom.catalog.Product;
import fittingroom.scoring.Pick;
import fittingroom.ui.parts.Drawings;
import fittingroom.ui.parts.Faces;
import fittingroom.ui.parts.Nodes;
import fittingroom.ui.parts.Portrait;
import fittingroom.ui.parts.Say;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The chosen product as large as the desk allows, beside its anchor where there is one, until Space or Escape is pressed
/// or it is clicked. The arrow keys go on choosing tiles under it.
final class LargeProduct extends StackPane {

    private static final int DRAWING = 320;
    private static final double GROUND = 380;
    private static final double WIDE = 860;

    private final PreviewModel model;
    private final Side anchor;
    private final Side product;
    private final VBox clashes = Nodes.column(6);

    LargeProduct(PreviewModel model, Drawings drawings) {
        this.model = model;
        getStyleClass().add("large-pair");
        anchor = new Side(drawings, Say.it("ui.large.anchor"));
        product = new Side(drawings, Say.it("ui.large.product"));
        VBox card = Nodes.column(
                12, new HBox(16, anchor, product), clashes, Nodes.label(Say.it("ui.large.back"), "hint"));
        card.getStyleClass().add("large-card");
        card.setMaxSize(WIDE, Region.USE_PREF_SIZE);
        setAlignment(Pos.CENTER);
        getChildren().add(card);
        setOnMouseClicked(event -> close());
        close();
    }

    boolean isOpen() {
        return isVisible();
    }

    /// Opens on the chosen product of the slate, or closes.
    void toggle() {
        boolean opens = !isOpen() && model.chosenPick().isPresent();
        Nodes.show(this, opens);
        show();
    }

    void close() {
        Nodes.show(this, false);
    }

    /// Follows the choice while it is open.
    void show() {
        if (isOpen()) {
            model.chosenPick().ifPresent(this::show);
        }
    }

    private void show(Pick pick) {
        Catalog catalog = model.bench().shop().value().catalog();
        Optional<Product> beside = model.question().value().anchor().flatMap(id -> catalog.named(id.value()));
        Nodes.show(anchor, beside.isPresent());
        Faces faces = new Faces(catalog, model.draft());
        beside.ifPresent(one -> anchor.show(one, faces));
        product.show(pick.product(), faces);
        clashes.getChildren().setAll(pick.clashes().stream().map(ProductInspector::clash).toList());
        Nodes.show(clashes, !pick.clashes().isEmpty());
    }

    /// One product with what it is here.
    private static final class Side extends VBox {
        private final Portrait portrait;
        private final Label title = Nodes.name("", "case-product");
        private final Label facts = Nodes.name("", "inspector-facts");

        Side(Drawings drawings, String role) {
            super(6);
            portrait = new Portrait(drawings, DRAWING, 10);
            portrait.setMinHeight(GROUND);
            portrait.setPrefHeight(GROUND);
            getChildren().addAll(portrait, Nodes.column(2, Nodes.label(role, "hint"), title, facts));
            setMinWidth(0);
            setPrefWidth(10);
            setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(this, Priority.ALWAYS);
        }

        void show(Product one, Faces faces) {
            portrait.show(one, faces.attributes(one));
            Nodes.rename(title, one.title());
            Nodes.rename(facts, Faces.facts(one));
        }
    }
}
