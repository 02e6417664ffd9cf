package fittingroom.ui.shell;

import fittingroom.ui.parts.Nodes;
import fittingroom.ui.parts.Say;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import org.kordamp.ikonli.feather.Feather;

/// The one table of what can be done and with which key. It listens to the keys of a scene; it does nothing itself.
public final class Actions {

    private static final ObservableValue<Boolean> ALWAYS = new SimpleBooleanProperty(true);

    private final Map<String, Action> byId = new LinkedHashMap<>();
    private final Map<String, Action> resting = new LinkedHashMap<>();
    private final BooleanProperty letters = new SimpleBooleanProperty(true);
    private boolean paused;

    /// An action whose words are at `ui.action.<id>`, always possible.
    public Action add(String id, Feather icon, String key, Runnable run) {
        return add(id, () -> Say.it("ui.action." + id), icon, key, ALWAYS, run);
    }

    /// @param key empty for none
    public Action add(
            String id, Supplier<String> label, Feather icon, String key, ObservableValue<Boolean> enabled, Runnable run) {
        Action action = new Action(id, label, icon, key.isEmpty() ? Optional.empty() : Optional.of(key), enabled, run);
        byId.put(id, action);
        return action;
    }

    /// Puts back what a desk had added, when it is entered again.
    public void addAll(Collection<Action> again) {
        again.forEach(action -> byId.put(action.id(), action));
    }

    /// Takes away what a desk added, when it is left.
    public void removeAll(Collection<Action> gone) {
        gone.forEach(action -> {
            byId.remove(action.id(), action);
            resting.put(action.id(), action);
        });
    }

    public List<Action> all() {
        return new ArrayList<>(byId.values());
    }

    /// All that can be done now, and what desks that are made but not open have added.
    List<Action> known() {
        Map<String, Action> all = new LinkedHashMap<>(byId);
        resting.forEach(all::putIfAbsent);
        return new ArrayList<>(all.values());
    }

    /// Whether keys of a single letter are heard.
    public BooleanProperty lettersProperty() {
        return letters;
    }

    public Optional<Action> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /// @throws IllegalArgumentException if there is no such action
    public Action named(String id) {
        Action action = byId.get(id);
        if (action == null) {
            throw new IllegalArgumentException("no action is called " + id);
        }
        return action;
    }

    /// While paused, keys do nothing: a sheet lies over the desks.
    void pause(boolean pause) {
        paused = pause;
    }

    public boolean isPaused() {
        return paused;
    }

    public void listen(Scene scene) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, this::hear);
        scene.addEventFilter(KeyEvent.KEY_TYPED, this::hear);
    }

    private void hear(KeyEvent event) {
        if (paused) {
            return;
        }
        boolean bare = letters.get() && !(event.getTarget() instanceof TextInputControl);
        for (Action action : List.copyOf(byId.values())) {
            if (action.isMeantBy(event, bare) && action.isEnabled()) {
                event.consume();
                action.run().run();
                return;
            }
        }
    }

    /// A button that does the action, with its words, its sign and its key in the tooltip.
    public static Button button(Action action, String... styles) {
        Button button = Nodes.button(action.label().get(), action.run(), styles);
        button.setGraphic(Nodes.icon(action.icon()));
        Nodes.tip(button, tip(action));
        Nodes.enabledWhen(button, action.enabled());
        return button;
    }

    public static Button iconButton(Action action, String... styles) {
        Button button = Nodes.iconButton(action.icon(), tip(action), action.run(), styles);
        Nodes.enabledWhen(button, action.enabled());
        return button;
    }

    public static String tip(Action action) {
        String key = action.keyWords();
        return key.isEmpty() ? action.label().get() : action.label().get() + "  (" + key + ")";
    }
}
