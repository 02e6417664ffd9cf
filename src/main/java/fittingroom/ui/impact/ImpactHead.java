package fittingroom.ui.impact;

import fittingroom.base.Words;
import fittingroom.ui.parts.Nodes;
import fittingroom.ui.parts.Say;
import fittingroom.ui.shell.Action;
import fittingroom.ui.shell.Actions;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// What is compared with what, how far the asking is, and where to go from here.
final class ImpactHead extends VBox {

    private final ImpactModel model;
    private final ComboBox<Source> before = sources("ui.impact.before");
    private final ComboBox<Source> after = sources("ui.impact.after");
    private final Label step = Nodes.name("", "hint");
    private final ProgressBar bar = new ProgressBar();
    private final Button stop;
    private final Button again;
    private final HBox working;
    private final Label honest = Nodes.prose("", "hint");
    private boolean showing;

    ImpactHead(ImpactModel model, List<Action> deeds) {
        this.model = model;
        getStyleClass().add("impact-head");
        stop = Nodes.button(Say.it("ui.jobs.stop"), model::stop);
        again = Nodes.button(Say.it("ui.impact.again"), model::again);
        again.setGraphic(Nodes.icon(Feather.ROTATE_CW));
        bar.setAccessibleText(Say.it("ui.jobs.progress"));
        bar.setPrefWidth(110);
        step.setMaxWidth(300);
        working = Nodes.row(8, step, bar, stop);
        working.setMinWidth(0);
        HBox row = Nodes.row(10, before, Nodes.icon(Feather.ARROW_RIGHT), after, Nodes.spacer(), working, again);
        deeds.forEach(deed -> row.getChildren().add(Actions.button(deed, deeds.indexOf(deed) == deeds.size() - 1 ? "accent" : "flat")));
        getChildren().addAll(row, honest);
        before.valueProperty().subscribe((was, now) -> changed());
        after.valueProperty().subscribe((was, now) -> changed());
    }

    private static ComboBox<Source> sources(String key) {
        ComboBox<Source> box = new ComboBox<>();
        Nodes.named(box, Say.it(key));
        box.setPrefWidth(170);
        box.setMinWidth(120);
        box.setCellFactory(list -> cell());
        box.setButtonCell(cell());
        return box;
    }

    private static ListCell<Source> cell() {
        return new ListCell<>() {
            @Override
            protected void updateItem(Source source, boolean empty) {
                super.updateItem(source, empty);
                setText(empty || source == null ? "" : source.words());
                Nodes.tip(this, getText());
            }
        };
    }

    private void changed() {
        if (!showing && before.getValue() != null && after.getValue() != null) {
            model.compare(before.getValue(), after.getValue());
        }
    }

    void showSources() {
        showing = true;
        for (ComboBox<Source> box : List.of(before, after)) {
            if (!box.getItems().equals(model.sources())) {
                box.getItems().setAll(model.sources());
            }
        }
        before.setValue(model.before().value());
        after.setValue(model.after().value());
        honest.setText(model.lookingBack().map(release -> Say.it("ui.impact.back", release) + " ").orElse("")
                + Say.it(model.isOfGuests() ? "ui.impact.honest.guests" : "ui.impact.honest"));
        Nodes.show(honest, !model.phase().value().equals(ImpactModel.Phase.NOBODY));
        showing = false;
    }

    void showStep(Optional<ImpactModel.Step> now) {
        boolean asking = model.phase().value() == ImpactModel.Phase.ASKING;
        Nodes.show(working, asking);
        Nodes.show(again, model.phase().value() == ImpactModel.Phase.STOPPED);
        now.ifPresent(at -> {
            bar.setProgress(at.total() > 0 ? (double) at.done() / at.total() : ProgressBar.INDETERMINATE_PROGRESS);
            String what = (at.total() > 0 || at.waits()) && Words.current().has(at.words()) ? Say.it(at.words()) : "";
            Nodes.rename(step, at.total() > 0 && at.words().equals("impact.step.slates")
                    ? Say.it("ui.impact.step", Say.code("events.placement", at.placement().code()), at.done(), at.total())
                    : what.isEmpty() ? Say.code("events.placement", at.placement().code()) : what);
        });
    }

    void focusFirst() {
        before.requestFocus();
    }
}
