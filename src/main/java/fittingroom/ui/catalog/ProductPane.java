package fittingroom.ui.catalog;

import fittingroom.catalog.Facet;
import fittingroom.catalog.Product;
import fittingroom.catalog.Variant;
import fittingroom.ui.parts.Drawings;
import fittingroom.ui.parts.Nodes;
import fittingroom.ui.parts.Portrait;
import fittingroom.ui.parts.Say;
import fittingroom.ui.parts.Stateful;
import fittingroom.ui.shell.Action;
import fittingroom.ui.shell.Actions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// All that is known of the chosen product: what its file says, what was understood and from which words, what shoppers
/// did with it.
final class ProductPane extends VBox {

    private static final int MOST_VARIANTS = 12;

    private final Portrait portrait;
    private final Label title = Nodes.prose("", "inspector-title");
    private final Label facts = Nodes.prose("", "inspector-facts");
    private final UnderstoodPane understood;
    private final VBox log = Nodes.column(10);
    private final VBox variants = Nodes.column(4);
    private final VBox fields = Nodes.column(6);
    private final VBox body;
    private final Node nothing = Stateful.empty(Feather.MOUSE_POINTER, Say.it("ui.catalogue.none-chosen"), "");

    /// @param onCorrect a person wants to say what a facet of the shown product is
    ProductPane(Drawings drawings, List<Action> deeds, Consumer<Facet> onCorrect) {
        understood = new UnderstoodPane(onCorrect);
        getStyleClass().add("inspector-body");
        portrait = new Portrait(drawings, 64, 8);
        portrait.setMinSize(76, 76);
        portrait.setMaxSize(76, 76);
        VBox names = Nodes.column(3, title, facts);
        HBox.setHgrow(names, Priority.ALWAYS);
        FlowPane buttons = new FlowPane(6, 6);
        deeds.forEach(deed -> buttons.getChildren().add(Actions.button(deed, "deed")));
        body = Nodes.column(18, new HBox(12, portrait, names), buttons,
                Nodes.section("ui.catalogue.understood", understood), Nodes.section("ui.catalogue.in-the-log", log),
                Nodes.section("ui.catalogue.variants", variants), Nodes.section("ui.catalogue.in-the-file", fields));
        body.setVisible(false);
        getChildren().add(new StackPane(body, nothing));
    }

    void show(Optional<ProductStory> story) {
        body.setVisible(story.isPresent());
        body.setManaged(story.isPresent());
        Nodes.show(nothing, story.isEmpty());
        story.ifPresent(this::show);
    }

    private void show(ProductStory story) {
        Product product = story.product();
        portrait.show(product, story.attributes());
        title.setText(product.title().isBlank() ? product.id().value() : product.title());
        facts.setText(facts(product));
        understood.show(story);
        log.getChildren().setAll(log(story));
        variants.getParent().setVisible(!product.variants().isEmpty());
        variants.getParent().setManaged(!product.variants().isEmpty());
        variants.getChildren().setAll(variants(product));
        fields.getChildren().setAll(fields(product));
    }

    private static String facts(Product product) {
        List<String> facts = new ArrayList<>();
        facts.add(product.price().map(Object::toString).orElseGet(() -> Say.it("ui.tile.no-price")));
        facts.add(product.stock().isPresent()
                ? Say.it("ui.catalogue.pieces", product.stock().getAsInt())
                : Say.it(product.isInStock() ? "ui.catalogue.stock.in" : "ui.catalogue.stock.out"));
        String brand = product.brand().isBlank() ? "" : product.brand() + "\n";
        return String.join(" · ", facts) + "\n" + brand + product.id().value();
    }

    private static Node fact(String name, Node content) {
        Label label = Nodes.name(name, "fact-name");
        label.setMinWidth(84);
        label.setMaxWidth(84);
        HBox.setHgrow(content, Priority.ALWAYS);
        HBox row = new HBox(8, label, content);
        row.getStyleClass().add("fact");
        return row;
    }

    private static List<Node> log(ProductStory story) {
        if (story.events() == 0) {
            return List.of(Nodes.prose(Say.it("ui.catalogue.no-events"), "hint"));
        }
        BarList kinds = new BarList("");
        kinds.show(EventWords.kinds(story.kinds()));
        BarList channels = new BarList("");
        channels.show(EventWords.channels(story.channels()));
        Bars weeks = new Bars(Say.it("ui.events.weeks"), "ui.events.week");
        weeks.show(EventWords.weeks(story.weeks()));
        return List.of(Nodes.prose(Say.it("ui.catalogue.events", story.events()), "hint"), kinds, channels, weeks);
    }

    private static List<Node> variants(Product product) {
        List<Node> lines = new ArrayList<>(product.variants().stream().limit(MOST_VARIANTS).<Node>map(ProductPane::variant).toList());
        if (product.variants().size() > MOST_VARIANTS) {
            lines.add(Nodes.prose(Say.it("ui.catalogue.more", product.variants().size() - MOST_VARIANTS), "hint"));
        }
        return lines;
    }

    private static Node variant(Variant variant) {
        List<String> words = new ArrayList<>(new TreeMap<>(variant.options()).values());
        variant.price().ifPresent(price -> words.add(price.toString()));
        variant.stock().ifPresent(pieces -> words.add(Say.it("ui.catalogue.pieces", pieces)));
        Label text = Nodes.prose(String.join(" · ", words), "hint");
        return fact(variant.id().isEmpty() ? "–" : variant.id(), text);
    }

    private static List<Node> fields(Product product) {
        Map<String, String> all = new java.util.LinkedHashMap<>();
        all.put(Say.it("ui.catalogue.column.category"), product.category().toString());
        all.put(Say.it("ui.catalogue.field.description"), product.description());
        all.put(Say.it("ui.catalogue.field.list-price"), product.listPrice().map(Object::toString).orElse(""));
        all.put(Say.it("ui.catalogue.field.picture"), product.picture());
        all.put(Say.it("ui.catalogue.field.link"), product.link());
        all.put(Say.it("ui.catalogue.field.aliases"), String.join(", ", product.aliases()));
        all.putAll(new TreeMap<>(product.columns()));
        return all.entrySet().stream().filter(one -> !one.getValue().isBlank())
                .<Node>map(one -> fact(one.getKey(), Nodes.prose(one.getValue(), "fact-text"))).toList();
    }
}
