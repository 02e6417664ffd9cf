package fittingroom.ui.releases;

import fittingroom.ui.parts.Doors;
import fittingroom.ui.parts.Nodes;
import fittingroom.ui.parts.Say;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// The facts that stand before a release, one below the other, each with a door to where it is shown.
final class GatePane extends VBox {

    private final VBox rows = Nodes.column(4);
    private final Doors doors;

    GatePane(Doors doors) {
        this.doors = doors;
        getStyleClass().addAll("card-box", "gate");
        setSpacing(6);
        getChildren().addAll(Nodes.label(Say.it("ui.releases.gate"), "section-title"), rows);
    }

    void show(List<Gate.Fact> facts) {
        rows.getChildren().setAll(facts.stream().map(this::row).toList());
    }

    private Node row(Gate.Fact fact) {
        String code = fact.state().name().toLowerCase(Locale.ROOT);
        Label words = Nodes.prose(fact.words());
        words.setGraphic(Nodes.icon(switch (fact.state()) {
            case WELL -> Feather.CHECK_CIRCLE;
            case LOOK -> Feather.ALERT_CIRCLE;
            case RED -> Feather.X_OCTAGON;
            case ASKING -> Feather.CLOCK;
        }, "gate-sign"));
        words.setGraphicTextGap(10);
        words.setMaxWidth(Double.MAX_VALUE);
        words.setAccessibleText(Say.it("ui.releases.gate." + code) + ": " + fact.words());
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox row = Nodes.row(8, words);
        fact.where().ifPresent(place -> {
            Button show = Nodes.button(Say.it("ui.releases.show"), () -> doors.open(place), "flat", "small");
            show.setAccessibleText(Say.it("ui.releases.show.fact", fact.words()));
            row.getChildren().add(show);
        });
        row.getStyleClass().addAll("gate-row", "gate-" + code);
        return row;
    }
}
