package fittingroom.ui.rules;

import atlantafx.base.controls.ToggleSwitch;
import fittingroom.rules.Audience;
import fittingroom.rules.Condition;
import fittingroom.rules.Effect;
import fittingroom.rules.Rule;
import fittingroom.ui.parts.Chip;
import fittingroom.ui.parts.Nodes;
import fittingroom.ui.parts.Say;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// One rule as a person edits it, from what it does to why it is there, with the sentence that the engine obeys above.
/// Every change is in the draft at once.
final class RuleForm extends VBox {

    /// Room for a sentence of two lines.
    private static final double LINES = 42;

    private final RulesModel model;
    private final Label number = Nodes.label("", "rule-number", "figures");
    private final StackPane chip = new StackPane();
    private final ToggleSwitch on = new ToggleSwitch();
    private final Label onWords = Nodes.label("", "hint");
    private final Label sentence = Nodes.prose("", "rule-sentence");
    private final Label counts = Nodes.prose("", "hint", "figures");
    private final VBox findings = Nodes.column(6);
    private final EffectForm effect;
    private final Label whatTitle = Nodes.label("", "section-title");
    private final TreeForm<Condition, ConditionKind> what;
    private final Label whenTitle = Nodes.label("", "section-title");
    private final TreeForm<Condition, ConditionKind> when;
    private final ScopeForm scope;
    private final TreeForm<Audience, AudienceKind> who;
    private final WindowForm window;
    private final TextField name = new TextField();
    private final TextArea note = new TextArea();
    private final ScrollPane scroll;
    private boolean showing;

    /// @param deeds buttons for what can be done with the whole rule
    RuleForm(FormDesk desk, List<Node> deeds) {
        this.model = desk.model();
        getStyleClass().add("rule-form");
        effect = new EffectForm(desk, this::changeEffect);
        what = ConditionGrammar.form(desk, Say.it("ui.rules.what"),
                next -> change("what", rule -> ConditionKind.isTyped(rule.what(), next), rule -> rule.withWhat(next)));
        when = ConditionGrammar.form(desk, Say.it("ui.rules.when"),
                next -> change("when", rule -> ConditionKind.isTyped(rule.when(), next), rule -> rule.when(next)));
        who = AudienceGrammar.form(desk, Say.it("ui.rules.who"),
                next -> change("who", rule -> AudienceKind.isTyped(rule.who(), next), rule -> rule.seenBy(next)));
        window = new WindowForm(next -> change("window", rule -> false, rule -> rule.during(next)));
        scope = new ScopeForm(next -> change("scope", rule -> false, rule -> rule.at(next)));
        typed(name, "ui.rules.name", "name", Rule::withName);
        typed(note, "ui.rules.note", "note", Rule::withNote);
        note.setPrefRowCount(2);
        note.setWrapText(true);
        on.selectedProperty().subscribe((before, now) -> {
            if (!showing) {
                model.rule().ifPresent(rule -> model.deeds().switchOn(Set.of(rule.id()), now));
            }
        });
        VBox body = Nodes.column(16,
                Nodes.column(8, Nodes.label(Say.it("ui.rules.section.effect"), "section-title"), effect),
                Nodes.column(8, whatTitle, what), Nodes.column(8, whenTitle, when),
                Nodes.column(8, Nodes.label(Say.it("ui.rules.section.where"), "section-title"), scope),
                Nodes.column(8, Nodes.label(Say.it("ui.rules.section.who"), "section-title"), who),
                Nodes.column(8, Nodes.label(Say.it("ui.rules.section.days"), "section-title"), window),
                Nodes.column(8, Nodes.label(Say.it("ui.rules.section.why"), "section-title"), name, note));
        body.getStyleClass().add("rule-body");
        scroll = new ScrollPane(body);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("quiet-scroll");
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        findings.getStyleClass().add("rule-findings");
        getChildren().addAll(head(deeds), scroll, findings);
    }

    private Node head(List<Node> deeds) {
        HBox line = Nodes.row(8, number, chip, on, onWords, Nodes.spacer());
        line.getChildren().addAll(deeds);
        // What it says may grow by a line and must not push the fields from under the hand; so what is wrong stands below.
        VBox said = new VBox(sentence);
        said.setMinHeight(LINES);
        VBox head = Nodes.column(6, line, said, counts);
        head.getStyleClass().add("rule-head");
        return head;
    }

    private void typed(TextInputControl field, String key, String about, BiFunction<Rule, String, Rule> with) {
        field.setPromptText(Say.it(key + ".prompt"));
        field.setAccessibleText(Say.it(key));
        field.textProperty().subscribe((before, now) -> change(about, rule -> true, rule -> with.apply(rule, now)));
    }

    /// Another kind is a deed of its own; a strength or a number goes on.
    private void changeEffect(Effect next) {
        boolean same = model.rule().filter(rule -> EffectKind.of(rule.then()) == EffectKind.of(next)).isPresent();
        change(same ? "strength" : "effect", rule -> same, rule -> rule.withThen(next));
    }

    /// @param goesOn whether it is one deed with the same one just before
    private void change(String about, Predicate<Rule> goesOn, UnaryOperator<Rule> change) {
        if (!showing) {
            model.rule().ifPresent(rule -> model.deeds().change(rule, about, goesOn.test(rule), change));
        }
    }

    void show(RuleLine line) {
        showing = true;
        Rule rule = line.rule();
        number.setText(Integer.toString(line.number()));
        chip.getChildren().setAll(new Chip(line.kind().words(), Chip.Tone.ACCENT).with(line.kind().icon()));
        on.setSelected(rule.on());
        onWords.setText(Say.it(rule.on() ? "ui.rules.on" : "ui.rules.off"));
        on.setAccessibleText(Say.it("ui.rules.switch", line.sentence()));
        sentence.setText(line.sentence());
        effect.show(rule.then());
        boolean pairs = Effect.isOfPairs(rule.then());
        whatTitle.setText(Say.it(pairs ? "ui.rules.section.one" : "ui.rules.section.what"));
        whenTitle.setText(Say.it(pairs ? "ui.rules.section.other" : "ui.rules.section.when"));
        what.show(rule.what());
        when.show(rule.when());
        scope.show(rule.scope());
        who.show(rule.who());
        window.show(rule.window());
        keep(name, rule.name());
        keep(note, rule.note());
        showing = false;
        showFacts(line);
    }

    /// What is known only a moment later.
    void showFacts(RuleLine line) {
        counts.setText(Counts.sentence(line));
        findings.getChildren().setAll(line.findings().stream()
                .map(found -> new FindingRow(found, model.draft(), Optional.empty(), model.deeds()::fix)).toList());
        Nodes.show(findings, !line.findings().isEmpty());
    }

    void focus() {
        effect.kind().requestFocus();
    }

    void toTop() {
        scroll.setVvalue(0);
    }

    EffectForm effect() {
        return effect;
    }

    private static void keep(TextInputControl field, String text) {
        if (!field.getText().equals(text)) {
            field.setText(text);
        }
    }
}
