package fittingroom.ui.parts;

import java.util.function.DoubleConsumer;
import java.util.function.DoubleFunction;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A slider with its name and its value in words above it. It tells every value that the person drags over; showing a
/// value tells nothing.
public final class Dial extends VBox {

    private final Slider slider;
    private final Label value = Nodes.label("", "slider-value", "figures");
    private final DoubleFunction<String> words;
    private final double step;
    private boolean showing;

    /// @param most right end; the left one is 0
    /// @param step values are rounded to a multiple of it
    /// @param words how a value is written
    public Dial(String name, String tip, double most, double step, DoubleFunction<String> words, DoubleConsumer turned) {
        super(2);
        this.words = words;
        this.step = step;
        slider = new Slider(0, most, 0);
        slider.setBlockIncrement(Math.max(step, most / 20));
        slider.setAccessibleText(name);
        Nodes.tip(slider, tip);
        value.setMinWidth(Region.USE_PREF_SIZE);
        Label label = Nodes.name(name, "slider-name");
        Nodes.tip(label, tip.isEmpty() ? name : tip);
        slider.valueProperty().subscribe((before, now) -> {
            double rounded = rounded(now.doubleValue());
            value.setText(words.apply(rounded));
            if (!showing && rounded != rounded(before.doubleValue())) {
                turned.accept(rounded);
            }
        });
        getChildren().addAll(Nodes.row(6, label, Nodes.spacer(), value), slider);
    }

    /// A dial for numbers of two places.
    public Dial(String name, String tip, double most, DoubleConsumer turned) {
        this(name, tip, most, 0.01, Say::number, turned);
    }

    public void show(double next) {
        showing = true;
        if (Math.abs(slider.getValue() - next) > step / 2.5) {
            slider.setValue(next);
        }
        value.setText(words.apply(next));
        showing = false;
    }

    public Slider slider() {
        return slider;
    }

    private double rounded(double raw) {
        return Math.round(Math.round(raw / step) * step * 10_000) / 10_000.0;
    }
}
