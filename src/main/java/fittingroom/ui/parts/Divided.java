package fittingroom.ui.parts;

import javafx.scene.control.SplitPane;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

/// Two panes with a border that people drag, or move by key. The side pane keeps its width when the window grows, and
/// the width is remembered. It knows nothing of what the panes show.
public final class Divided extends SplitPane {

    /// Where widths are remembered.
    public interface Widths {

        double width(String name, double least, double usual, double most);

        void keep(String name, double width);
    }

    /// Which of the panes keeps its width, and within what bounds, in pixels.
    public record Side(Region pane, String name, double least, double usual, double most) {}

    private final Side side;
    private final Widths widths;
    private final boolean sideFirst;
    private boolean placed;

    private Divided(Region main, Side side, Widths widths, boolean sideFirst) {
        this.side = side;
        this.widths = widths;
        this.sideFirst = sideFirst;
        getStyleClass().add("divided");
        side.pane().setMinWidth(side.least());
        side.pane().setMaxWidth(side.most());
        main.setMinWidth(0);
        main.setMinHeight(0);
        side.pane().setMinHeight(0);
        setMinHeight(0);
        if (sideFirst) {
            getItems().setAll(side.pane(), main);
        } else {
            getItems().setAll(main, side.pane());
        }
        setResizableWithParent(side.pane(), false);
        widthProperty().subscribe(this::place);
        addEventFilter(MouseEvent.MOUSE_RELEASED, released -> keep());
    }

    /// The side pane at the left.
    public static Divided left(Side side, Region main, Widths widths) {
        return new Divided(main, side, widths, true);
    }

    /// The side pane at the right.
    public static Divided right(Region main, Side side, Widths widths) {
        return new Divided(main, side, widths, false);
    }

    /// Moves the border by so many pixels, to the right above 0.
    public void move(double by) {
        double now = side.pane().getWidth();
        width(Math.clamp(sideFirst ? now + by : now - by, side.least(), side.most()));
        layout();
        keep();
    }

    private void place() {
        if (!placed && getWidth() > 0) {
            placed = true;
            width(widths.width(side.name(), side.least(), side.usual(), side.most()));
        }
    }

    private void width(double wanted) {
        double share = wanted / Math.max(1, getWidth());
        setDividerPosition(0, sideFirst ? share : 1 - share);
    }

    private void keep() {
        widths.keep(side.name(), Math.rint(side.pane().getWidth()));
    }
}
