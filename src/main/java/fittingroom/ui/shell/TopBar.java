package fittingroom.ui.shell;

import fittingroom.base.Watch;
import fittingroom.ledger.Actor;
import fittingroom.ui.parts.Bench;
import fittingroom.ui.parts.Fx;
import fittingroom.ui.parts.Nodes;
import fittingroom.ui.parts.Say;
import fittingroom.workbench.History;
import fittingroom.workbench.Job;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/// Where one is: workspace, draft, what can be undone, what is running. It changes nothing by itself.
final class TopBar extends HBox {

    private final Button workspace;
    private final Label draft = Nodes.label("", "chip", "chip-accent");
    private final Label published = Nodes.label(Say.it("ui.top.published"), "chip", "chip-plain");
    private final Button undo;
    private final Button redo;
    private final Label title = Nodes.name("", "job-title");
    private final ProgressBar bar = new ProgressBar();
    private final Button stop = Nodes.button(Say.it("ui.jobs.stop"), () -> {}, "small");
    private final HBox jobs = Nodes.row(8, title, bar, stop);
    private final Button person;
    private final Button tray;
    private List<Job<?>> known = List.of();
    private Watch.Subscription following = () -> {};
    private final Actions actions;

    TopBar(Actions actions) {
        this.actions = actions;
        getStyleClass().add("top-bar");
        undo = deedButton("undo");
        redo = deedButton("redo");
        workspace = deedButton("workspace");
        workspace.getStyleClass().add("workspace-name");
        workspace.setMaxWidth(220);
        Label mark = Nodes.label(Say.it("app.name"), "wordmark");
        mark.setGraphic(Nodes.icon(Feather.SCISSORS, "wordmark-icon"));
        draft.setGraphic(Nodes.icon(Feather.EDIT_3, "chip-icon"));
        published.setGraphic(Nodes.icon(Feather.CHECK_CIRCLE, "chip-icon"));
        for (Label fixed : List.of(mark, draft, published)) {
            fixed.setMinWidth(Region.USE_PREF_SIZE);
        }
        bar.setAccessibleText(Say.it("ui.jobs.progress"));
        bar.setPrefWidth(90);
        title.setMaxWidth(240);
        Nodes.show(jobs, false);
        tray = deedButton("jobs");
        tray.setText("");
        Nodes.named(tray, Actions.tip(actions.named("jobs")));
        person = deedButton("person");
        person.setMaxWidth(180);
        getChildren().addAll(mark, Nodes.styled(new Region(), "top-divider"), workspace, draft, published, undo, redo, Nodes.spacer(), jobs, tray, find(), person);
    }

    private Button deedButton(String id) {
        Action action = actions.named(id);
        Button button = Actions.button(action, "flat", "deed-button");
        button.setMinWidth(36);
        return button;
    }

    private Button find() {
        Action action = actions.named("palette");
        Button button = Actions.button(action, "find-button");
        button.setText("");
        button.setGraphic(Nodes.row(
                8, Nodes.icon(action.icon()), Nodes.label(action.label().get()), Nodes.label(action.keyWords(), "key-cap")));
        button.setAccessibleText(Actions.tip(action));
        return button;
    }

    void shop(Bench.Shop shop) {
        workspace.setText(shop.name());
        Nodes.named(workspace, Say.it("ui.workspace.button", shop.name()));
    }

    /// @param changes things in which the draft differs from what is published
    void unpublished(int changes) {
        draft.setText(Say.it("ui.top.draft", changes));
        Nodes.tip(draft, Say.it("ui.top.draft.tip"));
        Nodes.tip(published, Say.it("ui.top.published.tip"));
        Nodes.show(draft, changes > 0);
        Nodes.show(published, changes == 0);
    }

    void drafts(History history) {
        relabel(undo, "undo");
        relabel(redo, "redo");
        Nodes.show(redo, history.redoLabel().isPresent());
    }

    private void relabel(Button button, String id) {
        Action action = actions.named(id);
        button.setText(action.label().get());
        Nodes.tip(button, Actions.tip(action));
    }

    void person(Actor who) {
        person.setText(who.name());
        Nodes.named(person, Say.it("ui.person.button", who.name()));
    }

    /// Shows the newest job that still runs, with how far it is and a way to stop it.
    void jobs(List<Job<?>> all) {
        known = all;
        Nodes.show(tray, !all.isEmpty());
        follow();
    }

    private void follow() {
        following.end();
        following = () -> {};
        Optional<Job<?>> running = known.stream().filter(job -> !job.hasEnded()).findFirst();
        Nodes.show(jobs, running.isPresent());
        running.ifPresent(job -> {
            Nodes.rename(title, job.title());
            stop.setOnAction(event -> job.stop());
            following = Fx.show(job.state(), this::progress);
        });
    }

    /// When one has ended, the next that still runs takes its place.
    private void progress(Job.State state) {
        switch (state) {
            case Job.State.Running(String step, long done, long total) ->
                bar.setProgress(total > 0 ? (double) done / total : ProgressBar.INDETERMINATE_PROGRESS);
            case Job.State.Ended ended -> Fx.later(this::follow);
            case Job.State.Failed failed -> Fx.later(this::follow);
        }
    }
}
