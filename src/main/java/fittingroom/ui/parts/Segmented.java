package fittingroom.ui.parts;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// A few choices side by side of which one holds. One stop of the Tab key; arrows move between the choices.
public final class Segmented<T> extends HBox {

    private final ToggleGroup group = new ToggleGroup();
    private boolean showing;

    /// @param filling whether the choices share the whole width
    public Segmented(List<T> values, Function<T, String> words, boolean filling, Consumer<T> onChoose) {
        getStyleClass().add("segmented");
        for (T value : values) {
            ToggleButton button = new ToggleButton(words.apply(value));
            button.setToggleGroup(group);
            button.setMinWidth(filling ? 0 : Region.USE_PREF_SIZE);
            Nodes.tip(button, words.apply(value));
            button.getProperties().put(Segmented.class, (Runnable) () -> onChoose.accept(value));
            button.setUserData(value);
            if (filling) {
                button.setMaxWidth(Double.MAX_VALUE);
                HBox.setHgrow(button, Priority.ALWAYS);
            }
            getChildren().add(button);
        }
        group.selectedToggleProperty().subscribe((before, now) -> {
            if (now == null) {
                group.selectToggle(before);
            } else if (!showing && before != null && now.getProperties().get(Segmented.class) instanceof Runnable chosen) {
                chosen.run();
            }
        });
    }

    /// Shows which choice holds, without choosing it.
    public void show(T value) {
        showing = true;
        group.getToggles().forEach(toggle -> {
            if (value.equals(toggle.getUserData())) {
                group.selectToggle(toggle);
            }
        });
        showing = false;
    }
}
