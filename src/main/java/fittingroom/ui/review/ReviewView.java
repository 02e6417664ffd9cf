package fittingroom.ui.review;

import fittingroom.base.Problem;
import fittingroom.review.Case;
import fittingroom.review.Consequence;
import fittingroom.review.Decision;
import fittingroom.ui.parts.Divided;
import fittingroom.ui.parts.Drawings;
import fittingroom.ui.parts.Nodes;
import fittingroom.ui.parts.Say;
import fittingroom.ui.parts.Stateful;
import fittingroom.ui.shell.Action;
import fittingroom.ui.shell.Actions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// The Review desk from left to right: the queue, the case on the table with what can be said of it, and what the
/// verdicts have changed.
final class ReviewView extends StackPane {

    private static final double NARROW = 280;
    private static final double QUEUE = 312;
    private static final double WIDE = 520;

    private final QueueModel queueModel;
    private final ReviewModel model;
    private final QueuePane queue;
    private final CaseCard card;
    private final JudgeBar bar;
    private final VerdictsPane verdicts;
    private final LargePair large;
    private final Stateful centre;
    private final ScrollPane scroll;
    private final StackPane table = new StackPane();
    private final VBox judging;
    private final Node nothing;
    private final Node seeking;
    private final BorderPane desk = new BorderPane();

    ReviewView(
            QueueModel queueModel, ReviewModel model, EffectModel effects, Drawings drawings, Divided.Widths widths,
            Keys keys) {
        this.queueModel = queueModel;
        this.model = model;
        getStyleClass().add("review");
        queue = new QueuePane(queueModel, model, keys.look());
        card = new CaseCard(queueModel, drawings);
        bar = new JudgeBar(model, effects, keys.verdicts(), keys.then());
        verdicts = new VerdictsPane(model, effects);
        large = new LargePair(drawings);
        scroll = new ScrollPane(card);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("quiet-scroll");
        scroll.setFocusTraversable(false);
        FlowPane deeds = new FlowPane(2, 2);
        deeds.setMinWidth(0);
        deeds.getStyleClass().add("case-deeds");
        keys.deeds().forEach(deed -> deeds.getChildren().add(
                Keyed.button(deed, deed.key().isEmpty() ? Say.it("ui.review.space") : deed.keyWords(), "flat", "small-flat")));
        deeds.getChildren().add(card.place());
        VBox.setVgrow(scroll, Priority.ALWAYS);
        judging = new VBox(deeds, scroll, bar);
        nothing = Stateful.empty(Feather.CHECK_CIRCLE, Say.it("ui.review.clear"), Say.it("ui.review.clear.words"));
        seeking = Stateful.empty(Feather.SEARCH, Say.it("ui.review.seeking"), Say.it("ui.review.seeking.words"));
        table.getChildren().setAll(judging);
        centre = new Stateful(table);
        centre.setMinWidth(0);
        centre.getStyleClass().addAll("pane", "review-centre");
        desk.setCenter(Divided.left(new Divided.Side(queue, "review", NARROW, QUEUE, WIDE), centre, widths));
        desk.setRight(verdicts);
        getChildren().setAll(desk, large);
        bar.afterNote(this::focusQueue);
    }

    /// The actions that this desk prints on its buttons.
    record Keys(List<Action> verdicts, Map<Consequence, Action> then, List<Action> deeds, Action look) {}

    QueuePane queue() {
        return queue;
    }

    CaseCard card() {
        return card;
    }

    JudgeBar bar() {
        return bar;
    }

    LargePair large() {
        return large;
    }

    void focusQueue() {
        if (getScene() != null) {
            Nodes.focusAfterLayout(getScene(), queue.list());
        }
    }

    /// Before there is anything to look at: what this desk is for, and the ways to begin.
    void showEmpty(List<Action> ways) {
        HBox buttons = Nodes.row(10);
        buttons.setAlignment(Pos.CENTER);
        for (Action way : ways) {
            buttons.getChildren().add(Actions.button(way, ways.indexOf(way) == 0 ? "accent" : "way"));
        }
        StackPane page = new StackPane(Stateful.empty(
                Feather.CHECK_SQUARE, Say.it("ui.review.empty"), Say.it("ui.review.empty.words"), buttons));
        page.getStyleClass().addAll("pane", "preview-centre");
        getChildren().setAll(page);
    }

    void showFull() {
        getChildren().setAll(desk, large);
    }

    void showQueue(long served) {
        queue.show(served);
    }

    void showCase() {
        Optional<Case> now = queueModel.chosen().value();
        showTable();
        now.ifPresent(one -> card.show(one, model.decision().map(VerdictsPane::verdict).orElse("")));
        scroll.setVvalue(0);
        bar.showReasons();
        queue.choose();
    }

    /// While it is looked for, nobody says that there is nothing.
    private void showTable() {
        boolean any = queueModel.chosen().value().isPresent();
        judging.setVisible(any);
        table.getChildren().setAll(any ? judging : queueModel.looking().value().isPresent() ? seeking : nothing);
    }

    void showLooking() {
        showTable();
        centre.busy(queueModel.looking().value().isPresent());
        queue.showFoot();
    }

    void showStale() {
        boolean old = queueModel.stale().value();
        boolean some = queueModel.found().filter(one -> !one.whole()).isPresent();
        centre.stale(old ? Say.it("ui.review.stale") : some ? Say.it("ui.review.some") : "");
    }

    void refused() {
        List<Problem> all = new ArrayList<>(queueModel.refused().value());
        all.addAll(model.refused().value());
        centre.refused(all);
    }

    void showVerdicts(List<Decision> standing, List<Decision> gone) {
        verdicts.show(standing, gone);
    }

    void showChange() {
        verdicts.showChange();
    }

    /// The pairing large, or small again.
    void enlarge() {
        if (large.isOpen()) {
            large.close();
        } else {
            card.flag().ifPresent(flag -> large.open(queueModel.snapshot(), flag));
        }
    }
}
