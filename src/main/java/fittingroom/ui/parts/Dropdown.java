package fittingroom.ui.parts;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;

/// A few choices of which one holds, named for those who do not see what stands around it. It tells what a person
/// chooses; showing a choice tells nothing.
public final class Dropdown<T> extends ComboBox<T> {

    private final Function<T, String> words;
    private boolean showing;

    /// @param name what is chosen here
    public Dropdown(String name, List<T> values, Function<T, String> words, Consumer<T> onChoose) {
        this.words = words;
        getItems().setAll(values);
        setAccessibleText(name);
        setConverter(new StringConverter<>() {
            @Override
            public String toString(T value) {
                return value == null ? "" : words.apply(value);
            }

            @Override
            public T fromString(String text) {
                throw new UnsupportedOperationException(text);
            }
        });
        valueProperty().subscribe((before, now) -> {
            Nodes.tip(this, now == null ? name : words.apply(now));
            if (!showing && now != null && !now.equals(before)) {
                onChoose.accept(now);
            }
        });
    }

    /// Shows which choice holds, without choosing it.
    public void show(T value) {
        showing = true;
        setValue(value);
        showing = false;
        setAccessibleHelp(words.apply(value));
    }
}
