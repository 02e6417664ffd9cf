package fittingroom.ui.shell;

import fittingroom.base.Outcome;
import fittingroom.base.Problem;
import fittingroom.base.Watch;
import fittingroom.ui.parts.Fx;
import fittingroom.ui.parts.Nodes;
import fittingroom.ui.parts.Say;
import fittingroom.workbench.Job;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// The jobs that run, with how far they are and a way to stop each, and the last that ended with how. It stops following
/// them when it is closed.
final class JobsSheet extends VBox {

    private static final int SHOWN = 8;

    private final List<Watch.Subscription> open = new ArrayList<>();
    private final Button close;

    /// @param jobs the newest first
    JobsSheet(List<Job<?>> jobs, Clockwork times, Runnable closes) {
        getStyleClass().addAll("small-sheet", "jobs-sheet");
        close = Nodes.iconButton(Feather.X, Say.it("ui.toast.close"), closes, "flat");
        getChildren().add(Nodes.row(8, Nodes.label(Say.it("ui.jobs.title"), "sheet-title"), Nodes.spacer(), close));
        jobs.stream().limit(SHOWN).forEach(job -> getChildren().add(row(job, times)));
        if (jobs.isEmpty()) {
            getChildren().add(Nodes.prose(Say.it("ui.jobs.none"), "hint"));
        }
    }

    /// How long a job has run, in seconds, by whoever saw it begin.
    @FunctionalInterface
    interface Clockwork {
        double seconds(Job<?> job);
    }

    Button first() {
        return close;
    }

    void end() {
        open.forEach(Watch.Subscription::end);
        open.clear();
    }

    private VBox row(Job<?> job, Clockwork times) {
        Label title = Nodes.name(job.title(), "key-name");
        Label state = Nodes.prose("", "hint");
        ProgressBar bar = new ProgressBar();
        bar.setAccessibleText(Say.it("ui.jobs.progress"));
        bar.setMaxWidth(Double.MAX_VALUE);
        Button stop = Nodes.button(Say.it("ui.jobs.stop"), job::stop, "small");
        stop.setAccessibleText(Say.it("ui.jobs.stop.one", job.title()));
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        open.add(Fx.show(job.state(), now -> {
            boolean runs = now instanceof Job.State.Running;
            Nodes.show(bar, runs);
            Nodes.show(stop, runs);
            state.setText(words(now, times.seconds(job)));
            if (now instanceof Job.State.Running(String step, long done, long total)) {
                bar.setProgress(total > 0 ? (double) done / total : ProgressBar.INDETERMINATE_PROGRESS);
            }
        }));
        return Nodes.column(4, Nodes.row(8, title, stop), bar, state);
    }

    /// Where a job is, in words; how long it may take only once that can be told.
    static String words(Job.State state, double seconds) {
        return switch (state) {
            case Job.State.Running now when now.waits() -> Say.it(now.step());
            case Job.State.Running(String step, long done, long total) -> TimeLeft.of(seconds, done, total)
                    .map(left -> Say.it("ui.jobs.left", left)).orElseGet(() -> Say.it("ui.jobs.running"));
            case Job.State.Ended(Outcome<?> outcome) -> switch (outcome) {
                case Outcome.Done<?> done -> Say.it("ui.jobs.done");
                case Outcome.Stopped<?> stopped -> Say.it("ui.jobs.stopped");
                case Outcome.Refused<?>(List<Problem> problems) ->
                    problems.isEmpty() ? Say.it("ui.jobs.stopped") : problems.getFirst().message();
            };
            case Job.State.Failed(Throwable cause) -> Say.it("ui.jobs.failed");
        };
    }
}
