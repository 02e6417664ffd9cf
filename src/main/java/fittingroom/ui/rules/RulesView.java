package fittingroom.ui.rules;

import fittingroom.base.Problem;
import fittingroom.ui.parts.Divided;
import fittingroom.ui.parts.Doors;
import fittingroom.ui.parts.Drawings;
import fittingroom.ui.parts.Nodes;
import fittingroom.ui.parts.Place;
import fittingroom.ui.parts.Say;
import fittingroom.ui.parts.Segmented;
import fittingroom.ui.parts.Stateful;
import fittingroom.ui.shell.Action;
import fittingroom.ui.shell.Actions;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// The Rules desk from top to bottom: its sides and the way to a new rule; the list; at the right the form and, below it,
/// what the rule does to one slate.
final class RulesView extends BorderPane {

    private static final double FORM = 492;
    private static final double NARROW = 420;
    private static final double WIDE = 760;

    private final RulesModel model;
    private final Doors doors;
    private final Segmented<RulesModel.View> sides;
    private final ListPane list;
    private final RuleForm form;
    private final BulkPane bulk;
    private final StripPane strip;
    private final SignalsPane signals;
    private final HistoryPane history;
    private final TemplateMenu templates;
    private final Button fresh;
    private final Stateful state;
    private final StackPane page = new StackPane();
    private final StackPane right = new StackPane();
    private final VBox formPane;
    private final Divided rules;
    private final Node noRules;
    private final Node noCatalog;
    private Optional<String> shown = Optional.empty();

    /// @param named finds an action of the desk by id
    RulesView(
            RulesModel model, HistoryModel past, Drawings drawings, Doors doors, Divided.Widths widths,
            Function<String, Action> named) {
        this.model = model;
        this.doors = doors;
        getStyleClass().add("rules");
        FormDesk desk = new FormDesk(model, drawings);
        sides = new Segmented<>(
                List.of(RulesModel.View.values()),
                one -> Say.it("ui.rules.view." + one.name().toLowerCase(Locale.ROOT)), false, model::look);
        templates = new TemplateMenu(model);
        list = new ListPane(model, this::focusForm);
        form = new RuleForm(desk, List.of(
                Actions.iconButton(named.apply("rules.preview"), "flat"), Actions.iconButton(named.apply("rules.impact"), "flat"),
                Actions.iconButton(named.apply("rules.duplicate"), "flat"), Actions.iconButton(named.apply("rules.delete"), "flat")));
        bulk = new BulkPane(model, List.of(
                Actions.button(named.apply("rules.duplicate")), Actions.button(named.apply("rules.delete"))));
        strip = new StripPane(desk, id -> doors.open(new Place.Preview(
                model.strip().request().value().shopper(), model.strip().request().value().anchor(),
                model.strip().request().value().placement())));
        signals = new SignalsPane(model);
        history = new HistoryPane(model, past);
        VBox.setVgrow(form, Priority.ALWAYS);
        formPane = new VBox(form, strip);
        right.heightProperty().subscribe(height -> strip.fit(height.doubleValue()));
        rules = Divided.right(list, new Divided.Side(right, "rules", NARROW, FORM, WIDE), widths);
        right.getStyleClass().addAll("pane", "rule-side");
        noRules = empty(named.apply("rules.new"), named.apply("rules.file"));
        noCatalog = Stateful.empty(
                Feather.SLIDERS, Say.it("ui.rules.no-catalog"), Say.it("ui.rules.no-catalog.words"),
                centred(Nodes.button(Say.it("ui.rules.to-import"), () -> doors.open(new Place.Imports()), "accent")));
        state = new Stateful(page);
        fresh = Actions.button(named.apply("rules.new"), "accent");
        setTop(head(fresh));
        setCenter(state);
    }

    private Node head(Button fresh) {
        HBox head = Nodes.row(10, sides, Nodes.spacer(), templates, fresh);
        sides.setMinWidth(Region.USE_PREF_SIZE);
        head.getStyleClass().add("rules-head");
        return head;
    }

    private Node empty(Action fresh, Action file) {
        return Stateful.empty(
                Feather.SLIDERS, Say.it("ui.rules.none"), "",
                centred(Actions.button(fresh, "accent"), Actions.button(file),
                        Nodes.button(Say.it("ui.rules.to-review"), () -> doors.open(new Place.Review()), "way")));
    }

    private static Node centred(Node... nodes) {
        HBox row = Nodes.row(10, nodes);
        row.setAlignment(Pos.CENTER);
        return row;
    }

    /// Shows the side that is looked at, or why there is nothing to show.
    void showView() {
        sides.show(model.view().value());
        boolean stocked = !model.catalog().isEmpty();
        Node wanted = !stocked ? noCatalog : switch (model.view().value()) {
            case RULES -> model.draft().rules().isEmpty() ? noRules : rules;
            case SIGNALS -> signals;
            case HISTORY -> history;
        };
        if (!page.getChildren().contains(wanted)) {
            page.getChildren().setAll(wanted);
        }
        Nodes.show(templates, stocked);
        Nodes.show(fresh, stocked);
    }

    /// Another draft.
    void showDraft() {
        showView();
        showChoice();
        signals.show();
        history.show();
    }

    void showLines() {
        list.show(model.lines().value());
    }

    void showFilter() {
        list.showFilter();
    }

    void showChoice() {
        list.showChoice();
        boolean several = model.chosen().value().ids().size() > 1;
        Optional<RuleLine> line = model.chosen().value().lead().flatMap(model::line);
        if (several) {
            bulk.show();
            right(bulk);
        } else if (line.isPresent()) {
            form.show(line.get());
            strip.show();
            right(formPane);
            if (!shown.equals(model.chosen().value().lead())) {
                form.toTop();
                list.reveal();
            }
        } else {
            right(Stateful.empty(Feather.MOUSE_POINTER, Say.it("ui.rules.choose"), ""));
        }
        shown = model.chosen().value().lead();
    }

    private void right(Node wanted) {
        if (!right.getChildren().contains(wanted)) {
            right.getChildren().setAll(wanted);
        }
    }

    /// Match counts and findings have come.
    void showFacts() {
        list.showFindings(model.facts().findings());
        model.chosen().value().lead().flatMap(model::line).ifPresent(form::showFacts);
        templates.offer();
    }

    void showStrip() {
        strip.show();
    }

    void showSample() {
        strip.showSample();
    }

    void showHistory() {
        history.show();
    }

    void busy(boolean working) {
        state.busy(working);
    }

    void refused(List<Problem> problems) {
        state.refused(problems);
    }

    void focusForm() {
        if (right.getChildren().contains(formPane) && getScene() != null) {
            Nodes.focusAfterLayout(getScene(), form.effect().kind());
        }
    }

    void focusList() {
        if (getScene() != null && page.getChildren().contains(rules)) {
            Nodes.focusAfterLayout(getScene(), list.list());
        }
    }

    void focusFind() {
        list.find().requestFocus();
        list.find().selectAll();
    }

    MenuButton templates() {
        return templates;
    }

    ListPane list() {
        return list;
    }

    RuleForm form() {
        return form;
    }

    StripPane strip() {
        return strip;
    }

    SignalsPane signals() {
        return signals;
    }

    HistoryPane history() {
        return history;
    }
}
