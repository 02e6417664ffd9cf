package fittingroom.ui.shoppers;

import fittingroom.ui.parts.Nodes;
import fittingroom.ui.parts.Say;
import fittingroom.ui.parts.Segmented;
import fittingroom.ui.parts.Stateful;
import fittingroom.ui.shoppers.ShoppersModel.Side;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;

/// The Shoppers desk: the sides to choose from on top, the cast at the left, and beside it the shopper chosen, the one
/// being made up, or several compared.
final class ShoppersView extends BorderPane {

    private final ShoppersModel model;
    private final CastPane cast;
    private final LikenessPane likeness;
    private final InventPane invent;
    private final ComparePane compare;
    private final Segmented<Side> sides;
    private final StackPane middle = new StackPane();
    private final BorderPane body = new BorderPane();
    private final Stateful stateful = new Stateful(body);
    private final Node nobody = Stateful.empty(Feather.USERS, Say.it("ui.shoppers.empty"), Say.it("ui.shoppers.empty.words"));

    ShoppersView(ShoppersModel model, CastPane cast, LikenessPane likeness, InventPane invent, ComparePane compare) {
        this.model = model;
        this.cast = cast;
        this.likeness = likeness;
        this.invent = invent;
        this.compare = compare;
        getStyleClass().add("shoppers");
        sides = new Segmented<>(List.of(Side.values()), one -> Say.it("ui.shoppers.side." + one.name().toLowerCase(Locale.ROOT)), false, model::look);
        var head = Nodes.row(12, sides, Nodes.spacer());
        head.getStyleClass().add("shoppers-head");
        cast.setPrefWidth(328);
        cast.setMinWidth(328);
        body.setLeft(cast);
        body.setCenter(middle);
        setTop(head);
        setCenter(stateful);
    }

    void showFound() {
        model.found().value().ifPresent(found -> {
            cast.show(found);
            invent.stock(model.catalog());
            showSide(model.side().value());
        });
    }

    void showChoice() {
        cast.showChoice();
    }

    void showLikeness() {
        model.likeness().value().ifPresent(one -> model.found().value().filter(found -> found.cast().log().equals(one.log()))
                .ifPresent(found -> likeness.show(one, found.cast().channels(one.shopper()))));
    }

    void showTicks() {
        cast.showTicks();
    }

    void showSide(Side side) {
        sides.show(side);
        boolean empty = side == Side.CAST && model.found().value().filter(found -> found.cast().size() == 0).isPresent();
        Node page = empty ? nobody : scrolled(switch (side) {
            case CAST -> likeness;
            case INVENT -> invent;
            case COMPARE -> compare;
        });
        middle.getChildren().setAll(page);
    }

    private static ScrollPane scrolled(Node page) {
        ScrollPane scroll = new ScrollPane(page);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().addAll("quiet-scroll", "pane", "shoppers-page");
        return scroll;
    }

    void focus() {
        if (getScene() != null) {
            Nodes.focusAfterLayout(getScene(), model.side().value() == Side.INVENT ? invent.name() : cast.list());
        }
    }

    void busy(boolean working) {
        stateful.busy(working);
    }
}
