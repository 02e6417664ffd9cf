package fittingroom.ui.releases;

import fittingroom.releases.Edit;
import fittingroom.releases.Release;
import fittingroom.ui.parts.Nodes;
import fittingroom.ui.parts.Say;
import fittingroom.workbench.RuleOffer;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// What the rules of a file would change in the draft, sentence by sentence, with the way to take them and the way to
/// leave them. It is there only while something waits.
final class TakeInPane extends VBox {

    private final TakeInModel model;
    private final Label title = Nodes.prose("", "section-title");
    private final Label origin = Nodes.prose("", "hint");
    private final Label summary = Nodes.prose("", "approve-words");
    private final Button take;
    private final VBox rows = Nodes.column(6);

    /// @param run takes what is offered
    TakeInPane(TakeInModel model, Runnable run) {
        super(10);
        this.model = model;
        getStyleClass().add("confirm-box");
        take = Nodes.button(Say.it("ui.releases.take.deed"), run, "accent");
        take.setGraphic(Nodes.icon(Feather.DOWNLOAD));
        getChildren().addAll(
                Nodes.column(3, title, origin), summary,
                Nodes.row(8, take, Nodes.button(Say.it("ui.releases.take.leave"), model::leave)), rows);
        Nodes.show(this, false);
    }

    /// What is offered, against the draft as it is now.
    void show() {
        Nodes.show(this, model.offer().value().isPresent());
        model.offer().value().ifPresent(this::show);
    }

    private void show(RuleOffer offer) {
        List<Edit> edits = model.edits();
        title.setText(Say.it("ui.releases.take.title", offer.name()));
        origin.setText(offer.release().map(TakeInPane::of).orElseGet(() -> Say.it("ui.releases.take.rules"))
                + " " + Say.it("ui.releases.take.holds", offer.rules().rules().size()));
        summary.setText(edits.isEmpty()
                ? Say.it("ui.releases.take.same")
                : Say.it("ui.releases.take.summary", EditsPane.count(edits, Edit.Kind.ADDED),
                        EditsPane.count(edits, Edit.Kind.CHANGED) + EditsPane.count(edits, Edit.Kind.NOTED),
                        EditsPane.count(edits, Edit.Kind.REMOVED)));
        rows.getChildren().setAll(edits.stream().map(EditsPane::row).toList());
    }

    private static String of(Release release) {
        return Say.it("ui.releases.take.bundle", release.number(), release.approver().name());
    }

    /// Gives the focus to the deed, once the pane is laid out.
    void focus() {
        if (getScene() != null && isVisible()) {
            Nodes.focusAfterLayout(getScene(), take);
        }
    }

    Button take() {
        return take;
    }
}
