package fittingroom.ui.preview;

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
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.VBox;

/// The weights of the signals and what a clash does here, as sliders and switches that move the tiles at once.
final class TuningPane extends VBox {

    private final PreviewModel model;
    private final Map<Signal, Dial> dials = new EnumMap<>(Signal.class);
    private final Segmented<Treatment> treatments;
    private final Label treatmentWords = Nodes.prose("", "hint");
    private final Dial threshold;
    private final Button usual;

    TuningPane(PreviewModel model) {
        this.model = model;
        getStyleClass().add("inspector-body");
        usual = Nodes.button(Say.it("ui.tuning.usual"), () -> model.deeds().usualWeights(), "flat", "small");
        VBox sliders = Nodes.column(10);
        for (Signal signal : Signal.values()) {
            Dial dial = new Dial(Say.code("ui.signal", signal.code()), Say.it("ui.signal." + signal.code() + ".tip"),
                    Weights.LARGEST, weight -> model.deeds().weight(signal, weight));
            dials.put(signal, dial);
            sliders.getChildren().add(dial);
        }
        VBox policy = Nodes.column(10);
        treatments = new Segmented<>(
                List.of(Treatment.values()), one -> Say.code("ui.treatment", one.code()), true, one -> model.deeds().treat(one));
        threshold = new Dial(Say.it("ui.tuning.threshold"), Say.it("ui.tuning.threshold.tip"), 1, value -> model.deeds().threshold(value));
        policy.getChildren().addAll(treatments, treatmentWords, threshold, Nodes.prose(Say.it("ui.tuning.threshold.tip"), "hint"));
        getChildren().addAll(
                Nodes.row(8, Nodes.name(Say.it("ui.tuning.signals"), "section-title"), Nodes.spacer(), usual),
                Nodes.prose(Say.it("ui.tuning.signals.words"), "hint"), sliders, Nodes.line(),
                Nodes.label(Say.it("ui.tuning.coherence"), "section-title"), policy);
        setSpacing(14);
    }

    void show(RuleSet draft) {
        dials.forEach((signal, dial) -> dial.show(draft.weights().of(signal)));
        Treatment treatment = draft.coherence().at(model.question().value().placement());
        treatments.show(treatment);
        treatmentWords.setText(Say.it("ui.treatment." + treatment.code() + ".words"));
        threshold.show(draft.coherence().threshold());
        usual.setDisable(draft.weights().equals(Weights.USUAL));
    }

    Slider slider(Signal signal) {
        Dial dial = dials.get(signal);
        if (dial == null) {
            throw new IllegalArgumentException(signal.code());
        }
        return dial.slider();
    }
}
