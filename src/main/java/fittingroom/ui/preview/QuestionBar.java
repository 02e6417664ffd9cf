package fittingroom.ui.preview;

import fittingroom.base.Id;
import fittingroom.catalog.Product;
import fittingroom.events.Channel;
import fittingroom.events.Placement;
import fittingroom.scoring.Request;
import fittingroom.ui.parts.Drawings;
import fittingroom.ui.parts.Faces;
import fittingroom.ui.parts.Nodes;
import fittingroom.ui.parts.Picker;
import fittingroom.ui.parts.Portrait;
import fittingroom.ui.parts.Say;
import fittingroom.ui.parts.Searches;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/// The question that is asked: who, where, beside what, through which channel, how many, with which consent. It
/// forwards choices and shows the present ones.
final class QuestionBar extends FlowPane {

    private static final int MOST_PICKS = 48;
    private static final double NARROW_ANCHOR = 172;
    private static final double WIDE_ANCHOR = 300;
    private static final double OTHERS = 664;

    private final PreviewModel model;
    private final Picker<Optional<String>> shopper;
    private final Picker<Optional<Id<Product>>> anchor;
    private final ComboBox<Placement> placement = combo(List.of(Placement.values()), one -> Say.code("events.placement", one.code()), 164);
    private final ComboBox<Channel> channel = combo(List.of(Channel.values()), one -> Say.code("events.channel", one.code()), 92);
    private final ComboBox<PreviewModel.ConsentChoice> consent = combo(
            List.of(PreviewModel.ConsentChoice.values()),
            one -> Say.it("ui.consent." + one.name().toLowerCase(Locale.ROOT)), 120);
    private final Spinner<Integer> size = new Spinner<>(1, MOST_PICKS, Request.USUAL_SIZE);
    private boolean showing;

    QuestionBar(PreviewModel model, Drawings drawings) {
        this.model = model;
        getStyleClass().add("question-bar");
        shopper = new Picker<>(
                Say.it("ui.question.shopper"), text -> Searches.shoppers(model.bench().shop().value().log(), text),
                id -> Optional.empty(), model::chooseShopper);
        anchor = new Picker<>(
                Say.it("ui.question.anchor"), text -> Searches.products(model.bench().shop().value().catalog(), text),
                id -> face(drawings, id), model::chooseAnchor);
        shopper.setPrefWidth(120);
        anchor.setPrefWidth(NARROW_ANCHOR);
        widthProperty().subscribe(width -> anchor.setPrefWidth(
                Math.clamp(width.doubleValue() - OTHERS, NARROW_ANCHOR, WIDE_ANCHOR)));
        size.setPrefWidth(72);
        size.setEditable(true);
        forward(placement, model::choosePlacement);
        forward(channel, model::chooseChannel);
        forward(consent, model::chooseConsent);
        size.valueProperty().subscribe((before, wanted) -> {
            if (!showing && wanted != null) {
                model.chooseSize(wanted);
            }
        });
        getChildren().addAll(
                field("ui.question.shopper", shopper), field("ui.question.placement", placement),
                field("ui.question.anchor", anchor), field("ui.question.channel", channel),
                field("ui.question.size", size), field("ui.question.consent", consent));
    }

    void show(Request question) {
        showing = true;
        shopper.show(Searches.shopper(question.shopper()));
        anchor.show(question.anchor().flatMap(id -> model.bench().shop().value().catalog().named(id.value()))
                .map(Product::title).orElseGet(() -> Say.it("ui.anchor.none")));
        placement.setValue(question.placement());
        channel.setValue(question.channel());
        consent.setValue(model.consent());
        size.getValueFactory().setValue(question.size());
        showing = false;
    }

    Picker<Optional<String>> shopperPicker() {
        return shopper;
    }

    Picker<Optional<Id<Product>>> anchorPicker() {
        return anchor;
    }

    private Optional<Node> face(Drawings drawings, Optional<Id<Product>> id) {
        var catalog = model.bench().shop().value().catalog();
        return id.flatMap(one -> catalog.named(one.value())).map(product -> {
            Portrait portrait = new Portrait(drawings, 32, 5);
            portrait.setMinSize(38, 38);
            portrait.setMaxSize(38, 38);
            portrait.show(product, new Faces(catalog, model.draft()).attributes(product));
            return portrait;
        });
    }

    private <T> void forward(ComboBox<T> combo, Consumer<T> intent) {
        combo.valueProperty().subscribe((before, chosen) -> {
            if (!showing && chosen != null) {
                intent.accept(chosen);
            }
        });
    }

    private static Node field(String key, Control control) {
        Label label = Nodes.label(Say.it(key), "field-label");
        label.setLabelFor(control);
        if (control.getAccessibleText() == null) {
            control.setAccessibleText(Say.it(key));
        }
        VBox field = Nodes.column(4, label, control);
        field.getStyleClass().add("field");
        return field;
    }

    private static <T> ComboBox<T> combo(List<T> values, Function<T, String> words, double width) {
        ComboBox<T> combo = new ComboBox<>();
        combo.getItems().setAll(values);
        combo.setPrefWidth(width);
        combo.setConverter(new StringConverter<>() {
            @Override
            public String toString(T value) {
                return value == null ? "" : words.apply(value);
            }

            @Override
            public T fromString(String text) {
                throw new UnsupportedOperationException(text);
            }
        });
        combo.valueProperty().subscribe(value -> Nodes.tip(combo, value == null ? "" : words.apply(value)));
        return combo;
    }
}
