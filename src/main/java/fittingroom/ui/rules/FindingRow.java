package fittingroom.ui.rules;

import fittingroom.base.Severity;
import fittingroom.rules.RuleFinding;
import fittingroom.rules.RuleSet;
import fittingroom.ui.parts.Nodes;
import fittingroom.ui.parts.Say;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;

/// Something wrong with a rule, in words, with a way to it and, where that is obvious, a button that mends it.
final class FindingRow extends HBox {

    /// @param onShow goes to a rule by id; empty where the person is there already
    FindingRow(RuleFinding finding, RuleSet draft, Optional<Consumer<String>> onShow, Consumer<Fix> onFix) {
        super(8);
        boolean error = finding.problem().severity() == Severity.ERROR;
        getStyleClass().addAll("finding", error ? "finding-error" : "finding-warning");
        setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        Label words = Nodes.prose(finding.problem().message(), "finding-words");
        words.setGraphic(Nodes.icon(error ? Feather.ALERT_OCTAGON : Feather.ALERT_TRIANGLE));
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren().add(words);
        onShow.ifPresent(show -> getChildren().add(
                named(Nodes.button(Say.it("ui.rules.show"), () -> show.accept(finding.rule()), "small"), finding)));
        Fix.of(finding, draft).ifPresent(fix -> getChildren().add(
                named(Nodes.button(fix.words(), () -> onFix.accept(fix), "small"), finding)));
    }

    private static Button named(Button button, RuleFinding finding) {
        button.setAccessibleText(button.getText() + ". " + finding.problem().message());
        return button;
    }
}
