package fittingroom.ui.impact;

import fittingroom.impact.Comparison;
import fittingroom.impact.Worst;
import fittingroom.ui.parts.Drawings;
import fittingroom.ui.parts.Nodes;
import fittingroom.ui.parts.Say;
import fittingroom.ui.parts.Stateful;
import fittingroom.ui.shell.Action;
import fittingroom.ui.shell.Actions;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// The Impact desk from top to bottom: what is compared, the headline, the figures, who wins and loses, what each
/// difference does, whom to look at; at the left the placements.
final class ImpactView extends BorderPane {

    private final ImpactModel model;
    private final ImpactHead head;
    private final PlacementList placements;
    private final Label headline = Nodes.prose("", "page-title");
    private final Label basis = Nodes.prose("", "page-words");
    private final FigureGrid figures = new FigureGrid();
    private final Plots plots;
    private final WorstList worst;
    private final Label nobodyWorse = Nodes.prose(Say.it("ui.impact.nobody-moves"), "hint");
    private final Node full;
    private final Stateful body;
    private final StackPane middle = new StackPane();
    private final List<Action> ways;

    /// @param deeds buttons of the head, the main one last
    /// @param ways what can be done where there is nothing to compare: bring files, open the rules
    ImpactView(ImpactModel model, Drawings drawings, List<Action> deeds, List<Action> ways, Consumer<Worst> open) {
        this.model = model;
        this.ways = ways;
        getStyleClass().add("impact");
        head = new ImpactHead(model, deeds);
        head.getStyleClass().add("pane");
        placements = new PlacementList(model);
        plots = new Plots(drawings);
        worst = new WorstList(open);
        full = full();
        body = new Stateful(middle);
        body.getStyleClass().add("pane");
        setTop(head);
        setCenter(body);
    }

    private Node full() {
        VBox left = Nodes.column(8, Nodes.label(Say.it("ui.impact.placements"), "section-title"), placements,
                Nodes.prose(Say.it("ui.impact.placements.hint"), "hint"));
        left.getStyleClass().add("impact-left");
        VBox people = Nodes.column(6, Nodes.label(Say.it("ui.impact.worst"), "section-title"),
                Nodes.prose(Say.it("ui.impact.worst.hint"), "hint"), nobodyWorse, worst);
        people.getStyleClass().add("card-box");
        people.setMinWidth(0);
        VBox page = Nodes.column(12, Nodes.column(2, headline, basis), figures,
                pair(plots.products, plots.categories), pair(Nodes.column(12, plots.causes, plots.consent), people),
                plots.leaders);
        page.getStyleClass().add("impact-page");
        ScrollPane scroll = new ScrollPane(page);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("quiet-scroll");
        scroll.setFocusTraversable(false);
        BorderPane both = new BorderPane(scroll);
        both.setLeft(left);
        return both;
    }

    private static GridPane pair(Node one, Node other) {
        GridPane pair = new GridPane();
        pair.setHgap(12);
        for (int i = 0; i < 2; i++) {
            ColumnConstraints half = new ColumnConstraints();
            half.setPercentWidth(50);
            pair.getColumnConstraints().add(half);
        }
        pair.add(one, 0, 0);
        pair.add(other, 1, 0);
        return pair;
    }

    void showSources() {
        head.showSources();
    }

    void showStep() {
        head.showStep(model.step().value());
        body.busy(model.phase().value() == ImpactModel.Phase.ASKING && model.shown().isEmpty());
    }

    void showStale() {
        body.stale(model.stale().value() ? Say.it("ui.impact.stale") : "");
        full.setOpacity(model.stale().value() ? 0.6 : 1);
    }

    void showProblems() {
        body.refused(model.problems().value());
    }

    void showAll() {
        showStep();
        showStale();
        placements.show();
        switch (model.phase().value()) {
            case NOBODY -> middle(empty(Feather.USERS, "ui.impact.empty.nobody", ways.subList(0, 1)));
            case SAME -> middle(empty(Feather.CHECK_CIRCLE, "ui.impact.empty.same", ways.subList(1, ways.size())));
            case REFUSED -> middle(new StackPane());
            case ASKING, STOPPED, DONE -> {
                middle(full);
                model.shown().ifPresentOrElse(this::show, this::showNothingYet);
            }
        }
    }

    private void middle(Node page) {
        if (!middle.getChildren().equals(List.of(page))) {
            middle.getChildren().setAll(page);
        }
    }

    private void showNothingYet() {
        headline.setText(model.failure().value().isEmpty()
                ? Say.it("ui.impact.asking") : Say.it("ui.impact.broke", model.failure().value()));
        basis.setText("");
        figures.show(List.of());
        Nodes.show(nobodyWorse, false);
    }

    private void show(Comparison found) {
        String at = Say.code("events.placement", model.placement().value().code());
        headline.setText(Say.it("ui.impact.headline", found.shoppersChanged(), found.shoppers(), at));
        int everybody = model.everybody();
        basis.setText(found.complete()
                ? Say.it("ui.impact.basis.whole", found.shoppers())
                : Say.it(model.phase().value() == ImpactModel.Phase.STOPPED ? "ui.impact.basis.stopped" : "ui.impact.basis.sample",
                        found.shoppers(), everybody));
        figures.show(new Figures(found, everybody).all());
        plots.show(found, model.snapshot().catalog(), everybody,
                List.of(model.before().value().words(), model.after().value().words()));
        worst.show(found.worst());
        Nodes.show(worst, !found.worst().isEmpty());
        Nodes.show(nobodyWorse, found.worst().isEmpty());
    }

    private static Node empty(Feather sign, String key, List<Action> deeds) {
        HBox buttons = Nodes.row(10);
        buttons.setAlignment(Pos.CENTER);
        deeds.forEach(deed -> buttons.getChildren().add(Actions.button(deed, deeds.indexOf(deed) == 0 ? "accent" : "way")));
        return Stateful.empty(sign, Say.it(key), Say.it(key + ".words"), buttons);
    }

    void asTables(boolean wanted) {
        plots.asTables(wanted);
    }

    void focusFirst() {
        head.focusFirst();
    }
}
