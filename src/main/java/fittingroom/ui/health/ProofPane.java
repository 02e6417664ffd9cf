package fittingroom.ui.health;

import fittingroom.ui.parts.Chip;
import fittingroom.ui.parts.Nodes;
import fittingroom.ui.parts.Say;
import fittingroom.ui.parts.Stateful;
import fittingroom.ui.shell.Action;
import fittingroom.ui.shell.Actions;
import fittingroom.workbench.Job;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// The engine on the shop's own last days, top to bottom: what can be done, what was held back, how each placement
/// stands, and why the engine keeps what it keeps at the one chosen.
final class ProofPane extends VBox {

    private final ProofModel model;
    private final Button measure;
    private final Button stop;
    private final Button keep;
    private final Button back;
    private final HBox served = Nodes.row(0);
    private final Label held = Nodes.prose("");
    private final BoutsTable placements;
    private final Label title = Nodes.label("", "section-title");
    private final Label why = Nodes.prose("", "proof-why");
    private final StandingsTable contenders = new StandingsTable();
    private final ProgressBar bar = new ProgressBar();
    private final Label step = Nodes.label("", "hint");
    private final HBox progress = Nodes.row(10, bar, step);
    private final StackPane body = new StackPane();
    private final Stateful stateful = new Stateful(body);
    private final Node nothing;
    private final Node found;

    /// @param deeds to measure, to stop, to keep, to go back
    ProofPane(ProofModel model, Deeds deeds) {
        super(10);
        this.model = model;
        this.measure = keyed(deeds.measure());
        this.stop = keyed(deeds.stop());
        this.keep = keyed(deeds.keep());
        this.back = keyed(deeds.back());
        this.placements = new BoutsTable(model);
        getStyleClass().addAll("pane", "proof-pane");
        measure.getStyleClass().add("accent");
        bar.setAccessibleText(Say.it("ui.jobs.progress"));
        bar.setPrefWidth(160);
        Node page = Nodes.column(8, held, placements, title, why, contenders, Nodes.prose(Say.it("ui.health.proof.figures"), "hint"));
        ScrollPane scroll = new ScrollPane(page);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("proof-page");
        found = scroll;
        nothing = Stateful.empty(Feather.AWARD, Say.it("ui.health.proof.none"), Say.it("ui.health.proof.none.words"));
        VBox.setVgrow(stateful, Priority.ALWAYS);
        getChildren().setAll(Nodes.row(8, measure, stop, keep, back, progress, Nodes.spacer(), served), stateful);
        show();
    }

    /// What the buttons do.
    record Deeds(Action measure, Action stop, Action keep, Action back) {}

    private static Button keyed(Action action) {
        Button button = Nodes.button("", action.run());
        String words = action.label().get();
        button.setGraphic(Nodes.row(7, Nodes.label(words, "keyed-words"), Nodes.label(action.keyWords(), "key-cap")));
        button.setAccessibleText(words);
        Nodes.tip(button, Actions.tip(action));
        return button;
    }

    /// Where the focus belongs: on the placements, or on the button where there are none.
    Node first() {
        return model.measured().value().isPresent() ? placements : model.isResting() ? measure : stop;
    }

    void show() {
        boolean rests = model.isResting();
        Nodes.show(measure, rests);
        Nodes.show(stop, !rests);
        Nodes.show(keep, model.measured().value().isPresent() && rests && !model.isKept());
        keep.setDisable(!model.canKeep());
        Nodes.show(back, model.canGoBack());
        Nodes.show(progress, !rests);
        stateful.busy(!rests);
        stateful.refused(model.refused().value());
        stateful.stale(model.isStale() ? Say.it("ui.health.proof.stale") : "");
        showServed();
        showFound();
    }

    private void showServed() {
        served.getChildren().clear();
        if (model.measured().value().isPresent()) {
            served.getChildren().add(model.isKept()
                    ? new Chip(Say.it("ui.health.proof.served"), Chip.Tone.SUCCESS).with(Feather.CHECK)
                    : new Chip(Say.it("ui.health.proof.not-served"), Chip.Tone.PLAIN).with(Feather.INFO));
        }
    }

    private void showFound() {
        body.getChildren().setAll(List.of(model.measured().value().isPresent() ? found : nothing));
        model.measured().value().ifPresent(one -> {
            held.setText(ProofWords.heldBack(one));
            placements.show(one.result(), model.chosen().value());
        });
        model.bout().ifPresent(bout -> {
            title.setText(Say.it("ui.health.proof.at", Say.it("events.placement." + bout.placement().code()), bout.pages()));
            why.setText(ProofWords.why(bout));
            contenders.show(bout);
        });
    }

    void showStep(Job.State.Running at) {
        bar.setProgress(at.total() > 0 ? (double) at.done() / at.total() : ProgressBar.INDETERMINATE_PROGRESS);
        step.setText(at.total() > 0 ? Say.it(at.step()) : Say.it("ui.jobs.running"));
    }
}
