package fittingroom.ui.preview;

import fittingroom.base.Id;
import fittingroom.catalog.Product;
import fittingroom.scoring.LeftOut;
import fittingroom.scoring.Slate;
import fittingroom.scoring.Stage;
import fittingroom.scoring.StageCount;
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
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.kordamp.ikonli.feather.Feather;

/// The products that were considered and are not shown, by the stage at which they were lost, with why and a search.
final class LeftOutPane extends VBox {

    private final PreviewModel model;
    private final Drawings drawings;
    private final Consumer<Id<Product>> pin;
    private final ComboBox<Optional<Stage>> stage = new ComboBox<>();
    private final TextField search = new TextField();
    private final ListView<LeftOut> list = new ListView<>();
    private final Label count = Nodes.prose("", "hint");
    private final WhyPane why;
    private final Picker<Optional<Id<Product>>> other;
    private Optional<Id<Product>> named = Optional.empty();
    private boolean showing;

    /// @param pin puts a product into the slate
    LeftOutPane(PreviewModel model, Drawings drawings, Consumer<Id<Product>> pin) {
        this.model = model;
        this.pin = pin;
        this.drawings = drawings;
        getStyleClass().addAll("inspector-body", "left-out");
        search.setPromptText(Say.it("ui.left-out.search"));
        search.setAccessibleText(Say.it("ui.left-out.search"));
        search.textProperty().subscribe((before, now) -> fill());
        stage.setAccessibleText(Say.it("ui.left-out.stage"));
        stage.setMaxWidth(Double.MAX_VALUE);
        stage.setConverter(new StringConverter<>() {
            @Override
            public String toString(Optional<Stage> value) {
                return value == null ? "" : words(value);
            }

            @Override
            public Optional<Stage> fromString(String text) {
                throw new UnsupportedOperationException(text);
            }
        });
        stage.getItems().add(Optional.empty());
        for (Stage one : Stage.values()) {
            if (one != Stage.GATHER) {
                stage.getItems().add(Optional.of(one));
            }
        }
        stage.setValue(Optional.empty());
        stage.valueProperty().subscribe((before, now) -> {
            if (!showing) {
                model.askWho(now);
            }
        });
        list.setAccessibleText(Say.it("ui.left-out.list"));
        list.setCellFactory(view -> new Cell());
        list.setPlaceholder(Nodes.prose(Say.it("ui.left-out.none"), "hint"));
        VBox.setVgrow(list, Priority.ALWAYS);
        list.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                event.consume();
                chosen().ifPresent(pin);
            }
        });
        why = new WhyPane(model);
        other = new Picker<>(
                Say.it("ui.why.other"), text -> Searches.onlyProducts(model.bench().shop().value().catalog(), text),
                id -> Optional.empty(), id -> id.ifPresent(this::askAbout));
        other.setMaxWidth(Double.MAX_VALUE);
        other.show(Say.it("ui.why.other"));
        list.getSelectionModel().selectedItemProperty().subscribe((before, now) -> {
            named = Optional.ofNullable(now).map(lost -> lost.product().id());
            showWhy();
        });
        getChildren().addAll(stage, search, count, list, why, other);
    }

    private void askAbout(Id<Product> id) {
        list.getSelectionModel().clearSelection();
        named = Optional.of(id);
        model.askWhy(id);
        showWhy();
    }

    void showWhy() {
        why.show(named.filter(id -> model.bench().shop().value().catalog().ordinal(id).isPresent()));
    }

    WhyPane why() {
        return why;
    }

    /// The product chosen among those left out, while the list has the focus.
    Optional<Id<Product>> chosen() {
        return list.isFocused()
                ? Optional.ofNullable(list.getSelectionModel().getSelectedItem()).map(lost -> lost.product().id())
                : Optional.empty();
    }

    private static String words(Optional<Stage> stage) {
        return stage.map(one -> Say.it("ui.left-out.at." + one.code())).orElseGet(() -> Say.it("ui.left-out.all"));
    }

    void show() {
        showing = true;
        stage.setValue(model.asked().value());
        showing = false;
        fill();
    }

    private void fill() {
        Optional<Slate> slate = model.shown();
        Optional<Stage> asked = model.asked().value();
        String[] words = search.getText().strip().toLowerCase(Locale.ROOT).split("\\s+");
        List<LeftOut> found = slate.map(Slate::leftOut).orElse(List.of()).stream()
                .filter(lost -> asked.isEmpty() || lost.stage() == asked.get())
                .filter(lost -> Searches.matches(lost.product(), words))
                .toList();
        Optional<Id<Product>> kept = named;
        list.getItems().setAll(found);
        list.getSelectionModel().clearSelection();
        found.stream().filter(lost -> kept.filter(lost.product().id()::equals).isPresent()).findFirst()
                .ifPresent(lost -> list.getSelectionModel().select(lost));
        named = kept;
        showWhy();
        long all = slate.map(it -> lost(it, asked)).orElse(0L);
        count.setText(Say.it("ui.left-out.count", found.size(), all));
    }

    /// How many were lost at a stage, or at all of them.
    static long lost(Slate slate, Optional<Stage> asked) {
        long sum = 0;
        List<StageCount> stages = slate.stages();
        for (int i = 1; i < stages.size(); i++) {
            if (asked.isEmpty() || asked.get() == stages.get(i).stage()) {
                sum += stages.get(i - 1).count() - stages.get(i).count();
            }
        }
        return sum;
    }

    private final class Cell extends ListCell<LeftOut> {
        private final Portrait portrait = new Portrait(drawings, 32, 5);
        private final Label title = Nodes.name("", "picker-title");
        private final Label why = Nodes.prose("", "left-out-why");
        private final Button put = Nodes.iconButton(Feather.MAP_PIN, Say.it("ui.left-out.pin"), this::put, "flat");
        private final HBox box = Nodes.row(10, portrait, Nodes.column(1, title, why), put);

        Cell() {
            portrait.setMinSize(40, 40);
            portrait.setMaxSize(40, 40);
            setPrefWidth(0);
            HBox.setHgrow(box.getChildren().get(1), Priority.ALWAYS);
        }

        private void put() {
            LeftOut lost = getItem();
            if (lost != null) {
                pin.accept(lost.product().id());
            }
        }

        @Override
        protected void updateItem(LeftOut lost, boolean empty) {
            super.updateItem(lost, empty);
            if (empty || lost == null) {
                setGraphic(null);
                return;
            }
            Faces faces = new Faces(model.bench().shop().value().catalog(), model.draft());
            portrait.show(lost.product(), faces.attributes(lost.product()));
            Nodes.rename(title, lost.product().title());
            why.setText(lost.why());
            setGraphic(box);
            Nodes.named(put, Say.it("ui.left-out.pin.named", lost.product().title()));
            setAccessibleText(lost.product().title() + ", " + lost.why());
        }
    }
}
