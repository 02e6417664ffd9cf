package fittingroom.ui.parts;

import javafx.scene.control.Label;
import org.kordamp.ikonli.feather.Feather;

/// A few words in a small frame: a reason, a state, a truth that is in force. It is not a button.
public final class Chip extends Label {

    /// What a chip means, told by its frame, its icon and its words together.
    public enum Tone {
        PLAIN,
        ACCENT,
        WARNING,
        DANGER,
        SUCCESS
    }

    public Chip(String text, Tone tone) {
        super(text);
        getStyleClass().addAll("chip", "chip-" + tone.name().toLowerCase(java.util.Locale.ROOT));
        setMinWidth(0);
        Nodes.tip(this, text);
    }

    public Chip with(Feather icon) {
        setGraphic(Nodes.icon(icon, "chip-icon"));
        return this;
    }

    /// Says more when asked.
    public Chip explained(String more) {
        Nodes.tip(this, more);
        setAccessibleText(getText() + ". " + more);
        return this;
    }
}
