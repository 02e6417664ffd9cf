package fittingroom.ui.rules;

import atlantafx.base.controls.ToggleSwitch;
import fittingroom.base.Severity;
import fittingroom.ui.parts.Chip;
import fittingroom.ui.parts.Nodes;
import fittingroom.ui.parts.Say;
import java.util.Set;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// One rule in the list: place, switch, kind, sentence, how much it is about, and whether something is wrong. It can be
/// dragged to another place.
final class RuleCell extends ListCell<RuleLine> {

    private static final PseudoClass OFF = PseudoClass.getPseudoClass("off");
    private static final PseudoClass DROP = PseudoClass.getPseudoClass("drop");
    private static final double TWO_LINES = 36;

    private final RulesModel model;
    private final Label number = Nodes.label("", "rule-number", "figures");
    private final ToggleSwitch on = new ToggleSwitch();
    private final StackPane kind = new StackPane();
    private final Label sentence = Nodes.name("", "row-sentence");
    private final Label name = Nodes.name("", "hint");
    private final Label count = Nodes.name("", "row-count", "figures");
    private final FontIcon warning = Nodes.icon(Feather.ALERT_TRIANGLE, "row-warning");
    private final HBox box;
    private boolean showing;

    RuleCell(RulesModel model) {
        this.model = model;
        getStyleClass().add("rule-line");
        number.setMinWidth(22);
        number.setAlignment(Pos.CENTER_RIGHT);
        on.setFocusTraversable(false);
        on.setMinWidth(Region.USE_PREF_SIZE);
        kind.setMinWidth(112);
        kind.setPrefWidth(112);
        kind.setMaxWidth(112);
        kind.setAlignment(Pos.CENTER_LEFT);
        sentence.setWrapText(true);
        sentence.setMaxHeight(TWO_LINES);
        VBox words = Nodes.column(1, sentence, name);
        words.setAlignment(Pos.CENTER_LEFT);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        count.setMinWidth(84);
        count.setPrefWidth(84);
        count.setAlignment(Pos.CENTER_RIGHT);
        StackPane mark = new StackPane(warning);
        mark.setMinWidth(18);
        box = Nodes.row(8, Nodes.icon(Feather.MENU, "row-grip"), number, on, kind, words, count, mark);
        setPrefWidth(0);
        on.selectedProperty().subscribe((before, now) -> {
            if (!showing && getItem() != null) {
                model.deeds().switchOn(Set.of(getItem().rule().id()), now);
            }
        });
        drag();
    }

    @Override
    protected void updateItem(RuleLine line, boolean empty) {
        super.updateItem(line, empty);
        if (empty || line == null) {
            setGraphic(null);
            setAccessibleText(null);
            pseudoClassStateChanged(OFF, false);
            return;
        }
        showing = true;
        number.setText(Integer.toString(line.number()));
        on.setSelected(line.rule().on());
        on.setAccessibleText(Say.it("ui.rules.switch", line.sentence()));
        kind.getChildren().setAll(new Chip(line.kind().words(), Chip.Tone.PLAIN).with(line.kind().icon()));
        Nodes.rename(sentence, line.sentence());
        Nodes.rename(name, line.rule().name());
        Nodes.show(name, !line.rule().name().isBlank());
        Nodes.rename(count, Counts.brief(line));
        warn(line);
        pseudoClassStateChanged(OFF, !line.rule().on());
        setAccessibleText(words(line));
        setGraphic(box);
        showing = false;
    }

    private void warn(RuleLine line) {
        boolean wrong = !line.findings().isEmpty() || line.conflicts();
        warning.setVisible(wrong);
        boolean error = line.findings().stream().anyMatch(found -> found.problem().severity() == Severity.ERROR);
        warning.setIconCode(error ? Feather.ALERT_OCTAGON : Feather.ALERT_TRIANGLE);
    }

    private static String words(RuleLine line) {
        StringBuilder words = new StringBuilder(Say.it("ui.rules.line", line.number(), line.sentence()));
        words.append(", ").append(Say.it(line.rule().on() ? "ui.rules.on" : "ui.rules.off"));
        words.append(", ").append(Counts.brief(line));
        line.findings().forEach(found -> words.append(", ").append(found.problem().message()));
        return words.toString();
    }

    /// The list asks before the width of the text is known; the second line must have its room.
    @Override
    protected double computePrefHeight(double width) {
        double room = width > 0 ? width : getListView() == null ? 600 : getListView().getWidth() - 16;
        double inner = room - snappedLeftInset() - snappedRightInset();
        return isEmpty()
                ? super.computePrefHeight(width)
                : Math.max(40, snappedTopInset() + box.prefHeight(inner) + snappedBottomInset());
    }

    private void drag() {
        setOnDragDetected(event -> {
            if (getItem() != null) {
                String id = getItem().rule().id();
                if (!model.chosen().value().ids().contains(id)) {
                    model.choose(id);
                }
                ClipboardContent content = new ClipboardContent();
                content.putString(id);
                startDragAndDrop(TransferMode.MOVE).setContent(content);
                event.consume();
            }
        });
        setOnDragOver(event -> {
            if (event.getGestureSource() instanceof RuleCell) {
                event.acceptTransferModes(TransferMode.MOVE);
                pseudoClassStateChanged(DROP, event.getGestureSource() != this);
                event.consume();
            }
        });
        setOnDragExited(event -> pseudoClassStateChanged(DROP, false));
        setOnDragDropped(event -> {
            if (event.getGestureSource() instanceof RuleCell) {
                model.deeds().moveBefore(model.chosen().value().ids(), getItem() == null ? "" : getItem().rule().id());
                event.setDropCompleted(true);
                event.consume();
            }
        });
    }
}
