package fittingroom.ui.releases;

import fittingroom.releases.Release;
import fittingroom.ui.parts.Chip;
import fittingroom.ui.parts.Nodes;
import fittingroom.ui.parts.Say;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The line of releases, the draft at its head, the oldest at its foot. It approves nothing.
final class ReleaseLine extends ListView<OptionalInt> {

    private static final double ROW = 66;

    private final ReleasesModel model;
    private boolean showing;

    ReleaseLine(ReleasesModel model) {
        this.model = model;
        getStyleClass().add("release-line");
        setAccessibleText(Say.it("ui.releases.line"));
        setFixedCellSize(ROW);
        setCellFactory(list -> new Cell());
        getSelectionModel().selectedItemProperty().subscribe((was, now) -> {
            if (!showing && now != null) {
                model.choose(now);
            }
        });
    }

    void show() {
        showing = true;
        List<OptionalInt> all = new ArrayList<>(List.of(OptionalInt.empty()));
        model.releases().reversed().forEach(release -> all.add(OptionalInt.of(release.number())));
        if (!getItems().equals(all)) {
            getItems().setAll(all);
        }
        getSelectionModel().select(model.chosen().value());
        refresh();
        showing = false;
    }

    private final class Cell extends ListCell<OptionalInt> {
        private final Region dot = Nodes.styled(new Region(), "release-dot");
        private final Region thread = Nodes.styled(new Region(), "release-thread");
        private final Label title = Nodes.name("", "release-title");
        private final Label detail = Nodes.name("", "hint");
        private final Label note = Nodes.name("", "hint");
        private final Label mark = new Chip("", Chip.Tone.SUCCESS);
        private final HBox row;

        Cell() {
            setPrefWidth(0);
            StackPane rail = new StackPane(thread, dot);
            StackPane.setAlignment(dot, Pos.CENTER);
            rail.setMinWidth(16);
            rail.setPrefHeight(ROW);
            mark.setMinWidth(Region.USE_PREF_SIZE);
            VBox words = Nodes.column(2, Nodes.row(6, title, mark), detail, note);
            words.setAlignment(Pos.CENTER_LEFT);
            words.setMinWidth(0);
            HBox.setHgrow(words, Priority.ALWAYS);
            row = Nodes.row(10, rail, words);
        }

        @Override
        protected void updateItem(OptionalInt number, boolean empty) {
            super.updateItem(number, empty);
            if (empty || number == null) {
                setGraphic(null);
                setAccessibleText("");
                return;
            }
            number.stream().boxed().flatMap(one -> model.release(one).stream()).findFirst()
                    .ifPresentOrElse(this::show, this::showDraft);
            dot.getStyleClass().setAll("release-dot", number.isEmpty() ? "release-open" : "release-done");
            setAccessibleText(title.getText() + ". " + mark.getText() + " " + detail.getText() + " " + note.getText());
            setGraphic(row);
        }

        private void showDraft() {
            Nodes.rename(title, Say.it("ui.releases.draft"));
            Nodes.rename(detail, Say.it("ui.releases.draft.rules", model.workbench().draft().rules().size()));
            Nodes.rename(note, Say.it("ui.releases.draft.next", model.workbench().releases().nextNumber()));
            Nodes.show(mark, false);
        }

        private void show(Release release) {
            boolean whole = model.workbench().releases().isAsApproved(release);
            boolean last = release.number() == model.workbench().releases().nextNumber() - 1;
            Nodes.rename(title, Say.it("ui.releases.number", release.number()));
            Nodes.rename(detail, Say.it("ui.releases.by", Moments.of(release.time(), model.workbench().clock()), release.approver().name()));
            Nodes.rename(note, release.note().isEmpty() ? Say.it("ui.releases.hash.short", HashRow.brief(release.hash())) : release.note());
            mark.setText(Say.it(whole ? "ui.releases.in-force" : "ui.releases.changed"));
            mark.getStyleClass().setAll("label", "chip", whole ? "chip-success" : "chip-danger");
            Nodes.tip(mark, mark.getText());
            Nodes.show(mark, last || !whole);
        }
    }
}
