package fittingroom.ui.rules;

import fittingroom.events.Placement;
import fittingroom.learning.Signal;
import fittingroom.rules.CoherencePolicy.Treatment;
import fittingroom.rules.RuleSet;
import fittingroom.rules.Weights;
import fittingroom.ui.parts.Dial;
import fittingroom.ui.parts.Nodes;
import fittingroom.ui.parts.Say;
import fittingroom.ui.parts.Segmented;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// What the draft holds beside rules: how much each signal counts, and what a clash does at each placement.
final class SignalsPane extends HBox {

    private final RulesModel model;
    private final Map<Signal, Dial> dials = new EnumMap<>(Signal.class);
    private final Map<Placement, Segmented<Treatment>> treatments = new EnumMap<>(Placement.class);
    private final Dial threshold;
    private final Dial demotion;
    private final Button usual;

    SignalsPane(RulesModel model) {
        super(16);
        this.model = model;
        getStyleClass().addAll("pane", "signals");
        usual = Nodes.button(Say.it("ui.tuning.usual"), model.deeds()::usualWeights, "flat", "small");
        threshold = new Dial(
                Say.it("ui.tuning.threshold"), Say.it("ui.tuning.threshold.tip"), 1, model.deeds()::threshold);
        demotion = new Dial(
                Say.it("ui.rules.demotion"), Say.it("ui.rules.demotion.tip"), 1, model.deeds()::demotion);
        getChildren().addAll(card(weights()), card(policy()));
    }

    private Node weights() {
        VBox sliders = Nodes.column(12);
        for (Signal signal : Signal.values()) {
            Dial dial = new Dial(
                    Say.code("ui.signal", signal.code()), Say.it("ui.signal." + signal.code() + ".tip"), Weights.LARGEST,
                    weight -> model.deeds().weight(signal, weight));
            dials.put(signal, dial);
            sliders.getChildren().add(dial);
        }
        return Nodes.column(14,
                Nodes.row(8, Nodes.name(Say.it("ui.tuning.signals"), "section-title"), Nodes.spacer(), usual),
                Nodes.prose(Say.it("ui.rules.weights.words"), "hint"), sliders);
    }

    private Node policy() {
        GridPane grid = new GridPane();
        grid.setHgap(12);
        grid.setVgap(8);
        int row = 0;
        for (Placement placement : Placement.values()) {
            Label name = Nodes.label(Say.code("events.placement", placement.code()), "slider-name");
            name.setMinWidth(USE_PREF_SIZE);
            Segmented<Treatment> choice = new Segmented<>(
                    List.of(Treatment.values()), one -> Say.code("ui.treatment", one.code()), true,
                    one -> model.deeds().treat(placement, one));
            choice.setAccessibleText(Say.it("ui.rules.treatment", name.getText()));
            GridPane.setHgrow(choice, Priority.ALWAYS);
            treatments.put(placement, choice);
            grid.addRow(row++, name, choice);
        }
        VBox words = Nodes.column(4);
        for (Treatment treatment : Treatment.values()) {
            words.getChildren().add(Nodes.prose(Say.it("ui.rules.treatment.words",
                    Say.code("ui.treatment", treatment.code()), Say.it("ui.treatment." + treatment.code() + ".words")), "hint"));
        }
        return Nodes.column(14,
                Nodes.label(Say.it("ui.rules.policy"), "section-title"), words, grid, Nodes.line(), threshold, demotion);
    }

    private static Node card(Node content) {
        VBox card = new VBox(content);
        card.getStyleClass().add("card-box");
        ScrollPane page = new ScrollPane(card);
        page.setFitToWidth(true);
        page.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        page.getStyleClass().add("quiet-scroll");
        page.setFocusTraversable(false);
        page.setPrefWidth(100);
        HBox.setHgrow(page, Priority.ALWAYS);
        return page;
    }

    void show() {
        RuleSet draft = model.draft();
        dials.forEach((signal, dial) -> dial.show(draft.weights().of(signal)));
        treatments.forEach((placement, choice) -> choice.show(draft.coherence().at(placement)));
        threshold.show(draft.coherence().threshold());
        demotion.show(draft.coherence().strength());
        usual.setDisable(draft.weights().equals(Weights.USUAL));
    }
}
