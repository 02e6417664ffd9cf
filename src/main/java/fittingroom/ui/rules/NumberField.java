package fittingroom.ui.rules;

import fittingroom.ui.parts.Nodes;
import java.util.function.IntConsumer;
import javafx.scene.control.Spinner;

/// A whole number that is edited by arrows and by typing. It tells what a person makes of it; showing one tells nothing.
final class NumberField extends Spinner<Integer> {

    private boolean showing;

    NumberField(String name, int from, int to, int step, IntConsumer turned) {
        super(from, to, from, step);
        setEditable(true);
        setPrefWidth(92);
        setMinWidth(84);
        setAccessibleText(name);
        getEditor().setAccessibleText(name);
        Nodes.tip(this, name);
        valueProperty().subscribe((before, now) -> {
            if (!showing && now != null) {
                turned.accept(now);
            }
        });
    }

    void show(int value) {
        showing = true;
        getValueFactory().setValue(value);
        showing = false;
    }
}
