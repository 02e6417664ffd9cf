package fittingroom.ui.rules;

import fittingroom.rules.Askable;
import fittingroom.rules.Rule;
import fittingroom.ui.parts.Nodes;
import fittingroom.ui.parts.Say;
import java.time.ZoneOffset;
import java.util.Optional;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// The usual wishes as a menu. A wish that the catalog gives no ground for is listed and cannot be chosen.
final class TemplateMenu extends MenuButton {

    private final RulesModel model;
    private Askable shown = Askable.NOTHING;

    TemplateMenu(RulesModel model) {
        super(Say.it("ui.rules.templates"), Nodes.icon(Feather.ZAP));
        this.model = model;
        setMinWidth(USE_PREF_SIZE);
        Nodes.tip(this, Say.it("ui.rules.templates.tip"));
        fill(Askable.NOTHING);
    }

    void offer() {
        Askable now = model.facts().askable();
        if (!now.equals(shown)) {
            shown = now;
            fill(now);
        }
    }

    private void fill(Askable askable) {
        getItems().clear();
        for (Templates template : Templates.values()) {
            Optional<Rule> rule = template.rule(RuleDeeds.freeId(model.draft()), askable,
                    model.workbench().now().atZone(ZoneOffset.UTC).getMonth());
            Label title = Nodes.label(template.words(), "template-title");
            Label tip = Nodes.label(rule.isPresent() ? template.tip() : Say.it("ui.rules.template.not"), "template-tip");
            VBox words = Nodes.column(1, title, tip);
            CustomMenuItem item = new CustomMenuItem(words, true);
            item.setDisable(rule.isEmpty());
            item.setOnAction(pressed -> rule.ifPresent(one -> model.add(one.withId(RuleDeeds.freeId(model.draft())))));
            getItems().add(item);
        }
        getItems().addAll(
                new SeparatorMenuItem(), new CustomMenuItem(Nodes.label(Say.it("ui.rules.template.stock"), "template-tip"), false));
    }
}
