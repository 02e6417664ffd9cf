package fittingroom.ui.impact;

import fittingroom.ui.parts.Nodes;
import fittingroom.ui.parts.Say;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.CubicCurve;

/// Who leads before and who leads after: a line a product, from its rank at the left to its rank at the right. The
/// arrow keys step through the lines.
final class BumpChart extends Region {

    /// One product. A rank of 0 is none.
    record Line(String name, int before, int after, String sentence) {}

    private static final PseudoClass STEPPED = PseudoClass.getPseudoClass("stepped");
    private static final double ROW = 25;
    private static final double HEAD = 22;
    private static final double LONGEST_NAME = 300;

    /// One line with its two labels.
    private record Drawn(Line line, Label left, Label right, CubicCurve curve) {}

    private final Label beforeHead = Nodes.name("", "bump-head");
    private final Label afterHead = Nodes.name("", "bump-head");
    private List<Drawn> drawn = List.of();
    private List<Integer> leftRanks = List.of();
    private List<Integer> rightRanks = List.of();
    private String summary = "";
    private int at = -1;

    BumpChart() {
        getStyleClass().add("bump-chart");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setFocusTraversable(true);
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        focusedProperty().subscribe(focused -> step(focused ? Math.max(0, at) : -1));
        setOnMousePressed(event -> requestFocus());
        afterHead.setAlignment(Pos.CENTER_LEFT);
    }

    void show(List<Line> lines, String before, String after, String whole) {
        summary = whole;
        Nodes.rename(beforeHead, before);
        Nodes.rename(afterHead, after);
        leftRanks = lines.stream().map(Line::before).distinct().sorted(Comparator.comparingInt(BumpChart::order)).toList();
        rightRanks = lines.stream().map(Line::after).distinct().sorted(Comparator.comparingInt(BumpChart::order)).toList();
        List<Drawn> next = new ArrayList<>();
        for (Line line : lines) {
            CubicCurve curve = new CubicCurve();
            curve.getStyleClass().addAll("bump-line", style(line));
            Label left = Nodes.name(Say.it("ui.impact.rank", rank(line.before()), line.name()), "bump-name");
            Label right = Nodes.name(Say.it("ui.impact.rank", rank(line.after()), line.name()), "bump-name");
            next.add(new Drawn(line, left, right, curve));
        }
        drawn = next;
        getChildren().setAll(beforeHead, afterHead);
        drawn.forEach(one -> getChildren().addAll(one.curve(), one.left(), one.right()));
        step(isFocused() ? Math.max(0, at) : -1);
        setMinHeight(HEAD + ROW * rows());
        setPrefHeight(HEAD + ROW * rows());
    }

    private int rows() {
        long leftNone = drawn.stream().filter(one -> one.line().before() == 0).count();
        long rightNone = drawn.stream().filter(one -> one.line().after() == 0).count();
        return Math.toIntExact(Math.max(
                leftRanks.size() + Math.max(0, leftNone - 1), rightRanks.size() + Math.max(0, rightNone - 1)));
    }

    private static int order(int rank) {
        return rank == 0 ? Integer.MAX_VALUE : rank;
    }

    private static String rank(int rank) {
        return rank == 0 ? "–" : Integer.toString(rank);
    }

    private static String style(Line line) {
        int by = order(line.before()) - order(line.after());
        return by > 0 ? "bump-up" : by < 0 ? "bump-down" : "bump-same";
    }

    @Override
    protected void layoutChildren() {
        double side = Math.max(60, Math.min(LONGEST_NAME, (getWidth() - 90) / 2));
        beforeHead.resizeRelocate(0, 0, side, HEAD);
        afterHead.resizeRelocate(getWidth() - side, 0, side, HEAD);
        int leftNone = 0;
        int rightNone = 0;
        for (Drawn one : drawn) {
            double left = y(leftRanks, one.line().before(), leftNone);
            double right = y(rightRanks, one.line().after(), rightNone);
            leftNone += one.line().before() == 0 ? 1 : 0;
            rightNone += one.line().after() == 0 ? 1 : 0;
            one.left().resizeRelocate(0, left - ROW / 2, side, ROW);
            one.right().resizeRelocate(getWidth() - side, right - ROW / 2, side, ROW);
            double from = side + 6;
            double to = getWidth() - side - 8;
            one.curve().setStartX(from);
            one.curve().setStartY(left);
            one.curve().setControlX1((from + to) / 2);
            one.curve().setControlY1(left);
            one.curve().setControlX2((from + to) / 2);
            one.curve().setControlY2(right);
            one.curve().setEndX(to);
            one.curve().setEndY(right);
        }
    }

    private static double y(List<Integer> ranks, int rank, int nones) {
        return HEAD + ROW * (ranks.indexOf(rank) + (rank == 0 ? nones : 0)) + ROW / 2;
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.UP) {
            int next = at + (event.getCode() == KeyCode.DOWN ? 1 : -1);
            if (next >= 0 && next < drawn.size()) {
                step(next);
            }
            event.consume();
        }
    }

    private void step(int to) {
        at = to;
        for (int i = 0; i < drawn.size(); i++) {
            drawn.get(i).curve().pseudoClassStateChanged(STEPPED, i == to);
            drawn.get(i).left().pseudoClassStateChanged(STEPPED, i == to);
            drawn.get(i).right().pseudoClassStateChanged(STEPPED, i == to);
        }
        setAccessibleText(to < 0 || to >= drawn.size() ? summary : drawn.get(to).line().sentence());
    }
}
