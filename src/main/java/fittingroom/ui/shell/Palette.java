package fittingroom.ui.shell;

import fittingroom.ui.parts.Nodes;
import fittingroom.ui.parts.Say;
import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// One field over everything that can be opened or done, by keyboard. It searches nothing itself.
final class Palette extends VBox {

    private static final double ROW = 38;
    private static final int ROWS = 10;

    private final PaletteModel model;
    private final Runnable close;
    private final TextField field = new TextField();
    private final ListView<Finding> list = new ListView<>();
    private final Label none = Nodes.prose(Say.it("ui.palette.none"), "hint");
    private boolean typedAhead;

    /// @param close takes the sheet away
    Palette(PaletteModel model, Runnable close) {
        this.model = model;
        this.close = close;
        getStyleClass().add("palette");
        field.setPromptText(Say.it("ui.palette.prompt"));
        field.setAccessibleText(Say.it("ui.palette.name"));
        field.getStyleClass().add("palette-field");
        HBox.setHgrow(field, Priority.ALWAYS);
        HBox top = Nodes.row(8, Nodes.icon(Feather.SEARCH, "palette-sign"), field);
        top.getStyleClass().add("palette-top");
        list.setAccessibleText(Say.it("ui.palette.list"));
        list.setFixedCellSize(ROW);
        list.setPrefHeight(ROW * ROWS + 2);
        list.setCellFactory(view -> new Row());
        list.setPlaceholder(none);
        list.setOnMouseClicked(event -> take());
        Label hint = Nodes.prose(Say.it("ui.palette.hint"), "hint", "palette-hint");
        getChildren().addAll(top, Nodes.line(), list, Nodes.line(), hint);
        field.textProperty().subscribe((before, now) -> ask(now));
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        model.found().subscribe(this::show);
    }

    /// Empties the field and lists what is usual.
    void begin() {
        if (field.getText().isEmpty()) {
            ask("");
        } else {
            field.clear();
        }
    }

    TextField field() {
        return field;
    }

    private void ask(String text) {
        typedAhead = false;
        model.type(text);
    }

    private void show(PaletteModel.Found found) {
        if (!found.typed().equals(field.getText())) {
            return;
        }
        list.getItems().setAll(found.list());
        list.getSelectionModel().selectFirst();
        list.scrollTo(0);
        if (typedAhead) {
            take();
        }
    }

    private void key(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> step(event, 1);
            case UP -> step(event, -1);
            case PAGE_DOWN -> step(event, ROWS);
            case PAGE_UP -> step(event, -ROWS);
            case ENTER -> {
                event.consume();
                if (model.found().value().typed().equals(field.getText())) {
                    take();
                } else {
                    typedAhead = true;
                }
            }
            default -> {}
        }
    }

    private void step(KeyEvent event, int by) {
        event.consume();
        int last = list.getItems().size() - 1;
        if (last >= 0) {
            int next = Math.clamp(list.getSelectionModel().getSelectedIndex() + by, 0, last);
            list.getSelectionModel().select(next);
            list.scrollTo(Math.max(0, next - ROWS / 2));
        }
    }

    private void take() {
        typedAhead = false;
        Finding chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null && chosen.possible()) {
            close.run();
            model.open(chosen);
        }
    }

    private static final class Row extends ListCell<Finding> {
        private final FontIcon icon = Nodes.icon(Feather.CIRCLE);
        private final Label title = Nodes.name("", "palette-title");
        private final Label detail = Nodes.name("", "palette-detail");
        private final Label kind = Nodes.label("", "palette-detail");
        private final Label key = Nodes.label("", "key-cap");
        private final HBox box = Nodes.row(10, icon, title, detail, Nodes.spacer(), kind, key);

        Row() {
            setPrefWidth(0);
            kind.setMinWidth(Region.USE_PREF_SIZE);
            key.setMinWidth(Region.USE_PREF_SIZE);
            title.setMinWidth(120);
            HBox.setHgrow(detail, Priority.SOMETIMES);
        }

        @Override
        protected void updateItem(Finding finding, boolean empty) {
            super.updateItem(finding, empty);
            if (empty || finding == null) {
                setGraphic(null);
                setAccessibleText("");
                return;
            }
            icon.setIconCode(finding.icon());
            Nodes.rename(title, finding.title());
            Nodes.rename(detail, finding.detail());
            Nodes.show(detail, !finding.detail().isEmpty());
            kind.setText(finding.possible()
                    ? Say.it("ui.palette.kind." + finding.kind().name().toLowerCase(Locale.ROOT))
                    : Say.it("ui.palette.not-now"));
            key.setText(finding.key());
            Nodes.show(key, !finding.key().isEmpty());
            setGraphic(box);
            setAccessibleText(Say.it("ui.palette.sentence", finding.title(), kind.getText(), finding.detail(), finding.key()));
        }
    }
}
