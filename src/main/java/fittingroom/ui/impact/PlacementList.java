package fittingroom.ui.impact;

import fittingroom.events.Placement;
import fittingroom.impact.Comparison;
import fittingroom.ui.parts.Nodes;
import fittingroom.ui.parts.Say;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// The placements with how much changes at each, as far as it is known; the chosen one is shown beside. It asks nothing
/// itself.
final class PlacementList extends ListView<Placement> {

    private static final double ROW = 40;

    private final ImpactModel model;
    private boolean showing;

    PlacementList(ImpactModel model) {
        this.model = model;
        getStyleClass().add("placement-list");
        setAccessibleText(Say.it("ui.impact.placements"));
        getItems().setAll(Arrays.asList(Placement.values()));
        setFixedCellSize(ROW);
        setMinHeight(ROW * getItems().size() + 4);
        setPrefHeight(ROW * getItems().size() + 4);
        setMaxHeight(ROW * getItems().size() + 4);
        setCellFactory(list -> new Cell());
        getSelectionModel().selectedItemProperty().subscribe((before, now) -> {
            if (!showing && now != null) {
                model.choose(now);
            }
        });
    }

    void show() {
        showing = true;
        getSelectionModel().select(model.placement().value());
        showing = false;
        refresh();
    }

    private final class Cell extends ListCell<Placement> {
        private final Label name = Nodes.name("", "placement-name");
        private final Label figure = Nodes.label("", "placement-figure", "figures");
        private final HBox row = Nodes.row(8, name, Nodes.spacer(), figure);

        Cell() {
            setPrefWidth(0);
            figure.setMinWidth(Region.USE_PREF_SIZE);
        }

        @Override
        protected void updateItem(Placement placement, boolean empty) {
            super.updateItem(placement, empty);
            if (empty || placement == null) {
                setGraphic(null);
                setAccessibleText("");
                return;
            }
            Map<Placement, Comparison> found = model.found().value();
            Optional<Comparison> known = Optional.ofNullable(found.get(placement));
            Nodes.rename(name, Say.code("events.placement", placement.code()));
            String share = known.map(one -> one.complete() && one.all().slates() == 0 ? "–" : (one.complete() ? "" : "~ ") + Figures.percent(one.all().changedShare()))
                    .orElse("…");
            figure.setText(share);
            setAccessibleText(Say.it("ui.impact.placement", name.getText(), known.isPresent() ? share : Say.it("ui.impact.waiting")));
            setGraphic(row);
        }
    }
}
