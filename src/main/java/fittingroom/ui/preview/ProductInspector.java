package fittingroom.ui.preview;

import fittingroom.catalog.Attributes;
import fittingroom.catalog.Facet;
import fittingroom.catalog.Product;
import fittingroom.catalog.Reading;
import fittingroom.coherence.Clash;
import fittingroom.rules.Rule;
import fittingroom.scoring.Pick;
import fittingroom.ui.parts.Chip;
import fittingroom.ui.parts.Drawings;
import fittingroom.ui.parts.Faces;
import fittingroom.ui.parts.FacetWords;
import fittingroom.ui.parts.Move;
import fittingroom.ui.parts.Nodes;
import fittingroom.ui.parts.Portrait;
import fittingroom.ui.parts.Say;
import fittingroom.ui.parts.Stateful;
import fittingroom.ui.parts.WhyBars;
import fittingroom.ui.shell.Action;
import fittingroom.ui.shell.Actions;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// Everything about the chosen product of a slate: why it is here, what jars, what can be done about it, what was
/// read about it. The deeds themselves are the model's.
final class ProductInspector extends VBox {

    private static final double STRONGEST = 300;

    private final PreviewModel model;
    private final Portrait portrait;
    private final Label title = Nodes.prose("", "inspector-title");
    private final Label facts = Nodes.prose("", "inspector-facts");
    private final Label standing = Nodes.prose("", "inspector-standing");
    private final VBox clashes = Nodes.column(6);
    private final WhyBars bars = new WhyBars();
    private final Slider strength = new Slider(-STRONGEST, STRONGEST, 0);
    private final Label strengthWords = Nodes.label("", "slider-value", "figures");
    private final VBox rules = Nodes.column(6);
    private final WhyPane why;
    private final FlowPane readings = new FlowPane(6, 6);
    private final VBox body;
    private final Node nothing = Stateful.empty(Feather.MOUSE_POINTER, Say.it("ui.inspector.none"), "");
    private boolean showing;

    ProductInspector(PreviewModel model, Drawings drawings, List<Action> deeds) {
        this.model = model;
        getStyleClass().add("inspector-body");
        portrait = new Portrait(drawings, 64, 8);
        portrait.setMinSize(76, 76);
        portrait.setMaxSize(76, 76);
        VBox names = Nodes.column(3, title, facts, standing);
        HBox.setHgrow(names, Priority.ALWAYS);
        HBox head = new HBox(12, portrait, names);
        FlowPane buttons = new FlowPane(6, 6);
        deeds.forEach(deed -> buttons.getChildren().add(keyed(deed)));
        buttons.getStyleClass().add("deeds");
        strength.setAccessibleText(Say.it("ui.inspector.strength"));
        strength.setBlockIncrement(10);
        strength.setMajorTickUnit(STRONGEST);
        strength.setMinorTickCount(0);
        strength.valueProperty().subscribe((before, now) -> pulled(now.doubleValue()));
        HBox ends = new HBox(Nodes.label(Say.it("ui.inspector.bury"), "slider-end"), Nodes.spacer(), Nodes.label(Say.it("ui.inspector.boost"), "slider-end"));
        VBox slider = Nodes.column(4, new HBox(Nodes.label(Say.it("ui.inspector.strength"), "section-title"), Nodes.spacer(), strengthWords), strength, ends);
        why = new WhyPane(model);
        body = Nodes.column(16, head, clashes, Nodes.section("ui.inspector.why", bars), why, buttons, slider, rules, Nodes.section("ui.inspector.read", readings));
        StackPane stack = new StackPane(body, nothing);
        getChildren().add(stack);
    }

    private static Button keyed(Action deed) {
        Button button = Actions.button(deed, "deed");
        deed.combination().ifPresent(key -> {
            Label cap = Nodes.label(key.getDisplayText(), "key-cap");
            HBox box = Nodes.row(6, Nodes.label(deed.label().get()), cap);
            button.setText("");
            button.setGraphic(box);
            button.setAccessibleText(Actions.tip(deed));
        });
        return button;
    }

    void show() {
        Optional<Pick> pick = model.chosenPick();
        body.setVisible(pick.isPresent());
        nothing.setVisible(pick.isEmpty());
        pick.ifPresent(this::show);
    }

