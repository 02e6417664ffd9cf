package fittingroom.ui.shoppers;

import fittingroom.base.Id;
import fittingroom.base.Money;
import fittingroom.catalog.Catalog;
import fittingroom.catalog.Facet;
import fittingroom.catalog.Product;
import fittingroom.shoppers.Invented;
import fittingroom.ui.parts.Drawings;
import fittingroom.ui.parts.Nodes;
import fittingroom.ui.parts.Picker;
import fittingroom.ui.parts.Portrait;
import fittingroom.ui.parts.Say;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// Makes a shopper up: a name, what they have looked at, what they allow. Season, occasion and budget narrow which products
/// are offered; the engine is asked with the products alone, as with any visit.
final class InventPane extends VBox {

    private static final int OFFERED = 12;

    private final ShoppersModel model;
    private final Drawings drawings;
    private final TextField name = new TextField();
    private final CheckBox allows = new CheckBox(Say.it("ui.shoppers.invent.allows"));
    private final ComboBox<String> season = new ComboBox<>();
    private final ComboBox<String> occasion = new ComboBox<>();
    private final Slider budget = new Slider(0, 100, 100);
    private final Label budgetWords = Nodes.label("", "slider-value", "figures");
    private final FlowPane visit = new FlowPane(8, 8);
    private final FlowPane offered = new FlowPane(8, 8);
    private final VBox kept = Nodes.column(6);
    private Optional<Catalog> filled = Optional.empty();
    private boolean showing;

    /// @param preview called with the shopper to preview
    InventPane(ShoppersModel model, Drawings drawings, Consumer<Invented> preview) {
        super(12);
        this.model = model;
        this.drawings = drawings;
        getStyleClass().addAll("invent-pane");
        name.setAccessibleText(Say.it("ui.shoppers.invent.name"));
        name.setPromptText(Say.it("ui.shoppers.invent.name"));
        name.textProperty().subscribe((before, now) -> {
            if (!showing && !now.isBlank()) {
                model.make(new Invented(now, model.making().value().products(), model.making().value().allows()));
            }
        });
        allows.selectedProperty().subscribe((before, now) -> {
            if (!showing) {
                model.make(new Invented(model.making().value().name(), model.making().value().products(), now));
            }
        });
        Button look = Nodes.button(Say.it("ui.shoppers.invent.preview"), () -> preview.accept(model.making().value()), "accent");
        look.setGraphic(Nodes.icon(Feather.EYE));
        HBox head = Nodes.row(10, name, allows, Nodes.spacer(), Nodes.button(Say.it("ui.shoppers.invent.keep"), model::keep), look);
        name.setPrefWidth(220);
        VBox journey = Nodes.column(8, Nodes.label(Say.it("ui.shoppers.invent.visit"), "section-title"), visit,
                Nodes.prose(Say.it("ui.shoppers.invent.keys"), "hint"));
        journey.getStyleClass().add("card-box");
        acceptDrops(journey);
        VBox offer = Nodes.column(10, Nodes.label(Say.it("ui.shoppers.invent.offer"), "section-title"), narrowing(), offered);
        offer.getStyleClass().add("card-box");
        VBox saved = Nodes.column(8, Nodes.label(Say.it("ui.shoppers.invent.kept"), "section-title"), kept);
        saved.getStyleClass().add("card-box");
        getChildren().addAll(head, journey, offer, saved);
        this.onPreview = preview;
    }

    private final Consumer<Invented> onPreview;

