package fittingroom.ui.health;

import fittingroom.coherence.Coherence;
import fittingroom.health.CategoryMatrix;
import fittingroom.health.CategoryMatrix.Cell;
import fittingroom.ui.parts.Drawings;
import fittingroom.ui.parts.Say;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.TextAlignment;

/// Category beside category: coherence above the diagonal, what is bought together below it. Numbers stand in the cells,
/// so that colour never speaks alone; arrow keys step from cell to cell.
final class HeatMap extends Region {

    private static final double TOP = 108;
    private static final double LEFT = 158;
    private static final double LEAST_FOR_NUMBERS = 30;
    private static final Color JARS = Color.web("#c65102");
    private static final Color GOES = Color.web("#1f6feb");

    private final Canvas canvas = new Canvas();
    private final BiConsumer<Integer, Integer> onChoose;
    private Optional<CategoryMatrix> matrix = Optional.empty();
    private int row;
    private int column;
    private boolean dark;

    HeatMap(BiConsumer<Integer, Integer> onChoose) {
        this.onChoose = onChoose;
        getStyleClass().add("heat-map");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(Say.it("ui.health.matrix.name"));
        getChildren().add(canvas);
        setMinSize(300, 240);
        setOnMousePressed(event -> {
            requestFocus();
            step((int) Math.floor((event.getY() - TOP) / high()) - row, (int) Math.floor((event.getX() - LEFT) / wide()) - column);
        });
        setOnKeyPressed(this::key);
        focusedProperty().subscribe(focused -> draw());
        backgroundProperty().subscribe(this::draw);
    }

    void show(CategoryMatrix next) {
        matrix = Optional.of(next);
        row = Math.clamp(row, 0, Math.max(0, next.size() - 1));
        column = Math.clamp(column, 0, Math.max(0, next.size() - 1));
        draw();
    }

    void choose(int atRow, int atColumn) {
        row = atRow;
        column = atColumn;
        matrix.filter(one -> one.size() > 0).ifPresent(one -> setAccessibleText(MatrixPane.sentence(one, one.cell(row, column))));
        draw();
    }

    private void key(KeyEvent event) {
        switch (event.getCode()) {
            case LEFT -> step(0, -1);
            case RIGHT -> step(0, 1);
            case UP -> step(-1, 0);
            case DOWN -> step(1, 0);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void step(int down, int right) {
        matrix.filter(one -> one.size() > 0).ifPresent(one -> onChoose.accept(
                Math.clamp((long) row + down, 0, one.size() - 1), Math.clamp((long) column + right, 0, one.size() - 1)));
    }

    private int size() {
        return Math.max(1, matrix.map(CategoryMatrix::size).orElse(1));
    }

    private double wide() {
        return Math.min(64, (getWidth() - LEFT - 60) / size());
    }

    private double high() {
        return Math.min(38, (getHeight() - TOP - 2) / size());
    }

    @Override
    protected void layoutChildren() {
        canvas.setWidth(getWidth());
        canvas.setHeight(getHeight());
        draw();
    }

    private void draw() {
        GraphicsContext pen = canvas.getGraphicsContext2D();
        pen.clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
        dark = isDarkGround();
        matrix.ifPresent(one -> {
            for (int i = 0; i < one.size(); i++) {
                names(pen, one, i);
                for (int j = 0; j < one.size(); j++) {
                    cell(pen, one.cell(i, j), i, j);
                }
            }
            if (one.size() > 0) {
                pen.setStroke(dark ? Color.WHITE : Color.BLACK);
                pen.setLineWidth(isFocused() ? 2.5 : 1.5);
                pen.strokeRect(LEFT + column * wide(), TOP + row * high(), wide() - 1, high() - 1);
            }
        });
    }

    private boolean isDarkGround() {
        return getBackground() != null && !getBackground().getFills().isEmpty()
                && getBackground().getFills().getFirst().getFill() instanceof Color paper && Drawings.luminance(paper) < 0.3;
    }

    private void names(GraphicsContext pen, CategoryMatrix one, int i) {
        String name = one.name(i).substring(one.name(i).lastIndexOf('>') + 1).strip();
        boolean here = i == row || i == column;
        pen.setFill(dark ? Color.web("#dfe3e8") : Color.web("#22262c"));
        pen.setFont(Font.font("Inter", here ? FontWeight.BOLD : FontWeight.NORMAL, 11.5));
        pen.setTextAlign(TextAlignment.RIGHT);
        pen.fillText(shortened(name), LEFT - 8, TOP + (i + 0.5) * high() + 4, LEFT - 12);
        pen.save();
        pen.translate(LEFT + (i + 0.5) * wide() + 2, TOP - 6);
        pen.rotate(-50);
        pen.setTextAlign(TextAlignment.LEFT);
        pen.fillText(shortened(name), 0, 0, 132);
        pen.restore();
    }

    private static String shortened(String name) {
        return name.length() <= 22 ? name : name.substring(0, 21) + "…";
    }

    private void cell(GraphicsContext pen, Cell cell, int i, int j) {
        boolean coherence = j >= i;
        Color paper = dark ? Color.web("#161b22") : Color.WHITE;
        Color fill = coherence
                ? blend(paper, cell.coherence() < Coherence.UNKNOWN ? JARS : GOES, Math.min(1, Math.abs(cell.coherence() - Coherence.UNKNOWN) * 2.2))
                : blend(paper, Color.web("#6e7781"), Math.min(0.85, Math.log1p(cell.lift()) / 2.2));
        pen.setFill(fill);
        pen.fillRect(LEFT + j * wide(), TOP + i * high(), wide() - 1, high() - 1);
        if (wide() >= LEAST_FOR_NUMBERS && high() >= 15 && (coherence || cell.together() > 0)) {
            pen.setFill(Drawings.luminance(fill) > 0.22 ? Color.web("#14181d") : Color.WHITE);
            pen.setFont(Font.font("Inter", 10.5));
            pen.setTextAlign(TextAlignment.CENTER);
            String words = coherence ? String.format(Locale.ENGLISH, "%.2f", cell.coherence())
                    : String.format(Locale.ENGLISH, "%.1f×", cell.lift());
            pen.fillText(cell.isHot() ? "⚑" + words : words, LEFT + (j + 0.5) * wide(), TOP + (i + 0.5) * high() + 4, wide() - 4);
        }
    }

    private static Color blend(Color paper, Color ink, double much) {
        return paper.interpolate(ink, much);
    }
}
