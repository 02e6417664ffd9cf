package fittingroom.ui.shell;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.beans.value.ObservableValue;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.kordamp.ikonli.feather.Feather;

/// One thing that can be done in the window: what it is called now, its sign, its key, and how it is done. Menus,
/// tooltips, shortcuts and the palette read the same entry.
///
/// @param label asked each time it is shown, because an undo names what it takes back
/// @param key as JavaFX writes it, `Shortcut+Z` or `P`, or one sign that is not a letter or digit, `[`, wherever the
///     keyboard has it; two keys with ` / ` between; empty for none. A key without Shortcut or Alt works only while no
///     text field has the focus
/// @param enabled disabled actions are shown, never hidden
public record Action(
        String id, Supplier<String> label, Feather icon, Optional<String> key, ObservableValue<Boolean> enabled, Runnable run) {

    private static final String OR = " / ";

    /// The first key, where it is one that is pressed.
    public Optional<KeyCombination> combination() {
        return keys().stream().filter(one -> !isSign(one)).findFirst().map(KeyCombination::valueOf);
    }

    /// Whether a pressed key or a typed sign means this action.
    ///
    /// @param bare whether keys without Shortcut or Alt count
    boolean isMeantBy(KeyEvent event, boolean bare) {
        boolean typed = event.getEventType() == KeyEvent.KEY_TYPED;
        for (String one : keys()) {
            boolean sign = isSign(one);
            if (typed == sign && (bare || !isBare(one))
                    && (sign ? one.equals(event.getCharacter()) : KeyCombination.valueOf(one).match(event))) {
                return true;
            }
        }
        return false;
    }

    /// Bare keys leave text fields alone.
    private static boolean isBare(String key) {
        return !key.contains("Shortcut") && !key.contains("Alt") && !key.matches("F\\d+|Esc");
    }

    public boolean isEnabled() {
        return enabled.getValue();
    }

    /// The key as people read it: `Ctrl+Z`.
    public String keyWords() {
        return keys().stream().map(one -> isSign(one) ? one : KeyCombination.valueOf(one).getDisplayText())
                .collect(Collectors.joining(OR));
    }

    private List<String> keys() {
        return key.map(all -> Arrays.asList(all.split(OR))).orElse(List.of());
    }

    private static boolean isSign(String key) {
        return key.length() == 1 && !Character.isLetterOrDigit(key.charAt(0));
    }
}
