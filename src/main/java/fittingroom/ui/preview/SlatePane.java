package fittingroom.ui.preview;

import fittingroom.base.Problem;
import fittingroom.scoring.Slate;
import fittingroom.ui.parts.Drawings;
import fittingroom.ui.parts.Faces;
import fittingroom.ui.parts.Nodes;
import fittingroom.ui.parts.Say;
import fittingroom.ui.parts.Segmented;
import fittingroom.ui.parts.Stateful;
import fittingroom.ui.parts.TileGrid;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// The tiles on the table: the draft's, the published ones, or both side by side, with the switch between them.
final class SlatePane extends VBox {

    private static final double WIDE = 140;
    private static final double LYING = 172;

    private final PreviewModel model;
    private final TileGrid main;
    private final TileGrid before;
    private final Label mainTitle = Nodes.label("", "slate-title");
    private final VBox beforeColumn;
    private final VBox mainColumn;
    private final Stateful state;
    private final HBox tables;
    private final Segmented<PreviewModel.View> switches;
    private final Label summary = Nodes.name("", "slate-summary");

    SlatePane(PreviewModel model, Drawings drawings) {
        this.model = model;
        getStyleClass().add("slate-pane");
        main = grid(drawings, WIDE);
        before = grid(drawings, LYING);
        before.lay(LYING, true);
        before.setAccessibleText(Say.it("ui.view.published"));
        beforeColumn = Nodes.column(4, Nodes.label(Say.it("ui.view.published"), "slate-title"), before);
        mainColumn = Nodes.column(4, mainTitle, main);
        VBox.setVgrow(before, Priority.ALWAYS);
        VBox.setVgrow(main, Priority.ALWAYS);
        HBox.setHgrow(beforeColumn, Priority.ALWAYS);
        HBox.setHgrow(mainColumn, Priority.ALWAYS);
        tables = new HBox(8, beforeColumn, mainColumn);
        beforeColumn.setPrefWidth(100);
        mainColumn.setPrefWidth(100);
        state = new Stateful(tables);
        VBox.setVgrow(state, Priority.ALWAYS);
        switches = new Segmented<>(List.of(PreviewModel.View.values()), SlatePane::words, false, model::look);
        getChildren().addAll(head(), state);
        main.onDrop((id, place) -> model.deeds().pin(id, place));
    }

    private TileGrid grid(Drawings drawings, double narrowest) {
        TileGrid grid = new TileGrid(drawings, narrowest);
        grid.onChoose(model::choose);
        grid.setMinWidth(0);
        return grid;
    }

    private HBox head() {
        Label hint = Nodes.name(Say.it("ui.view.hint"), "hint");
        HBox head = Nodes.row(10, summary, Nodes.spacer(), hint, switches);
        head.getStyleClass().add("slate-head");
        switches.setMinWidth(Region.USE_PREF_SIZE);
        return head;
    }

    private static String words(PreviewModel.View view) {
        return switch (view) {
            case PUBLISHED -> Say.it("ui.view.published");
            case DRAFT -> Say.it("ui.view.draft");
            case SIDE_BY_SIDE -> Say.it("ui.view.both");
        };
    }

    /// Shows the present answer, in the present view.
    void show() {
        switches.show(model.view().value());
        boolean both = model.view().value() == PreviewModel.View.SIDE_BY_SIDE;
        boolean published = model.holding().value() || model.view().value() == PreviewModel.View.PUBLISHED;
        Nodes.show(beforeColumn, both);
        main.lay(both ? LYING : WIDE, both);
        Nodes.show(mainTitle, both || model.holding().value());
        mainTitle.setText(published ? Say.it("ui.view.published") : Say.it("ui.view.draft"));
        mainColumn.pseudoClassStateChanged(javafx.css.PseudoClass.getPseudoClass("before"), published);
        model.answer().value().ifPresent(answer -> {
            Faces faces = new Faces(model.bench().shop().value().catalog(), model.draft());
            Slate seen = published ? answer.published() : answer.draft();
            main.show(faces.of(seen, published ? Optional.empty() : Optional.of(answer.published())), model.chosen().value());
            before.show(both ? faces.of(answer.published(), Optional.empty()) : List.of(), model.chosen().value());
            Nodes.rename(summary, Say.it("ui.slate.summary", seen.picks().size(),
                    seen.picks().stream().filter(pick -> !pick.clashes().isEmpty()).count(), moved(answer.draft(), answer.published())));
            if (seen.picks().isEmpty()) {
                tables.getChildren().setAll(Stateful.empty(Feather.SEARCH, Say.it("ui.slate.none"), Say.it("ui.slate.none.words")));
            } else if (!tables.getChildren().contains(mainColumn)) {
                tables.getChildren().setAll(beforeColumn, mainColumn);
            }
        });
    }

    private static long moved(Slate draft, Slate published) {
        return draft.picks().stream()
                .filter(pick -> Faces.place(draft, pick.product().id()) != Faces.place(published, pick.product().id()))
                .count();
    }

    void aim(OptionalInt place) {
        main.aim(place);
    }

    void refused(List<Problem> problems) {
        state.refused(problems);
    }

    void busy(boolean waiting) {
        state.busy(waiting);
    }

    TileGrid grid() {
        return main;
    }
}
