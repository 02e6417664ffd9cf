package fittingroom.ui.health;

import fittingroom.trials.Figures.Ranged;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/// A mean with its interval on a scale that all beside it fit on: a thin line for the interval, a mark for
/// the mean. The numbers stand beside it in words.
final class IntervalBar extends Pane {

    private static final double MARK = 8;
    private static final double THIN = 3;

    private final Region track = new Region();
    private final Region reach = new Region();
    private final Region mark = new Region();
    private final Ranged ranged;
    private final double least;
    private final double most;

    /// @param least the left end of the scale, and `most` the right
    IntervalBar(Ranged ranged, double least, double most, boolean strong) {
        this.ranged = ranged;
        this.least = least;
        this.most = most;
        getStyleClass().add("interval-bar");
        track.getStyleClass().add("interval-track");
        reach.getStyleClass().add("interval-reach");
        mark.getStyleClass().addAll("interval-mark", strong ? "interval-strong" : "interval-plain");
        setMouseTransparent(true);
        getChildren().setAll(track, reach, mark);
    }

    @Override
    protected void layoutChildren() {
        double middle = getHeight() / 2;
        double left = at(ranged.low());
        double right = at(ranged.high());
        track.resizeRelocate(0, Math.floor(middle), getWidth(), 1);
        reach.resizeRelocate(left, middle - THIN / 2, Math.max(1, right - left), THIN);
        mark.resizeRelocate(at(ranged.mean()) - MARK / 2, middle - MARK / 2, MARK, MARK);
    }

    private double at(double share) {
        double part = most > least ? (share - least) / (most - least) : 0;
        return MARK / 2 + (getWidth() - MARK) * part;
    }
}
