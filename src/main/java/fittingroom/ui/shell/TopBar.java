package fittingroom.ui.shell;

import fittingroom.ui.parts.Bench;
import fittingroom.ui.parts.Nodes;
import fittingroom.ui.parts.Say;
import fittingroom.workbench.History;
import fittingroom.workbench.Job;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/// Where one is: workspace, draft, what can be undone, what is running. It changes nothing by itself.
final class TopBar extends HBox {

    private final Label workspace = Nodes.name("", "workspace-name");
    private final Label draft = Nodes.label("", "chip", "chip-accent");
    private final Label published = Nodes.label(Say.it("ui.top.published"), "chip", "chip-plain");
    private final Button undo;
    private final Button redo;
    private final Label jobs = Nodes.name("", "jobs");
    private final Actions actions;

    TopBar(Actions actions) {
        this.actions = actions;
        getStyleClass().add("top-bar");
        undo = deedButton("undo");
        redo = deedButton("redo");
        Label mark = Nodes.label(Say.it("app.name"), "wordmark");
        mark.setGraphic(Nodes.icon(Feather.SCISSORS, "wordmark-icon"));
        draft.setGraphic(Nodes.icon(Feather.EDIT_3, "chip-icon"));
        published.setGraphic(Nodes.icon(Feather.CHECK_CIRCLE, "chip-icon"));
        for (Label fixed : List.of(mark, draft, published)) {
            fixed.setMinWidth(Region.USE_PREF_SIZE);
        }
        jobs.setGraphic(Nodes.icon(Feather.LOADER));
        Nodes.show(jobs, false);
        getChildren().addAll(mark, Nodes.styled(new Region(), "top-divider"), workspace, draft, published, undo, redo, Nodes.spacer(), jobs);
    }

    private Button deedButton(String id) {
        Action action = actions.named(id);
        Button button = Actions.button(action, "flat", "deed-button");
        button.setMinWidth(36);
        return button;
    }

    void shop(Bench.Shop shop) {
        Nodes.rename(workspace, shop.name());
        workspace.setGraphic(Nodes.icon(Feather.FOLDER));
    }

    void drafts(History history) {
        int changes = history.changes();
        draft.setText(Say.it("ui.top.draft", changes));
        Nodes.tip(draft, Say.it("ui.top.draft.tip"));
        Nodes.tip(published, Say.it("ui.top.published.tip"));
        Nodes.show(draft, changes > 0);
        Nodes.show(published, changes == 0);
        relabel(undo, "undo");
        relabel(redo, "redo");
        Nodes.show(redo, history.redoLabel().isPresent());
    }

    private void relabel(Button button, String id) {
        Action action = actions.named(id);
        button.setText(action.label().get());
        Nodes.tip(button, Actions.tip(action));
    }

    void jobs(List<Job<?>> running) {
        long open = running.stream().filter(job -> !job.hasEnded()).count();
        Nodes.show(jobs, open > 0);
        Nodes.rename(jobs, running.stream().filter(job -> !job.hasEnded()).findFirst().map(Job::title).orElse(""));
    }
}
