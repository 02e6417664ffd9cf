package fittingroom.ui.journeys;

import fittingroom.ui.journeys.JourneysModel.Against;
import fittingroom.ui.parts.Nodes;
import fittingroom.ui.parts.Say;
import fittingroom.ui.parts.Segmented;
import fittingroom.ui.shell.Action;
import fittingroom.ui.shell.Actions;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Back, play, on; where the journey is, in words; and what the slates below are compared with.
final class Transport extends HBox {

    private final Label deed = Nodes.name("", "transport-deed");
    private final Label count = Nodes.label("", "transport-count", "figures");
    private final Segmented<Against> against;

    Transport(JourneysModel model, List<Action> moves) {
        super(4);
        getStyleClass().add("transport");
        setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        against = new Segmented<>(List.of(Against.values()), one -> Say.it("ui.journeys.against." + one.name().toLowerCase(Locale.ROOT)), false, model::compare);
        against.setMinWidth(USE_PREF_SIZE);
        moves.forEach(move -> getChildren().add(Actions.iconButton(move)));
        count.setMinWidth(USE_PREF_SIZE);
        VBox words = Nodes.column(0, deed, count);
        words.setMinWidth(0);
        words.getStyleClass().add("transport-words");
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren().add(words);
        Label title = Nodes.label(Say.it("ui.journeys.against"), "field-label");
        title.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(title, against);
    }

    void show(Takes takes, Against now, StepWords words) {
        against.show(now);
        Nodes.rename(deed, takes.step().map(words::deed).orElseGet(() -> Say.it("ui.journeys.start.long")));
        count.setText(Say.it("ui.journeys.count", takes.at(), takes.journey().steps().size()));
    }
}
