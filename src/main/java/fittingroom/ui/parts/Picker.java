package fittingroom.ui.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.animation.PauseTransition;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;

/// A field that shows one choice and opens a search over all of them. It asks for what fits as the person types, so
/// that a hundred thousand choices cost nothing until they are looked for.
public final class Picker<T> extends Button {

    /// One thing that can be chosen.
    ///
    /// @param detail a second, smaller line; may be empty
    public record Choice<T>(T value, String title, String detail) {}

    /// What fits a text.
    ///
    /// @param best as many as are worth showing, the best first
    /// @param all how many fit in all
    public record Found<T>(List<Choice<T>> best, int all) {
        public Found {
            best = List.copyOf(best);
        }

        /// All that fits, of which none is left out.
        public static <T> Found<T> all(List<Choice<T>> best) {
            return new Found<>(best, best.size());
        }

        /// The same with a choice before all others.
        public Found<T> after(Choice<T> first) {
            List<Choice<T>> more = new ArrayList<>(List.of(first));
            more.addAll(best);
            return new Found<>(more, all + 1);
        }
    }

    private static final Duration TYPING = Duration.millis(150);

    private final String name;
    private final Function<String, Found<T>> search;
    private final Consumer<T> onPick;
    private final Function<T, Optional<Node>> face;
    private final Label shown = Nodes.name("", "picker-text");
    private final Popup popup = new Popup();
    private final TextField field = new TextField();
    private final ListView<Choice<T>> list = new ListView<>();
    private final Label count = Nodes.label("", "picker-count");
    private final PauseTransition typing = new PauseTransition(TYPING);

    /// @param name what is chosen here, for those who do not see the label beside it
    /// @param search what fits a text, a few dozen at most of it
    /// @param face a small picture of a choice, or none
    public Picker(
            String name, Function<String, Found<T>> search, Function<T, Optional<Node>> face, Consumer<T> onPick) {
        this.name = name;
        this.search = search;
        this.face = face;
        this.onPick = onPick;
        getStyleClass().add("picker");
        HBox box = Nodes.row(6, shown, Nodes.spacer(), Nodes.icon(Feather.CHEVRON_DOWN, "picker-arrow"));
        box.setMinWidth(0);
        setGraphic(box);
        setMinWidth(0);
        HBox.setHgrow(shown, Priority.SOMETIMES);
        box.prefWidthProperty().bind(widthProperty().subtract(22));
        box.maxWidthProperty().bind(widthProperty().subtract(22));
        setOnAction(event -> open());
        build();
    }

    public void show(String title) {
        Nodes.rename(shown, title);
        setAccessibleText(Say.it("ui.picker.sentence", name, title));
        Nodes.tip(this, Say.it("ui.picker.sentence", name, title));
    }

    private void build() {
        field.setPromptText(Say.it("ui.picker.prompt"));
        field.setAccessibleText(Say.it("ui.picker.search", name));
        list.setAccessibleText(name);
        list.setCellFactory(view -> new ChoiceCell());
        list.setPrefHeight(300);
        list.setOnMouseClicked(event -> pick());
        field.textProperty().subscribe((before, now) -> typing.playFromStart());
        typing.setOnFinished(event -> refill());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        VBox box = Nodes.column(6, field, list, count);
        box.getStyleClass().add("picker-popup");
        VBox.setVgrow(list, Priority.ALWAYS);
        popup.getContent().add(box);
        popup.setAutoHide(true);
        popup.setHideOnEscape(true);
    }

    /// Opens the search below the field.
    public void open() {
        Bounds at = localToScreen(getBoundsInLocal());
        if (at == null) {
            return;
        }
        field.clear();
        refill();
        ((VBox) popup.getContent().getFirst()).setPrefWidth(Math.max(320, getWidth()));
        popup.show(this, at.getMinX(), at.getMaxY() + 4);
        field.requestFocus();
    }

    private void refill() {
        typing.stop();
        Found<T> found = search.apply(field.getText().strip());
        list.getItems().setAll(found.best());
        list.getSelectionModel().selectFirst();
        count.setText(found.all() == 0
                ? Say.it("ui.picker.none")
                : found.all() > found.best().size()
                        ? Say.it("ui.picker.count.best", found.all(), found.best().size())
                        : Say.it("ui.picker.count", found.all()));
    }

    private void key(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> step(event, 1);
            case UP -> step(event, -1);
            case ENTER -> {
                if (typing.getStatus() == PauseTransition.Status.RUNNING) {
                    refill();
                }
                pick();
                event.consume();
            }
            default -> {}
        }
        if (event.getCode() == KeyCode.ESCAPE) {
            popup.hide();
            requestFocus();
            event.consume();
        }
    }

    private void step(KeyEvent event, int by) {
        int next = list.getSelectionModel().getSelectedIndex() + by;
        if (next >= 0 && next < list.getItems().size()) {
            list.getSelectionModel().select(next);
            list.scrollTo(Math.max(0, next - 3));
        }
        event.consume();
    }

    private void pick() {
        Choice<T> chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            popup.hide();
            requestFocus();
            onPick.accept(chosen.value());
        }
    }

    private final class ChoiceCell extends ListCell<Choice<T>> {
        private final Label title = Nodes.name("", "picker-title");
        private final Label detail = Nodes.name("", "picker-detail");
        private final HBox box = Nodes.row(10);
        private final VBox words = Nodes.column(1, title, detail);

        ChoiceCell() {
            setPrefWidth(0);
            HBox.setHgrow(words, Priority.ALWAYS);
        }

        @Override
        protected void updateItem(Choice<T> choice, boolean empty) {
            super.updateItem(choice, empty);
            if (empty || choice == null) {
                setGraphic(null);
                return;
            }
            Nodes.rename(title, choice.title());
            Nodes.rename(detail, choice.detail());
            Nodes.show(detail, !choice.detail().isEmpty());
            box.getChildren().setAll(words);
            face.apply(choice.value()).ifPresent(node -> box.getChildren().addFirst(node));
            setGraphic(box);
        }
    }
}
