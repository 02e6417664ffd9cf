package fittingroom.ui.review;

import fittingroom.catalog.Catalog;
import fittingroom.review.Flag;
import fittingroom.ui.parts.Drawings;
import fittingroom.ui.parts.Nodes;
import fittingroom.ui.parts.Say;
import fittingroom.workbench.Snapshot;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// A pairing as large as the desk allows, over everything else, until Space or Escape is pressed or it is clicked.
final class LargePair extends StackPane {

    private static final int DRAWING = 340;
    private static final double GROUND = 400;
    private static final double WIDE = 880;

    private final ProductSide left;
    private final ProductSide right;
    private final VBox why = Nodes.column(6);

    LargePair(Drawings drawings) {
        getStyleClass().add("large-pair");
        left = new ProductSide(drawings, Say.it("ui.review.anchor"), DRAWING, GROUND);
        right = new ProductSide(drawings, Say.it("ui.review.product"), DRAWING, GROUND);
        Label back = Nodes.label(Say.it("ui.review.large.back"), "hint");
        VBox card = Nodes.column(12, new HBox(16, left, right), why, back);
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

    void open(Snapshot from, Flag flag) {
        Catalog catalog = from.catalog();
        left.show(catalog, flag.pair().anchor().value());
        right.show(catalog, flag.pair().product().value());
        why.getChildren().setAll(CaseCard.reasons(flag, from));
        Nodes.show(this, true);
    }

    void close() {
        Nodes.show(this, false);
    }
}