    void showWhy() {
        why.show(model.chosenPick().map(pick -> pick.product().id()));
    }

    /// Asks why the chosen product is shown, and what would take it out.
    void ask() {
        why.ask();
    }

    private void show(Pick pick) {
        showing = true;
        Product product = pick.product();
        Faces faces = new Faces(model.bench().shop().value().catalog(), model.draft());
        Attributes read = faces.attributes(product);
        portrait.show(product, read);
        title.setText(product.title());
        facts.setText(Faces.facts(product));
        model.answer().value().ifPresent(answer -> {
            int now = Faces.place(answer.draft(), product.id());
            int before = Faces.place(answer.published(), product.id());
            standing.setText(now == 0
                    ? Say.it("ui.inspector.before-only", before)
                    : Say.it("ui.inspector.standing", now, answer.draft().picks().size(), Move.between(before, now).words()));
        });
        clashes.getChildren().setAll(pick.clashes().stream().map(ProductInspector::clash).toList());
        Nodes.show(clashes, !pick.clashes().isEmpty());
        bars.show(pick.reasons().stream()
                .map(reason -> new WhyBars.Part(faces.name(reason), reason.amount(), reason.evidence())).toList(), pick.score());
        strength.setValue(model.deeds().strength(product.id()));
        strengthWords.setText(strengthWords(strength.getValue()));
        List<Rule> about = model.deeds().about(product.id(), pick.rules());
        rules.getChildren().setAll(ruleRows(about, faces));
        Nodes.show(rules, !about.isEmpty());
        readings.getChildren().setAll(chips(read));
        showWhy();
        showing = false;
    }

    static Node clash(Clash clash) {
        Label head = Nodes.prose(Faces.words(clash), "clash-head");
        head.setGraphic(Nodes.icon(Feather.FLAG));
        Label words = Nodes.prose(clash.words(), "clash-words");
        Label sure = Nodes.prose(Say.it("ui.clash.sure", Math.round(clash.severity() * 100), Math.round(clash.confidence() * 100)), "clash-sure");
        VBox box = Nodes.column(2, head, words, sure);
        box.getStyleClass().add("clash-box");
        return box;
    }

    private List<Node> ruleRows(List<Rule> about, Faces faces) {
        List<Node> rows = new ArrayList<>();
        rows.add(Nodes.label(Say.it("ui.inspector.rules"), "section-title"));
        for (Rule rule : about) {
            String called = faces.called(rule);
            Label name = Nodes.prose(called, "rule-name");
            HBox.setHgrow(name, Priority.ALWAYS);
            name.setMaxWidth(Double.MAX_VALUE);
            HBox row = Nodes.row(6, name,
                    Nodes.iconButton(Feather.X, Say.it("ui.inspector.remove", called), () -> model.deeds().remove(rule), "flat"));
            row.getStyleClass().add("rule-row");
            rows.add(row);
        }
        return rows;
    }

    private static List<Node> chips(Attributes read) {
        List<Node> chips = new ArrayList<>();
        for (Facet facet : Facet.values()) {
            List<Reading> list = read.of(facet);
            if (!list.isEmpty()) {
                String values = FacetWords.values(facet, list.stream().map(Reading::value).toList());
                Reading first = list.getFirst();
                chips.add(new Chip(Say.it("ui.read.chip", FacetWords.facet(facet), values), Chip.Tone.PLAIN)
                        .explained(Say.it("ui.read.tip", Say.code("ui.origin", first.from().name().toLowerCase(Locale.ROOT)), Math.round(first.confidence() * 100))));
            }
        }
        if (chips.isEmpty()) {
            chips.add(Nodes.prose(Say.it("ui.read.nothing"), "hint"));
        }
        return chips;
    }

    private void pulled(double value) {
        double percent = Math.abs(value) < 4 ? 0 : Math.round(value / 5) * 5.0;
        strengthWords.setText(strengthWords(percent));
        if (!showing) {
            model.chosen().value().ifPresent(id -> model.deeds().strength(id, percent));
        }
    }

    private static String strengthWords(double percent) {
        return percent == 0
                ? Say.it("ui.inspector.neither")
                : Say.it(percent > 0 ? "ui.inspector.boosted" : "ui.inspector.buried", Math.round(Math.abs(percent)));
    }
}
