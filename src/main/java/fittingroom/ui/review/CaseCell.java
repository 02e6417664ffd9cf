package fittingroom.ui.review;

import fittingroom.review.Case;
import fittingroom.ui.parts.Nodes;
import fittingroom.ui.parts.Say;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// One case in the queue: what stands beside what, why, whom it reaches, and how heavy it is beside the heaviest.
final class CaseCell extends ListCell<Case> {

    static final double HEIGHT = 54;
    private static final double BAR = 44;

    private final QueueModel model;
    private final ReviewModel review;
    private final Label title = Nodes.name("", "case-title");
    private final Label reason = Nodes.label("", "case-reason");
    private final Label reach = Nodes.name("", "case-reach", "figures");
    private final Region weight = new Region();
    private final HBox box;

    CaseCell(QueueModel model, ReviewModel review) {
        this.model = model;
        this.review = review;
        setPrefWidth(0);
        reason.setMinWidth(USE_PREF_SIZE);
        weight.getStyleClass().add("case-weight");
        HBox ground = new HBox(weight);
        ground.getStyleClass().add("case-weight-ground");
        ground.setMinWidth(BAR);
        ground.setMaxWidth(BAR);
        ground.setMaxHeight(5);
        HBox second = Nodes.row(8, reason, reach);
        VBox words = Nodes.column(2, title, second);
        words.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMinWidth(0);
        box = Nodes.row(10, words, ground);
    }

    @Override
    protected void updateItem(Case one, boolean empty) {
        super.updateItem(one, empty);
        if (empty || one == null) {
            setGraphic(null);
            setAccessibleText("");
            return;
        }
        String kinds = Kinds.words(one.cause());
        String who = review.state(one.key()).assignee();
        Nodes.rename(title, kinds);
        reason.setText(Say.code("ui.clash", one.cause().code()));
        String reached = Say.it("ui.review.cell.reach", one.shoppers().size(), one.pairs().size());
        Nodes.rename(reach, who.isEmpty() ? reached : Say.it("ui.review.cell.with", reached, who));
        double heaviest = model.cases().value().stream().mapToDouble(Case::weight).max().orElse(1);
        double share = Math.max(0.04, one.weight() / heaviest);
        weight.setMinWidth(BAR * share);
        weight.setPrefWidth(BAR * share);
        weight.setMaxWidth(BAR * share);
        setAccessibleText(Say.it("ui.review.cell.sentence", kinds, reason.getText(), reach.getText()));
        setGraphic(box);
    }
}