    private HBox narrowing() {
        Picker<Id<Product>> picker = new Picker<>(
                Say.it("ui.shoppers.invent.product"), text -> Picker.Found.all(search(text)), id -> Optional.empty(), model::add);
        picker.show(Say.it("ui.shoppers.invent.add"));
        picker.setPrefWidth(200);
        for (ComboBox<String> box : List.of(season, occasion)) {
            box.setPrefWidth(170);
            box.valueProperty().subscribe((before, now) -> offer());
        }
        Nodes.named(season, Say.it("ui.shoppers.invent.season"));
        Nodes.named(occasion, Say.it("ui.shoppers.invent.occasion"));
        budget.setAccessibleText(Say.it("ui.shoppers.invent.budget"));
        budget.setPrefWidth(150);
        budget.valueProperty().subscribe((before, now) -> offer());
        budgetWords.setMinWidth(USE_PREF_SIZE);
        return Nodes.row(10, picker, season, occasion, budget, budgetWords);
    }

    TextField name() {
        return name;
    }

    /// Fills the pick-lists from a catalog, once for each.
    void stock(Catalog catalog) {
        if (filled.filter(one -> one.hash().equals(catalog.hash())).isPresent()) {
            return;
        }
        filled = Optional.of(catalog);
        fill(season, catalog, Facet.SEASON, "ui.shoppers.invent.any-season");
        fill(occasion, catalog, Facet.OCCASION, "ui.shoppers.invent.any-occasion");
        offer();
    }

    private static void fill(ComboBox<String> box, Catalog catalog, Facet facet, String any) {
        TreeSet<String> values = new TreeSet<>();
        for (int product = 0; product < catalog.size(); product++) {
            values.addAll(catalog.attributes(product).values(facet));
        }
        List<String> items = new ArrayList<>(List.of(Say.it(any)));
        items.addAll(values);
        box.getItems().setAll(items);
        box.setValue(items.getFirst());
    }

    private long dearest(Catalog catalog) {
        long[] prices = catalog.products().stream().flatMap(one -> one.price().stream()).mapToLong(Money::minor).sorted().toArray();
        double share = budget.getValue() / budget.getMax();
        return prices.length == 0 || share >= 1 ? Long.MAX_VALUE : prices[(int) (share * (prices.length - 1))];
    }

    /// Some products that fit, spread over all that do.
    private void offer() {
        filled.ifPresent(catalog -> {
            long most = dearest(catalog);
            String currency = catalog.products().stream().flatMap(one -> one.price().stream()).findFirst().map(Money::currency).orElse("");
            budgetWords.setText(most == Long.MAX_VALUE
                    ? Say.it("ui.shoppers.invent.any-price") : Say.it("ui.shoppers.invent.up-to", new Money(most, currency).toString()));
            budget.setAccessibleText(Say.it("ui.shoppers.invent.budget") + ", " + budgetWords.getText());
            List<Integer> fit = new ArrayList<>();
            for (int product = 0; product < catalog.size(); product++) {
                boolean cheap = most == Long.MAX_VALUE
                        || catalog.product(product).price().filter(price -> price.minor() <= most).isPresent();
                if (cheap && wears(season, catalog, product, Facet.SEASON) && wears(occasion, catalog, product, Facet.OCCASION)) {
                    fit.add(product);
                }
            }
            offered.getChildren().clear();
            int some = Math.min(OFFERED, fit.size());
            for (int i = 0; i < some; i++) {
                offered.getChildren().add(offer(catalog, fit.get((int) ((long) fit.size() * i / some))));
            }
            if (fit.isEmpty()) {
                offered.getChildren().add(Nodes.label(Say.it("ui.shoppers.invent.none"), "hint"));
            }
        });
    }

    private static boolean wears(ComboBox<String> box, Catalog catalog, int product, Facet facet) {
        return box.getSelectionModel().getSelectedIndex() <= 0
                || catalog.attributes(product).values(facet).contains(box.getValue());
    }

