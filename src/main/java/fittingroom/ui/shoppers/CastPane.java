package fittingroom.ui.shoppers;

import fittingroom.events.Channel;
import fittingroom.shoppers.Cast;
import fittingroom.shoppers.Pseudonym;
import fittingroom.ui.parts.Nodes;
import fittingroom.ui.parts.Say;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.animation.PauseTransition;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import javafx.util.StringConverter;

/// The shoppers of the log, narrowed by words, channel, consent and what they did. A tick takes one into the comparison;
/// Space ticks by key.
final class CastPane extends VBox {

    private static final Duration TYPING = Duration.millis(150);

    private final ShoppersModel model;
    private final TextField words = new TextField();
    private final ListView<Integer> list = new ListView<>();
    private final Label count = Nodes.prose("", "hint");
    private final PauseTransition typing = new PauseTransition(TYPING);
    private boolean showing;

    CastPane(ShoppersModel model) {
        super(8);
        this.model = model;
        getStyleClass().addAll("pane", "cast-pane");
        words.setPromptText(Say.it("ui.shoppers.find"));
        words.setAccessibleText(Say.it("ui.shoppers.find"));
        words.textProperty().subscribe((before, now) -> typing.playFromStart());
        typing.setOnFinished(event -> {
            Cast.Wanted now = model.wanted().value();
            model.want(new Cast.Wanted(words.getText(), now.channel(), now.word(), now.activity()));
        });
        list.setAccessibleText(Say.it("ui.shoppers.list"));
        list.setCellFactory(view -> new ShopperCell());
        list.setFixedCellSize(46);
        list.getStyleClass().add("cast-list");
        list.getSelectionModel().selectedItemProperty().subscribe((before, now) -> {
            if (now != null && !showing) {
                id(now).ifPresent(model::choose);
            }
        });
        list.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.SPACE) {
                Optional.ofNullable(list.getSelectionModel().getSelectedItem()).flatMap(this::id).ifPresent(model::tick);
                event.consume();
            }
        });
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(words, filters(), list, count);
    }

    ListView<Integer> list() {
        return list;
    }

    TextField words() {
        return words;
    }

    private Optional<String> id(int shopper) {
        return model.found().value().map(found -> found.cast().log().shopperId(shopper));
    }

    private VBox filters() {
        ComboBox<Optional<Channel>> channel = choice(
                "channel", Channel.values(), one -> Say.it("events.channel." + one.code()),
                one -> want(model.wanted().value(), w -> new Cast.Wanted(w.words(), one, w.word(), w.activity())));
        ComboBox<Optional<Cast.Word>> word = choice(
                "word", Cast.Word.values(), one -> Say.it("ui.shoppers.word." + one.name().toLowerCase(Locale.ROOT)),
                one -> want(model.wanted().value(), w -> new Cast.Wanted(w.words(), w.channel(), one, w.activity())));
        ComboBox<Optional<Cast.Activity>> activity = choice(
                "activity", Cast.Activity.values(), one -> Say.it("ui.shoppers.activity." + one.name().toLowerCase(Locale.ROOT)),
                one -> want(model.wanted().value(), w -> new Cast.Wanted(w.words(), w.channel(), w.word(), one)));
        HBox row = Nodes.row(6, channel, activity);
        HBox.setHgrow(channel, Priority.ALWAYS);
        HBox.setHgrow(activity, Priority.ALWAYS);
        return Nodes.column(6, row, word);
    }

    private void want(Cast.Wanted now, Function<Cast.Wanted, Cast.Wanted> change) {
        model.want(change.apply(now));
    }

    /// A choice of one value or any.
    private static <T> ComboBox<Optional<T>> choice(
            String name, T[] values, Function<T, String> words, Consumer<Optional<T>> onChoose) {
        ComboBox<Optional<T>> box = new ComboBox<>();
        box.getItems().add(Optional.empty());
        for (T value : values) {
            box.getItems().add(Optional.of(value));
        }
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(Optional<T> one) {
                return one == null ? "" : one.map(words).orElseGet(() -> Say.it("ui.shoppers.any." + name));
            }

            @Override
            public Optional<T> fromString(String text) {
                return Optional.empty();
            }
        });
        box.setValue(Optional.empty());
        box.setMaxWidth(Double.MAX_VALUE);
        Nodes.named(box, Say.it("ui.shoppers.any." + name));
        box.valueProperty().subscribe((before, now) -> onChoose.accept(now));
        return box;
    }

    void show(ShoppersModel.Found found) {
        showing = true;
        list.getItems().setAll(found.shoppers());
        count.setText(found.all() > found.shoppers().size()
                ? Say.it("ui.shoppers.some", found.shoppers().size(), found.all())
                : Say.it("ui.shoppers.count", found.all(), found.cast().size()));
        showing = false;
        showChoice();
    }

    void showChoice() {
        showing = true;
        List<String> wanted = new ArrayList<>();
        model.chosen().value().ifPresent(wanted::add);
        list.getItems().stream().filter(one -> id(one).filter(wanted::contains).isPresent()).findFirst()
                .ifPresentOrElse(one -> {
                    list.getSelectionModel().select(one);
                    if (!list.isFocused()) {
                        list.scrollTo(Math.max(0, list.getSelectionModel().getSelectedIndex() - 2));
                    }
                }, list.getSelectionModel()::clearSelection);
        showing = false;
    }

    void showTicks() {
        list.refresh();
    }

    private final class ShopperCell extends ListCell<Integer> {
        private final CheckBox tick = new CheckBox();
        private final Label name = Nodes.name("", "cast-name");
        private final Label detail = Nodes.name("", "cast-detail");
        private final VBox lines = Nodes.column(0, name, detail);
        private final HBox box = Nodes.row(6, tick, lines);

        ShopperCell() {
            setPrefWidth(0);
            lines.setMinWidth(0);
            HBox.setHgrow(lines, Priority.ALWAYS);
            tick.setFocusTraversable(false);
            tick.setOnAction(event -> Optional.ofNullable(getItem()).flatMap(CastPane.this::id).ifPresent(model::tick));
        }

        @Override
        protected void updateItem(Integer shopper, boolean empty) {
            super.updateItem(shopper, empty);
            Optional<ShoppersModel.Found> found = model.found().value();
            if (empty || shopper == null || found.isEmpty()) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            Cast cast = found.get().cast();
            String id = cast.log().shopperId(shopper);
            String channels = cast.channels(shopper).stream().map(one -> Say.it("events.channel." + one.code())).collect(Collectors.joining(", "));
            Nodes.rename(name, Pseudonym.of(id));
            Nodes.rename(detail, Say.it("ui.shoppers.detail", cast.log().eventCount(shopper), cast.purchases(shopper), channels));
            tick.setSelected(model.ticked().value().contains(id));
            tick.setAccessibleText(Say.it("ui.shoppers.tick", name.getText()));
            setGraphic(box);
            setAccessibleText(name.getText() + ", " + detail.getText()
                    + (tick.isSelected() ? ", " + Say.it("ui.shoppers.ticked") : ""));
        }
    }
}
