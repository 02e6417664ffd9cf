package fittingroom.ui.preview;

import fittingroom.base.Id;
import fittingroom.catalog.Catalog;
import fittingroom.catalog.Product;
import fittingroom.events.Purpose;
import fittingroom.scoring.Basis;
import fittingroom.scoring.Request;
import fittingroom.ui.parts.Chip;
import fittingroom.ui.parts.Drawings;
import fittingroom.ui.parts.Faces;
import fittingroom.ui.parts.Nodes;
import fittingroom.ui.parts.Picker;
import fittingroom.ui.parts.Portrait;
import fittingroom.ui.parts.Say;
import fittingroom.ui.parts.Searches;
import fittingroom.ui.shell.Action;
import fittingroom.ui.shell.Actions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;

/// What this shopper has looked at, up to the anchor, and what the slate was allowed to rest on. A click makes a
/// product the anchor.
final class JourneyStrip extends HBox {

    private static final double ADD = 84;

    private final PreviewModel model;
    private final Drawings drawings;
    private final HBox seen = Nodes.row(6);
    private final Picker<Optional<Id<Product>>> add;
    private final FlowPane basis = new FlowPane(6, 4);

    /// @param walk the way to the whole journey, over all channels
    JourneyStrip(PreviewModel model, Drawings drawings, Action walk) {
        this.model = model;
        this.drawings = drawings;
        getStyleClass().add("journey");
        basis.setAlignment(javafx.geometry.Pos.CENTER_RIGHT);
        basis.setMinWidth(0);
        HBox.setHgrow(basis, Priority.ALWAYS);
        seen.setMinWidth(USE_PREF_SIZE);
        add = new Picker<>(Say.it("ui.journey.add"), this::offered, this::face, id -> id.ifPresent(model::visit));
        add.show(Say.it("ui.journey.add.short"));
        add.getStyleClass().add("journey-add");
        add.setMinWidth(ADD);
        add.setPrefWidth(ADD);
        getChildren().addAll(seen, add, Actions.button(walk, "journey-walk"), basis);
    }

    /// Opens the search for a product to add to the visit.
    void add() {
        add.open();
    }

    private Picker.Found<Optional<Id<Product>>> offered(String text) {
        return Searches.onlyProducts(model.bench().shop().value().catalog(), text);
    }

    private Optional<Node> face(Optional<Id<Product>> id) {
        Catalog catalog = model.bench().shop().value().catalog();
        return id.flatMap(one -> catalog.named(one.value())).map(product -> portrait(catalog, product));
    }

    void show(Request question) {
        Catalog catalog = model.bench().shop().value().catalog();
        List<Node> stops = new ArrayList<>();
        List<Id<Product>> ids = new ArrayList<>();
        model.past().forEach(ordinal -> ids.add(catalog.product(ordinal).id()));
        question.history().forEach(ids::add);
        question.anchor().ifPresent(ids::remove);
        for (Id<Product> id : ids.subList(Math.max(0, ids.size() - 6), ids.size())) {
            catalog.named(id.value()).ifPresent(product -> stops.add(
                    question.history().contains(id) ? ofVisit(stop(catalog, product, false), product) : stop(catalog, product, false)));
        }
        if (stops.isEmpty()) {
            stops.add(Nodes.label(Say.it("ui.journey.nothing"), "journey-note"));
        }
        question.anchor().flatMap(id -> catalog.named(id.value())).ifPresent(product -> {
            stops.add(Nodes.icon(Feather.CHEVRON_RIGHT, "journey-arrow"));
            stops.add(stop(catalog, product, true));
        });
        seen.getChildren().setAll(stops);
    }

    private Button stop(Catalog catalog, Product product, boolean anchor) {
        Button button = new Button();
        button.setGraphic(portrait(catalog, product));
        button.getStyleClass().addAll("journey-stop", anchor ? "journey-anchor" : "journey-past");
        Nodes.named(button, Say.it(anchor ? "ui.journey.anchor" : "ui.journey.stop", product.title()));
        button.setOnAction(event -> model.chooseAnchor(Optional.of(product.id())));
        return button;
    }

    private Portrait portrait(Catalog catalog, Product product) {
        Portrait portrait = new Portrait(drawings, 32, 6);
        portrait.setMinSize(38, 38);
        portrait.setMaxSize(38, 38);
        portrait.show(product, new Faces(catalog, model.draft()).attributes(product));
        return portrait;
    }

    /// A stop that was added by hand: Delete or a click with the other button takes it out.
    private Button ofVisit(Button button, Product product) {
        button.getStyleClass().add("journey-own");
        Nodes.named(button, Say.it("ui.journey.own", product.title()));
        button.setOnContextMenuRequested(event -> model.unvisit(product.id()));
        button.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.DELETE || event.getCode() == KeyCode.BACK_SPACE) {
                event.consume();
                add.requestFocus();
                model.unvisit(product.id());
            }
        });
        return button;
    }

    void rests(Basis on) {
        List<Node> chips = new ArrayList<>();
        if (!on.learned()) {
            chips.add(new Chip(Say.it("ui.basis.texts"), Chip.Tone.WARNING).with(Feather.FILE_TEXT).explained(Say.it("ui.basis.texts.tip")));
        } else {
            chips.add(new Chip(Say.it("ui.basis.learned"), Chip.Tone.PLAIN).with(Feather.ACTIVITY).explained(Say.it("ui.basis.learned.tip")));
        }
        boolean personal = on.personal();
        chips.add(new Chip(Say.it(personal ? "ui.basis.personal" : "ui.basis.same"), Chip.Tone.PLAIN)
                .with(personal ? Feather.USER_CHECK : Feather.USERS)
                .explained(Say.it(personal ? "ui.basis.personal.tip" : why(on))));
        if (on.declared()) {
            chips.add(new Chip(Say.it("ui.basis.declared"), Chip.Tone.ACCENT).with(Feather.PEN_TOOL).explained(Say.it("ui.basis.declared.tip")));
        }
        basis.getChildren().setAll(chips);
    }

    private static String why(Basis on) {
        return on.consent().refuses(Purpose.PERSONALISATION)
                ? "ui.basis.refused.tip"
                : on.consent().allows(Purpose.PERSONALISATION) ? "ui.basis.unknown.tip" : "ui.basis.silent.tip";
    }
}