    private Button offer(Catalog catalog, int product) {
        Product one = catalog.product(product);
        Button button = tile(catalog, one, Say.it("ui.shoppers.invent.add.one", one.title()));
        button.setOnAction(event -> model.add(one.id()));
        button.setOnDragDetected(event -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(one.id().value());
            button.startDragAndDrop(TransferMode.COPY).setContent(content);
            event.consume();
        });
        return button;
    }

    private void acceptDrops(VBox target) {
        target.setOnDragOver(event -> {
            if (event.getDragboard().hasString()) {
                event.acceptTransferModes(TransferMode.COPY);
            }
            event.consume();
        });
        target.setOnDragDropped(event -> {
            Optional<Product> dropped = Optional.ofNullable(event.getDragboard().getString()).flatMap(id -> model.catalog().named(id));
            dropped.ifPresent(product -> model.add(product.id()));
            event.setDropCompleted(dropped.isPresent());
            event.consume();
        });
    }

    private Button tile(Catalog catalog, Product one, String words) {
        Portrait face = new Portrait(drawings, 52, 7);
        face.setMinSize(62, 62);
        face.setMaxSize(62, 62);
        catalog.ordinal(one.id()).ifPresent(ordinal -> face.show(one, catalog.attributes(ordinal)));
        Button button = new Button();
        button.setGraphic(face);
        button.getStyleClass().add("journey-stop");
        Nodes.named(button, words);
        return button;
    }

    void show(Invented one) {
        showing = true;
        if (!name.getText().strip().equals(one.name())) {
            name.setText(one.name());
        }
        allows.setSelected(one.allows());
        showing = false;
        Catalog catalog = model.catalog();
        visit.getChildren().clear();
        for (String id : one.products()) {
            catalog.named(id).ifPresent(product -> visit.getChildren().add(stop(catalog, product)));
        }
        if (visit.getChildren().isEmpty()) {
            visit.getChildren().add(Nodes.label(Say.it("ui.shoppers.invent.empty"), "hint"));
        }
    }

    private Button stop(Catalog catalog, Product product) {
        Button button = tile(catalog, product, Say.it("ui.shoppers.invent.stop", product.title()));
        String id = product.id().value();
        button.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.DELETE || event.getCode() == KeyCode.BACK_SPACE) {
                model.remove(id);
                focusVisit(0);
            } else if (event.isControlDown() && (event.getCode() == KeyCode.LEFT || event.getCode() == KeyCode.RIGHT)) {
                model.move(id, event.getCode() == KeyCode.LEFT ? -1 : 1);
                focusVisit(model.making().value().products().indexOf(id));
                event.consume();
            }
        });
        button.setOnAction(event -> model.remove(id));
        return button;
    }

    private void focusVisit(int at) {
        if (at >= 0 && at < visit.getChildren().size()) {
            visit.getChildren().get(at).requestFocus();
        }
    }

    void showKept(List<Invented> all) {
        kept.getChildren().clear();
        for (Invented one : all) {
            Label who = Nodes.name(one.name(), "cast-name");
            HBox.setHgrow(who, Priority.ALWAYS);
            who.setMaxWidth(Double.MAX_VALUE);
            Label what = Nodes.label(Say.it("ui.shoppers.invent.products", one.products().size()), "hint");
            what.setMinWidth(USE_PREF_SIZE);
            HBox row = Nodes.row(8, who, what,
                    Nodes.button(Say.it("ui.shoppers.invent.edit"), () -> model.make(one)),
                    Nodes.button(Say.it("ui.shoppers.invent.look"), () -> onPreview.accept(one)),
                    Nodes.iconButton(Feather.TRASH_2, Say.it("ui.shoppers.invent.forget", one.name()), () -> model.forget(one.name())));
            kept.getChildren().add(row);
        }
        if (all.isEmpty()) {
            kept.getChildren().add(Nodes.prose(Say.it("ui.shoppers.invent.kept.none"), "hint"));
        }
    }

    private List<Picker.Choice<Id<Product>>> search(String text) {
        String wanted = text.toLowerCase(Locale.ROOT);
        return model.catalog().products().stream()
                .filter(one -> one.title().toLowerCase(Locale.ROOT).contains(wanted) || one.id().value().toLowerCase(Locale.ROOT).contains(wanted))
                .limit(40)
                .map(one -> new Picker.Choice<>(one.id(), one.title(), one.category().leaf()))
                .toList();
    }
}
