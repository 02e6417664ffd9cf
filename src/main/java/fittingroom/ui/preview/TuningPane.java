package fittingroom.ui.preview;

import fittingroom.learning.Signal;
import fittingroom.rules.CoherencePolicy.Treatment;
import fittingroom.rules.RuleSet;
import fittingroom.rules.Weights;
import fittingroom.ui.parts.Nodes;
import fittingroom.ui.parts.Say;
import fittingroom.ui.parts.Segmented;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleConsumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The weights of the signals and what a clash does here, as sliders and switches that move the tiles at once.
final class TuningPane extends VBox {

    private record Dial(Slider slider, Label value) {}

    private final PreviewModel model;
    private final Map<Signal, Dial> dials = new EnumMap<>(Signal.class);
    private final Segmented<Treatment> treatments;
    private final Label treatmentWords = Nodes.prose("", "hint");
    private final Dial threshold;
    private final Button usual;
    private boolean showing;

    TuningPane(PreviewModel model) {
        this.model = model;
        getStyleClass().add("inspector-body");
        usual = Nodes.button(Say.it("ui.tuning.usual"), () -> model.deeds().usualWeights(), "flat", "small");
        VBox sliders = Nodes.column(10);
        for (Signal signal : Signal.values()) {
            Dial dial = dial(Say.code("ui.signal", signal.code()), Weights.LARGEST, sliders,
                    Say.it("ui.signal." + signal.code() + ".tip"), weight -> model.deeds().weight(signal, weight));
            dials.put(signal, dial);
        }
        VBox policy = Nodes.column(10);
        treatments = new Segmented<>(
                List.of(Treatment.values()), one -> Say.code("ui.treatment", one.code()), true, one -> model.deeds().treat(one));
        policy.getChildren().addAll(treatments, treatmentWords);
        threshold = dial(Say.it("ui.tuning.threshold"), 1, policy, Say.it("ui.tuning.threshold.tip"), value -> model.deeds().threshold(value));
        getChildren().addAll(
                Nodes.row(8, Nodes.name(Say.it("ui.tuning.signals"), "section-title"), Nodes.spacer(), usual),
                sliders, Nodes.line(), Nodes.label(Say.it("ui.tuning.coherence"), "section-title"), policy);
        setSpacing(14);
    }

    private Dial dial(String name, double most, VBox into, String tip, DoubleConsumer turned) {
        Slider slider = new Slider(0, most, 0);
        slider.setBlockIncrement(most / 20);
        slider.setAccessibleText(name);
        Nodes.tip(slider, tip);
        Label value = Nodes.label("", "slider-value", "figures");
        value.setMinWidth(Region.USE_PREF_SIZE);
        Label label = Nodes.name(name, "slider-name");
        Nodes.tip(label, tip);
        slider.valueProperty().subscribe((before, now) -> {
            double rounded = Math.round(now.doubleValue() * 100) / 100.0;
            value.setText(Say.number(rounded));
            if (!showing) {
                turned.accept(rounded);
            }
        });
        into.getChildren().add(Nodes.column(2, Nodes.row(6, label, Nodes.spacer(), value), slider));
        return new Dial(slider, value);
    }

    void show(RuleSet draft) {
        showing = true;
        dials.forEach((signal, dial) -> set(dial, draft.weights().of(signal)));
        Treatment treatment = draft.coherence().at(model.question().value().placement());
        treatments.show(treatment);
        treatmentWords.setText(Say.it("ui.treatment." + treatment.code() + ".words"));
        set(threshold, draft.coherence().threshold());
        usual.setDisable(draft.weights().equals(Weights.USUAL));
        showing = false;
    }

    private static void set(Dial dial, double value) {
        if (Math.abs(dial.slider().getValue() - value) > 0.004) {
            dial.slider().setValue(value);
        }
        dial.value().setText(Say.number(value));
    }

    Slider slider(Signal signal) {
        Dial dial = dials.get(signal);
        if (dial == null) {
            throw new IllegalArgumentException(signal.code());
        }
        return dial.slider();
    }
}
