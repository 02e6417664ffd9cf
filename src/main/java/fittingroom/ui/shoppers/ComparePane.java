package fittingroom.ui.shoppers;

import fittingroom.base.Outcome;
import fittingroom.catalog.Catalog;
import fittingroom.catalog.Product;
import fittingroom.events.Placement;
import fittingroom.scoring.Pick;
import fittingroom.scoring.Slate;
import fittingroom.ui.parts.Drawings;
import fittingroom.ui.parts.Nodes;
import fittingroom.ui.parts.Portrait;
import fittingroom.ui.parts.Say;
import fittingroom.ui.parts.Segmented;
import fittingroom.ui.parts.Stateful;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// Several shoppers under each other, each with the first picks of their slate under the draft. It compares by eye and
/// scores nothing.
final class ComparePane extends VBox {

    private static final int SOME = 3;

    private final ShoppersModel model;
    private final Drawings drawings;
    private final Consumer<ShoppersModel.Row> preview;
    private final Button join;
    private final VBox rows = Nodes.column(10);
    private final Segmented<Placement> placements;

    /// @param join says that the two shoppers compared are one person
    ComparePane(ShoppersModel model, Drawings drawings, Consumer<ShoppersModel.Row> preview, Runnable join) {
        super(12);
        this.model = model;
        this.drawings = drawings;
        this.preview = preview;
        getStyleClass().addAll("compare-pane");
        placements = new Segmented<>(
                List.of(Placement.HOME, Placement.EMAIL, Placement.PUSH, Placement.STORE_ASSISTANT),
                one -> Say.it("events.placement." + one.code()), false, model::compareAt);
        this.join = Nodes.button(Say.it("ui.shoppers.names.join"), join);
        this.join.setGraphic(Nodes.icon(Feather.USER_CHECK));
        this.join.setMinWidth(USE_PREF_SIZE);
        Nodes.tip(this.join, Say.it("ui.action.shoppers.same"));
        getChildren().addAll(Nodes.row(10, Nodes.name(Say.it("ui.shoppers.compare.title"), "section-title"), Nodes.spacer(), this.join, placements), rows);
    }

    void show() {
        placements.show(model.placement().value());
        Nodes.show(join, model.ticked().value().size() == 2);
        rows.getChildren().setAll(model.rows().value().stream().map(this::row).toList());
        if (model.rows().value().isEmpty()) {
            rows.getChildren().setAll(nobody());
        }
    }

    private Node nobody() {
        List<String> busiest = model.found().value().stream()
                .flatMap(found -> found.shoppers().stream().limit(SOME).map(found.cast().log()::shopperId)).toList();
        Button some = Nodes.button(Say.it("ui.shoppers.compare.busiest"), () -> busiest.forEach(model::tick), "accent");
        String title = Say.it("ui.shoppers.compare.none");
        String words = Say.it("ui.shoppers.compare.none.words");
        return busiest.isEmpty() ? Stateful.empty(Feather.USERS, title, words) : Stateful.empty(Feather.USERS, title, words, some);
    }

    private Node row(ShoppersModel.Row row) {
        Label name = Nodes.name(row.name(), "cast-name");
        name.setPrefWidth(150);
        name.setMinWidth(150);
        HBox picks = Nodes.row(8);
        HBox.setHgrow(picks, Priority.ALWAYS);
        switch (row.slate()) {
            case Outcome.Done<Slate>(Slate slate) -> slate.picks().stream().limit(ShoppersModel.ROW).forEach(pick -> picks.getChildren().add(face(pick)));
            case Outcome.Refused<Slate>(var problems) -> picks.getChildren().add(Nodes.prose(problems.getFirst().message(), "hint"));
            case Outcome.Stopped<Slate>() -> {}
        }
        if (picks.getChildren().isEmpty()) {
            picks.getChildren().add(Nodes.prose(Say.it("ui.shoppers.compare.nothing"), "hint"));
        }
        Button open = Nodes.iconButton(Feather.EYE, Say.it("ui.shoppers.compare.open", row.name()), () -> preview.accept(row));
        HBox box = Nodes.row(12, name, picks, open);
        box.getStyleClass().add("card-box");
        return box;
    }

    private Node face(Pick pick) {
        Product product = pick.product();
        Catalog catalog = model.catalog();
        Portrait face = new Portrait(drawings, 56, 7);
        face.setMinSize(66, 66);
        face.setMaxSize(66, 66);
        catalog.ordinal(product.id()).ifPresent(ordinal -> face.show(product, catalog.attributes(ordinal)));
        Label title = Nodes.name(product.title(), "hint");
        title.setPrefWidth(108);
        title.setMaxWidth(108);
        VBox box = Nodes.column(3, face, title);
        return box;
    }
}
