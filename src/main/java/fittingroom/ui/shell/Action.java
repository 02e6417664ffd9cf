package fittingroom.ui.shell;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.scene.input.KeyCombination;
import org.kordamp.ikonli.feather.Feather;

/// One thing that can be done in the window: what it is called now, its sign, its key, and how it is done. Menus,
/// tooltips, shortcuts and the palette read the same entry.
///
/// @param label asked each time it is shown, because an undo names what it takes back
/// @param key as JavaFX writes it, `Shortcut+Z` or `P`; empty for none. A key without Shortcut or Alt works only while
///     no text field has the focus
/// @param enabled disabled actions are shown, never hidden
public record Action(
        String id, Supplier<String> label, Feather icon, Optional<String> key, ObservableValue<Boolean> enabled, Runnable run) {

    public Optional<KeyCombination> combination() {
        return key.map(KeyCombination::valueOf);
    }

    /// Whether the key is a bare one that must leave text fields alone.
    public boolean isBareKey() {
        return key.filter(it -> !it.contains("Shortcut") && !it.contains("Alt") && !it.matches("F\\d+|Esc")).isPresent();
    }

    public boolean isEnabled() {
        return enabled.getValue();
    }

    /// The key as people read it: `Ctrl+Z`.
    public String keyWords() {
        return combination().map(KeyCombination::getDisplayText).orElse("");
    }
}
