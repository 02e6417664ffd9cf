package fittingroom.ui.rules;

import fittingroom.rules.RuleSentence;
import fittingroom.ui.parts.Nodes;
import fittingroom.ui.parts.Say;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// Several chosen rules at once: what they are, and what can be done with all of them.
final class BulkPane extends VBox {

    private final RulesModel model;
    private final Label title = Nodes.prose("", "rule-sentence");
    private final VBox sentences = Nodes.column(8);

    /// @param deeds buttons for what can be done with all of them
    BulkPane(RulesModel model, List<Node> deeds) {
        this.model = model;
        getStyleClass().add("rule-form");
        FlowPane buttons = new FlowPane(8, 8);
        buttons.getChildren().addAll(
                Nodes.button(Say.it("ui.rules.bulk.on"), () -> model.deeds().switchOn(model.chosen().value().ids(), true)),
                Nodes.button(Say.it("ui.rules.bulk.off"), () -> model.deeds().switchOn(model.chosen().value().ids(), false)));
        buttons.getChildren().addAll(deeds);
        VBox head = Nodes.column(10, title, buttons);
        head.getStyleClass().add("rule-head");
        sentences.getStyleClass().add("rule-body");
        ScrollPane page = new ScrollPane(sentences);
        page.setFitToWidth(true);
        page.getStyleClass().add("quiet-scroll");
        page.setFocusTraversable(false);
        getChildren().addAll(head, page);
    }

    void show() {
        RulesModel.Chosen chosen = model.chosen().value();
        title.setText(Say.it("ui.rules.bulk", chosen.ids().size()));
        sentences.getChildren().setAll(model.draft().rules().stream()
                .filter(rule -> chosen.ids().contains(rule.id()))
                .map(rule -> (Node) Nodes.prose(RuleSentence.of(rule, model.catalog()), "bulk-line")).toList());
    }
}
