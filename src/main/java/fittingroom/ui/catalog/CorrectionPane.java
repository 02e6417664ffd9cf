package fittingroom.ui.catalog;

import fittingroom.ui.parts.FacetWords;
import fittingroom.ui.parts.Nodes;
import fittingroom.ui.parts.Say;
import java.util.function.Supplier;
import javafx.geometry.Pos;
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
import org.kordamp.ikonli.feather.Feather;

/// The sheet on which a person says what an attribute of one product, or of many, is; and above it how many are marked.
/// A word is found as it is typed, in any language that the lexicon knows.
final class CorrectionPane extends VBox {

    private static final double ROW = 34;

    private final CorrectionModel model;
    private final Supplier<Node> products;
    private final Label count = Nodes.prose("", "marked-count");
    private final HBox marked;
    private final Label title = Nodes.prose("", "inspector-title");
    private final Label about = Nodes.prose("", "hint");
    private final TextField field = new TextField();
    private final ListView<CorrectionModel.Row> list = new ListView<>();
    private final Button keep;
    private final VBox sheet;
    private boolean showing;

    /// @param onUnmark what is marked shall be no more
    /// @param products where the focus goes once the sheet is gone
    CorrectionPane(CorrectionModel model, Runnable onUnmark, Supplier<Node> products) {
        this.model = model;
        this.products = products;
        marked = Nodes.row(8, Nodes.icon(Feather.CHECK_CIRCLE, "card-mark"), count, Nodes.spacer(),
                Nodes.button(Say.it("ui.correct.unmark"), onUnmark, "small", "flat"));
        marked.getStyleClass().add("marked-bar");
        HBox.setHgrow(count, Priority.ALWAYS);
        keep = Nodes.button(Say.it("ui.correct.keep"), model::keep, "accent");
        field.setPromptText(Say.it("ui.correct.prompt"));
        field.setAccessibleText(Say.it("ui.correct.search"));
        field.textProperty().subscribe((before, now) -> {
            if (!showing) {
                model.type(now);
            }
        });
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        list.setFixedCellSize(ROW);
        list.setPrefHeight(ROW * 12);
        list.getStyleClass().add("correction-list");
        list.setCellFactory(view -> new RowCell());
        list.setOnMouseClicked(event -> chosen(false));
        sheet = Nodes.column(10, title, about, field, list,
                Nodes.row(8, keep, Nodes.button(Say.it("ui.correct.cancel"), this::leave)),
                Nodes.prose(Say.it("ui.correct.keys"), "hint"));
        sheet.getStyleClass().add("inspector-body");
        Nodes.show(marked, false);
        Nodes.show(sheet, false);
        getChildren().addAll(marked, sheet);
    }

    void showMarked(int products) {
        count.setText(Say.it("ui.correct.marked", products));
        Nodes.show(marked, products > 1);
    }

    void show(CorrectionModel.Sheet now) {
        boolean open = !now.products().isEmpty();
        boolean fresh = open && !sheet.isVisible();
        Nodes.show(sheet, open);
        if (!open) {
            return;
        }
        showing = true;
        title.setText(now.products().size() == 1 ? Say.it("ui.correct.title", now.title()) : Say.it("ui.correct.title.many", now.products().size()));
        about.setText(about(now));
        if (!field.getText().equals(now.query())) {
            field.setText(now.query());
        }
        list.setAccessibleText(about.getText());
        list.getItems().setAll(now.rows());
        list.getSelectionModel().select(firstWord(now));
        list.scrollTo(0);
        keep.setDisable(now.ticked().isEmpty());
        showing = false;
        if (fresh) {
            Nodes.focusAfterLayout(getScene(), field);
        }
    }

    /// The first thing that somebody may mean: never that nobody knows.
    private static int firstWord(CorrectionModel.Sheet now) {
        for (int i = 0; i < now.rows().size(); i++) {
            CorrectionModel.Kind kind = now.rows().get(i).kind();
            if (kind == CorrectionModel.Kind.WORD || kind == CorrectionModel.Kind.FACET) {
                return i;
            }
        }
        return 0;
    }

    private static String about(CorrectionModel.Sheet now) {
        if (now.facet().isEmpty()) {
            return Say.it("ui.correct.which");
        }
        String facet = FacetWords.facet(now.facet().get());
        return now.ticked().isEmpty()
                ? Say.it("ui.correct.what", facet)
                : Say.it("ui.correct.ticked", facet, FacetWords.values(now.facet().get(), now.ticked()));
    }

    private void key(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> step(event, 1);
            case UP -> step(event, -1);
            case ENTER -> {
                chosen(!event.isShiftDown());
                event.consume();
            }
            case ESCAPE -> {
                model.back();
                returnFocus();
                event.consume();
            }
            default -> {}
        }
        if (event.getCode() == KeyCode.BACK_SPACE && field.getText().isEmpty() && model.sheet().value().facet().isPresent()) {
            model.back();
            event.consume();
        }
    }

    private void step(KeyEvent event, int by) {
        int next = list.getSelectionModel().getSelectedIndex() + by;
        if (next >= 0 && next < list.getItems().size()) {
            list.getSelectionModel().select(next);
            list.scrollTo(Math.max(0, next - 4));
        }
        event.consume();
    }

    /// @param done whether nothing more is to be added
    private void chosen(boolean done) {
        CorrectionModel.Row row = list.getSelectionModel().getSelectedItem();
        if (row == null) {
            return;
        }
        if (done) {
            model.take(row);
        } else {
            model.tick(row);
        }
        returnFocus();
    }

    private void leave() {
        model.close();
        returnFocus();
    }

    /// To the words while the sheet is open, else to the products.
    private void returnFocus() {
        if (model.sheet().value().products().isEmpty()) {
            products.get().requestFocus();
        } else {
            field.requestFocus();
        }
    }

    /// One attribute, or one word with its colour and whether it was ticked.
    private static final class RowCell extends ListCell<CorrectionModel.Row> {
        private final Label words = Nodes.name("", "fact-value");
        private final Label detail = Nodes.name("", "hint");
        private final HBox box = Nodes.row(8);

        RowCell() {
            setPrefWidth(0);
            words.setMinWidth(USE_PREF_SIZE);
            detail.setMaxWidth(Double.MAX_VALUE);
            detail.setAlignment(Pos.CENTER_RIGHT);
            HBox.setHgrow(detail, Priority.ALWAYS);
        }

        @Override
        protected void updateItem(CorrectionModel.Row row, boolean empty) {
            super.updateItem(row, empty);
            if (empty || row == null) {
                setGraphic(null);
                setAccessibleText("");
                return;
            }
            Nodes.rename(words, switch (row.kind()) {
                case FACET -> FacetWords.facet(row.facet());
                case WORD -> FacetWords.value(row.facet(), row.code());
                case UNKNOWN -> Say.it("ui.correct.is-unknown");
                case AS_READ -> Say.it("ui.correct.as-read");
            });
            Nodes.rename(detail, row.detail());
            box.getChildren().setAll(words, detail);
            UnderstoodPane.swatch(row.facet(), row.code()).ifPresent(dot -> box.getChildren().addFirst(dot));
            if (row.ticked()) {
                box.getChildren().addFirst(Nodes.icon(Feather.CHECK, "row-tick"));
            }
            setAccessibleText(row.ticked() ? Say.it("ui.correct.row.ticked", words.getText()) : words.getText() + " " + row.detail());
            setGraphic(box);
        }
    }
}
