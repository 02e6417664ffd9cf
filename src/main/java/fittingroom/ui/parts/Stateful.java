package fittingroom.ui.parts;

import fittingroom.base.Problem;
import java.util.List;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.Priority;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;

/// The states that every desk shows alike: empty, busy, refused, stale. The content stays and stays usable while
/// something is busy or refused.
public final class Stateful extends VBox {

    private static final Duration PATIENCE = Duration.millis(150);

    private final ProgressBar busy = new ProgressBar(ProgressBar.INDETERMINATE_PROGRESS);
    private final VBox refusals = new VBox(6);
    private final Label stale = Nodes.prose("", "stale-note");
    private final StackPane content = new StackPane();
    private final PauseTransition beforeBusy = new PauseTransition(PATIENCE);

    public Stateful(Node node) {
        getStyleClass().add("stateful");
        busy.getStyleClass().add("hair-progress");
        busy.setMaxWidth(Double.MAX_VALUE);
        busy.setVisible(false);
        busy.setAccessibleText(Say.it("ui.state.busy"));
        refusals.getStyleClass().add("refusals");
        Nodes.show(refusals, false);
        Nodes.show(stale, false);
        content.getChildren().setAll(node);
        StackPane bar = new StackPane(busy);
        bar.setMinHeight(2);
        bar.setPrefHeight(2);
        bar.setMaxHeight(2);
        VBox.setVgrow(content, Priority.ALWAYS);
        getChildren().addAll(bar, refusals, stale, content);
        beforeBusy.setOnFinished(event -> busy.setVisible(true));
    }

    /// A hair-line at the top, but only after 150 ms.
    public void busy(boolean working) {
        if (working) {
            beforeBusy.playFromStart();
        } else {
            beforeBusy.stop();
            busy.setVisible(false);
        }
    }

    public void stale(String words) {
        stale.setText(words);
        Nodes.show(stale, !words.isEmpty());
    }

    /// Says above the content what was refused; an empty list takes it away.
    public void refused(List<Problem> problems) {
        refusals.getChildren().setAll(problems.stream().map(Stateful::refusal).toList());
        Nodes.show(refusals, !problems.isEmpty());
    }

    private static Node refusal(Problem problem) {
        Label words = Nodes.prose(problem.message());
        words.setGraphic(Nodes.icon(Feather.ALERT_TRIANGLE));
        Label code = Nodes.label(problem.code(), "code");
        code.setMinWidth(USE_PREF_SIZE);
        var row = Nodes.row(8, words, Nodes.spacer(), code);
        row.getStyleClass().add("refusal");
        return row;
    }

    /// A calm page in the middle of nothing: a sign, a sentence, what to do, one deed beside the other.
    public static Node empty(Feather sign, String title, String words, Node... deeds) {
        VBox page = Nodes.column(10, Nodes.icon(sign, "empty-sign"), Nodes.prose(title, "empty-title"));
        if (!words.isEmpty()) {
            page.getChildren().add(Nodes.prose(words, "empty-words"));
        }
        if (deeds.length > 0) {
            HBox row = Nodes.row(10, deeds);
            row.setAlignment(Pos.CENTER);
            page.getChildren().add(row);
        }
        page.getStyleClass().add("empty-page");
        page.setAlignment(Pos.CENTER);
        page.setMaxWidth(460);
        return new StackPane(page);
    }
}
