package fittingroom.ui.shell;

import java.util.List;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;

/// Shows the whole window larger or smaller: text, signs and spaces alike. It changes no layout but through the room
/// that is left.
public final class Zoom extends Pane {

    /// In percent.
    private static final List<Integer> STEPS = List.of(90, 100, 110, 125, 150);

    private static final String HABIT = "text-size";

    private final Region content;
    private final Habits habits;
    private final Scale scale = new Scale(1, 1, 0, 0);

    public Zoom(Region content, Habits habits) {
        this.content = content;
        this.habits = habits;
        getChildren().add(content);
        content.getTransforms().add(scale);
        set(percent());
    }

    /// The size in percent.
    public int percent() {
        return (int) habits.number(HABIT, STEPS.getFirst(), 100, STEPS.getLast());
    }

    public void choose(int percent) {
        habits.keep(HABIT, percent);
        set(percent);
    }

    /// One step larger (1) or smaller (-1).
    public void step(int by) {
        int next = 0;
        for (int i = 0; i < STEPS.size(); i++) {
            next = STEPS.get(i) <= percent() ? i : next;
        }
        choose(STEPS.get(Math.clamp(next + by, 0, STEPS.size() - 1)));
    }

    private void set(int percent) {
        scale.setX(percent / 100.0);
        scale.setY(percent / 100.0);
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        content.resizeRelocate(0, 0, getWidth() / scale.getX(), getHeight() / scale.getY());
    }
}
