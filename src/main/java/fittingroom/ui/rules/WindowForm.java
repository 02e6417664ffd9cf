package fittingroom.ui.rules;

import fittingroom.rules.Window;
import fittingroom.ui.parts.Nodes;
import fittingroom.ui.parts.Say;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// From which day until which a rule acts; a day left empty is no bound. Days that run backwards are told and not taken.
final class WindowForm extends VBox {

    private final DatePicker from;
    private final DatePicker until;
    private final Label words = Nodes.prose("", "hint");
    private final Consumer<Window> onEdit;
    private ZoneId zone = ZoneId.systemDefault();
    private boolean showing;

    WindowForm(Consumer<Window> onEdit) {
        super(6);
        this.onEdit = onEdit;
        from = picker("ui.rules.window.from");
        until = picker("ui.rules.window.until");
        HBox row = Nodes.row(8, labelled("ui.rules.window.from", from), labelled("ui.rules.window.until", until));
        getChildren().addAll(row, words);
    }

    private DatePicker picker(String key) {
        DatePicker picker = new DatePicker();
        picker.setPrefWidth(150);
        picker.setAccessibleText(Say.it(key));
        picker.getEditor().setAccessibleText(Say.it(key));
        picker.setPromptText(Say.it("ui.rules.window.any"));
        picker.valueProperty().subscribe((before, now) -> edited());
        return picker;
    }

    private static HBox labelled(String key, DatePicker picker) {
        Label label = Nodes.label(Say.it(key), "slider-name");
        label.setMinWidth(USE_PREF_SIZE);
        label.setLabelFor(picker);
        return Nodes.row(8, label, picker);
    }

    void show(Window window) {
        showing = true;
        zone = window.isAlways() ? ZoneId.systemDefault() : window.zone();
        from.setValue(window.from().orElse(null));
        until.setValue(window.until().orElse(null));
        words.setText(window.isAlways()
                ? Say.it("ui.rules.window.always") : Say.it("ui.rules.window.zone", zone.getId()));
        showing = false;
    }

    private void edited() {
        if (showing) {
            return;
        }
        Optional<LocalDate> first = Optional.ofNullable(from.getValue());
        Optional<LocalDate> last = Optional.ofNullable(until.getValue());
        if (first.isPresent() && last.isPresent() && last.get().isBefore(first.get())) {
            words.setText(Say.it("ui.rules.window.backwards"));
        } else {
            onEdit.accept(first.isEmpty() && last.isEmpty() ? Window.ALWAYS : new Window(first, last, zone));
        }
    }
}
