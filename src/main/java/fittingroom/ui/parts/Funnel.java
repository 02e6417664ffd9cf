package fittingroom.ui.parts;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// How many products came through each stage, side by side, each a button that asks who was lost there. It shows
/// counts; the list of the lost is another's.
public final class Funnel extends HBox {

    /// One stage: its code, its name, how many came through, how many were lost at it.
    public record Step(String code, String name, String tip, long through, long lost) {}

    private final ToggleGroup group = new ToggleGroup();
    private boolean showing;
    private Consumer<String> onAsk = code -> {};

    public Funnel() {
        getStyleClass().add("funnel");
        group.selectedToggleProperty().subscribe((before, now) -> {
            if (!showing && now instanceof StepButton step) {
                onAsk.accept(step.code);
            } else if (!showing && before instanceof StepButton step) {
                onAsk.accept(step.code);
                step.setSelected(true);
            }
        });
    }

    /// @param action the code of the stage
    public void onAsk(Consumer<String> action) {
        onAsk = action;
    }

    public void show(List<Step> steps, String asked) {
        if (getChildren().size() != steps.size()) {
            group.getToggles().clear();
            getChildren().setAll(steps.stream().map(step -> new StepButton()).toList());
        }
        showing = true;
        long most = steps.stream().mapToLong(Step::through).max().orElse(1);
        for (int i = 0; i < steps.size(); i++) {
            ((StepButton) getChildren().get(i)).show(steps.get(i), most, steps.get(i).code().equals(asked));
        }
        showing = false;
    }

    private final class StepButton extends ToggleButton {
        private final Label name = Nodes.name("", "funnel-name");
        private final Label through = Nodes.label("", "funnel-count", "figures");
        private final Label lost = Nodes.label("", "funnel-lost", "figures");
        private final Share share = new Share();
        private String code = "";

        StepButton() {
            getStyleClass().add("funnel-step");
            HBox counts = Nodes.row(6, through, Nodes.spacer(), lost);
            VBox box = Nodes.column(2, name, counts, share);
            through.setMinWidth(Region.USE_PREF_SIZE);
            lost.setMinWidth(0);
            lost.setTextOverrun(OverrunStyle.CLIP);
            setGraphic(box);
            box.maxWidthProperty().bind(widthProperty().subtract(20));
            box.prefWidthProperty().bind(widthProperty().subtract(20));
            HBox.setHgrow(this, Priority.ALWAYS);
            setMaxWidth(Double.MAX_VALUE);
            setMinWidth(0);
            setPrefWidth(80);
            setToggleGroup(group);
        }

        void show(Step step, long most, boolean asked) {
            code = step.code();
            Nodes.rename(name, step.name());
            through.setText(Say.count(step.through()));
            lost.setText(step.lost() > 0 ? "−" + Say.count(step.lost()) : "");
            share.set(most == 0 ? 0 : (double) step.through() / most);
            setSelected(asked);
            Nodes.tip(this, step.tip());
            setAccessibleText(Say.it("ui.funnel.sentence", step.name(), step.through(), step.lost()));
        }
    }

    /// A thin bar for a share of the whole.
    private static final class Share extends Region {
        private final Region fill = Nodes.styled(new Region(), "share-fill");
        private double share;

        Share() {
            getStyleClass().add("share");
            setMinHeight(3);
            setPrefHeight(3);
            getChildren().add(fill);
        }

        void set(double next) {
            share = next;
            requestLayout();
        }

        @Override
        protected void layoutChildren() {
            fill.resizeRelocate(0, 0, Math.max(share > 0 ? 2 : 0, share * getWidth()), getHeight());
        }
    }
}
