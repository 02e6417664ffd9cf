package fittingroom.ui.health;

import fittingroom.ledger.Deed;
import fittingroom.ledger.DraftDeed;
import fittingroom.ledger.Entry;
import fittingroom.ui.parts.Nodes;
import fittingroom.ui.parts.Say;
import fittingroom.ui.parts.Chip;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// Who did what when, the newest first, with the state of the hash chain in words. It changes nothing.
final class LedgerPane extends VBox {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("d MMM yyyy  HH:mm:ss", Locale.ENGLISH);

    private final HealthModel model;
    private final HBox state = Nodes.row(8);
    private final TextField words = new TextField();
    private final ComboBox<String> actor = new ComboBox<>();
    private final ComboBox<Optional<Deed.Area>> area = new ComboBox<>();
    private final Label count = Nodes.label("", "hint");
    private final TableView<Entry> table = new TableView<>();
    private boolean showing;

    LedgerPane(HealthModel model, HealthDesk.Deeds deeds) {
        super(10);
        this.model = model;
        getStyleClass().addAll("pane", "ledger-pane");
        words.setPromptText(Say.it("ui.health.ledger.find"));
        words.setAccessibleText(Say.it("ui.health.ledger.find"));
        words.setPrefWidth(230);
        words.textProperty().subscribe((before, now) -> want());
        actor.setAccessibleText(Say.it("ui.health.ledger.who"));
        actor.setPrefWidth(190);
        actor.valueProperty().subscribe((before, now) -> want());
        area.setAccessibleText(Say.it("ui.health.ledger.area"));
        area.setPrefWidth(190);
        area.getItems().add(Optional.empty());
        Arrays.stream(Deed.Area.values()).map(Optional::of).forEach(area.getItems()::add);
        area.setValue(Optional.empty());
        area.setCellFactory(list -> areaCell());
        area.setButtonCell(areaCell());
        area.valueProperty().subscribe((before, now) -> want());
        HBox bar = Nodes.row(8, words, actor, area, state, Nodes.spacer(),
                Nodes.button(Say.it("ui.health.ledger.verify"), model::readLedger),
                Nodes.button(Say.it("ui.health.ledger.export"), deeds::export));
        table.setAccessibleText(Say.it("ui.health.ledger.table"));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.getStyleClass().add("dense");
        table.setPlaceholder(Nodes.prose(Say.it("ui.health.ledger.none"), "hint"));
        table.getColumns().setAll(List.of(
                column(Say.it("ui.health.ledger.number"), entry -> Long.toString(entry.sequence()), 56, 56),
                column(Say.it("ui.health.ledger.when"), entry -> TIME.format(entry.time().atZone(ZoneId.systemDefault())), 165, 165),
                column(Say.it("ui.health.ledger.who"), entry -> entry.actor().name(), 120, 220),
                column(Say.it("ui.health.ledger.what"), entry -> entry.deed().sentence(), 300, Double.MAX_VALUE)));
        table.getColumns().getFirst().getStyleClass().add("number-column");
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren().addAll(bar, table, count);
    }

    TableView<Entry> table() {
        return table;
    }

    private void want() {
        if (!showing) {
            String who = actor.getSelectionModel().getSelectedIndex() <= 0 ? "" : actor.getValue();
            model.want(new HealthModel.Wanted(words.getText(), who, area.getValue()));
        }
    }

    void show() {
        showing = true;
        List<String> people = new ArrayList<>(List.of(Say.it("ui.health.ledger.everybody")));
        people.addAll(model.actors());
        if (!actor.getItems().equals(people)) {
            actor.getItems().setAll(people);
        }
        String who = model.wanted().value().actor();
        actor.setValue(who.isEmpty() ? people.getFirst() : who);
        showing = false;
        List<Entry> entries = model.entries();
        table.getItems().setAll(entries);
        model.ledger().value().ifPresent(found -> {
            var chain = found.verification();
            count.setText(Say.it("ui.health.ledger.count", entries.size(), chain.entries()));
            state.getChildren().setAll(chain.firstBroken()
                    .map(broken -> new Chip(Say.it("ui.health.ledger.broken", broken), Chip.Tone.DANGER).with(Feather.X_CIRCLE)
                            .explained(Say.it("ui.health.ledger.broken.tip")))
                    .orElseGet(() -> new Chip(Say.it("ui.health.ledger.intact"), Chip.Tone.SUCCESS).with(Feather.LINK)
                            .explained(Say.it("ui.health.ledger.intact.tip", chain.entries()))));
        });
    }

    /// The whole hash of a release or a draft, of which the sentence shows the first digits.
    private static String hash(Entry entry) {
        return switch (entry.deed()) {
            case Deed.Released released -> "\n" + released.hash();
            case DraftDeed draft -> "\n" + draft.hash();
            default -> "";
        };
    }

    private static ListCell<Optional<Deed.Area>> areaCell() {
        return new ListCell<>() {
            @Override
            protected void updateItem(Optional<Deed.Area> one, boolean empty) {
                super.updateItem(one, empty);
                setText(empty || one == null ? "" : one.map(area -> Say.code("ui.health.ledger.area", area.code()))
                        .orElseGet(() -> Say.it("ui.health.ledger.everything")));
            }
        };
    }

    private static TableColumn<Entry, String> column(String title, Function<Entry, String> text, double least, double most) {
        TableColumn<Entry, String> column = new TableColumn<>(title);
        column.setSortable(false);
        column.setReorderable(false);
        column.setMinWidth(least);
        column.setMaxWidth(most);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(text.apply(row.getValue())));
        column.setCellFactory(one -> new TableCell<>() {
            @Override
            protected void updateItem(String words, boolean empty) {
                super.updateItem(words, empty);
                setText(empty || words == null ? "" : words);
                Nodes.tip(this, empty || words == null ? "" : words + hash(getTableView().getItems().get(getIndex())));
            }
        });
        return column;
    }
}
