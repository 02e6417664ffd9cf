package fittingroom.ui.impact;

import fittingroom.ui.parts.Nodes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What wins and what loses, as bars to the right and to the left of one axis, each with its signed figure. The arrow
/// keys step from bar to bar; each is one sentence for those who do not see it.
final class DeltaBars extends VBox {

    /// One bar.
    ///
    /// @param amount to the right where above 0, to the left where below
    /// @param figure the amount in words, with its sign
    /// @param sentence all of it for those who do not see the bar
    record Bar(Optional<Node> face, String name, double amount, String figure, String sentence) {}

    private static final PseudoClass STEPPED = PseudoClass.getPseudoClass("stepped");

    private final double nameWidth;
    private List<Bar> bars = List.of();
    private String summary = "";
    private int at = -1;

    /// @param nameWidth pixels for the names, the same in every row
    DeltaBars(double nameWidth) {
        this.nameWidth = nameWidth;
        getStyleClass().add("delta-bars");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setFocusTraversable(true);
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        focusedProperty().subscribe(focused -> step(focused ? Math.max(0, at) : -1));
        setOnMousePressed(event -> requestFocus());
    }

    /// @param whole what the bars say together, in one sentence
    void show(List<Bar> next, String whole) {
        bars = next;
        summary = whole;
        double most = bars.stream().mapToDouble(Bar::amount).max().orElse(0);
        double least = bars.stream().mapToDouble(Bar::amount).min().orElse(0);
        double from = Math.min(0, least);
        double width = Math.max(1e-9, Math.max(0, most) - from);
        List<Node> rows = new ArrayList<>();
        for (Bar bar : bars) {
            rows.add(row(bar, -from / width, (bar.amount() - from) / width));
        }
        getChildren().setAll(rows);
        step(isFocused() ? Math.min(Math.max(0, at), bars.size() - 1) : -1);
    }

    private Node row(Bar bar, double zero, double end) {
        Label name = Nodes.name(bar.name(), "delta-name");
        name.setPrefWidth(nameWidth);
        name.setMaxWidth(nameWidth);
        Track track = new Track(zero, end);
        HBox.setHgrow(track, javafx.scene.layout.Priority.ALWAYS);
        Label figure = Nodes.label(bar.figure(), "delta-figure", "figures");
        figure.setMinWidth(Region.USE_PREF_SIZE);
        HBox amount = new HBox(figure);
        amount.setAlignment(Pos.CENTER_RIGHT);
        amount.setMinWidth(64);
        HBox row = Nodes.row(8, name, track, amount);
        bar.face().ifPresent(face -> row.getChildren().addFirst(face));
        row.getStyleClass().add("delta-row");
        return row;
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.UP) {
            int next = at + (event.getCode() == KeyCode.DOWN ? 1 : -1);
            if (next >= 0 && next < bars.size()) {
                step(next);
            }
            event.consume();
        }
    }

    private void step(int to) {
        at = to;
        for (int i = 0; i < getChildren().size(); i++) {
            getChildren().get(i).pseudoClassStateChanged(STEPPED, i == to);
        }
        setAccessibleText(to < 0 || to >= bars.size() ? summary : bars.get(to).sentence());
    }

    /// One bar between the axis and its end.
    private static final class Track extends Region {
        private static final double HEIGHT = 10;
        private final double zero;
        private final double end;
        private final Region axis = Nodes.styled(new Region(), "bar-axis");
        private final Region fill = Nodes.styled(new Region(), "bar");

        Track(double zero, double end) {
            this.zero = zero;
            this.end = end;
            fill.getStyleClass().add(end < zero ? "bar-down" : "bar-up");
            getChildren().addAll(axis, fill);
            setMinSize(30, 16);
            setPrefSize(60, 16);
        }

        @Override
        protected void layoutChildren() {
            double width = getWidth() - 1;
            double left = Math.min(zero, end) * width;
            double right = Math.max(zero, end) * width;
            axis.resizeRelocate(Math.rint(zero * width), 0, 1, getHeight());
            fill.resizeRelocate(left, (getHeight() - HEIGHT) / 2, end == zero ? 0 : Math.max(2, right - left), HEIGHT);
        }
    }
}
