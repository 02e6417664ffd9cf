package fittingroom.ui.catalog;

import fittingroom.ui.parts.Nodes;
import fittingroom.ui.parts.Say;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.geometry.Pos;

/// Names with a bar and a number each, the same data as a picture and as a table. Where a pick is listened for, each
/// name is a button that chooses it or takes the choice back.
final class BarList extends VBox {

    /// @param code what is told to the listener
    record Line(String code, String name, long count, boolean chosen) {}

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final GridPane grid = new GridPane();
    private Consumer<String> onPick = code -> {};
    private boolean pickable;

    BarList(String title) {
        getStyleClass().add("bar-list");
        grid.getStyleClass().add("bar-list-grid");
        ColumnConstraints names = new ColumnConstraints();
        names.setPercentWidth(46);
        ColumnConstraints bars = new ColumnConstraints();
        bars.setHgrow(Priority.ALWAYS);
        ColumnConstraints counts = new ColumnConstraints();
        counts.setHalignment(HPos.RIGHT);
        counts.setMinWidth(Region.USE_PREF_SIZE);
        grid.getColumnConstraints().setAll(names, bars, counts);
        if (!title.isEmpty()) {
            getChildren().add(Nodes.label(title, "section-title"));
        }
        getChildren().add(grid);
    }

    void onPick(Consumer<String> action) {
        onPick = action;
        pickable = true;
    }

    void show(List<Line> lines) {
        grid.getChildren().clear();
        long most = Math.max(1, lines.stream().mapToLong(Line::count).max().orElse(1));
        List<Region> names = new ArrayList<>();
        for (int row = 0; row < lines.size(); row++) {
            Line line = lines.get(row);
            Region name = pickable ? button(line) : Nodes.name(line.name(), "bar-list-name");
            names.add(name);
            Label count = Nodes.label(Say.count(line.count()), "figures", "bar-list-count");
            count.setMinWidth(Region.USE_PREF_SIZE);
            grid.addRow(row, name, bar(line, most), count);
        }
        names.forEach(name -> name.setMaxWidth(Double.MAX_VALUE));
    }

    private ToggleButton button(Line line) {
        ToggleButton button = new ToggleButton(line.name());
        button.setMnemonicParsing(false);
        button.getStyleClass().add("bar-list-pick");
        button.setSelected(line.chosen());
        button.setMinWidth(0);
        Nodes.tip(button, Say.it("ui.catalogue.bar", line.name(), line.count()));
        button.setAccessibleText(Say.it("ui.catalogue.bar", line.name(), line.count()));
        button.setOnAction(pressed -> onPick.accept(line.code()));
        return button;
    }

    private static Region bar(Line line, long most) {
        Region fill = Nodes.styled(new Region(), "bars-bar");
        fill.pseudoClassStateChanged(CHOSEN, line.chosen());
        StackPane track = new StackPane(fill) {
            @Override
            protected void layoutChildren() {
                double width = line.count() == 0 ? 0 : Math.max(2, getWidth() * line.count() / most);
                fill.resizeRelocate(0, (getHeight() - 8) / 2, width, 8);
            }
        };
        track.setAlignment(Pos.CENTER_LEFT);
        track.setMinSize(20, 10);
        return track;
    }
}
