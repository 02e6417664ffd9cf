package fittingroom.ui.health;

import fittingroom.health.Days;
import fittingroom.ui.parts.Say;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.function.IntUnaryOperator;
import javafx.css.CssMetaData;
import javafx.css.Styleable;
import javafx.css.StyleableObjectProperty;
import javafx.css.StyleableProperty;
import javafx.css.StyleablePropertyFactory;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.text.Font;

/// One bar a day, with gaps hatched and one day marked. Arrow keys step from day to day; the same numbers stand in a
/// table beside it.
final class DayPlot extends Region {

    private static final StyleablePropertyFactory<DayPlot> FACTORY = new StyleablePropertyFactory<>(Region.getClassCssMetaData());
    private static final CssMetaData<DayPlot, Paint> BAR = FACTORY.createPaintCssMetaData("-fr-plot-bar", plot -> plot.bar, Color.STEELBLUE);
    private static final CssMetaData<DayPlot, Paint> MARK = FACTORY.createPaintCssMetaData("-fr-plot-mark", plot -> plot.mark, Color.BLACK);
    private static final CssMetaData<DayPlot, Paint> GAP = FACTORY.createPaintCssMetaData("-fr-plot-gap", plot -> plot.gap, Color.ORANGE);
    private static final CssMetaData<DayPlot, Paint> INK = FACTORY.createPaintCssMetaData("-fr-plot-ink", plot -> plot.ink, Color.GRAY);
    private static final List<CssMetaData<? extends Styleable, ?>> META = FACTORY.getCssMetaData();
    private static final double FOOT = 18;
    private static final double HEAD = 16;
    private static final double SIDE = 44;

    private final StyleableProperty<Paint> bar = paint(BAR);
    private final StyleableProperty<Paint> mark = paint(MARK);
    private final StyleableProperty<Paint> gap = paint(GAP);
    private final StyleableProperty<Paint> ink = paint(INK);
    private final Canvas canvas = new Canvas();
    private final String name;
    private final IntConsumer onChoose;
    private int days;
    private int chosen = -1;
    private IntUnaryOperator count = day -> 0;
    private Days source = Days.of(fittingroom.events.EventLog.empty(), java.time.Instant.EPOCH);
    private List<Days.Gap> gaps = List.of();

    /// @param onChoose hears which day is stepped or clicked to
    DayPlot(String name, IntConsumer onChoose) {
        this.name = name;
        this.onChoose = onChoose;
        getStyleClass().add("day-plot");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        getChildren().add(canvas);
        setMinSize(120, 90);
        setOnMousePressed(event -> {
            requestFocus();
            if (days > 0) {
                onChoose.accept(Math.clamp((long) ((event.getX() - SIDE) / step()), 0, days - 1));
            }
        });
        setOnKeyPressed(this::key);
        focusedProperty().subscribe(focused -> draw());
    }

    void show(Days of, IntUnaryOperator amount, List<Days.Gap> silent) {
        source = of;
        days = of.size();
        count = amount;
        gaps = silent;
        draw();
    }

    void choose(int day) {
        chosen = day;
        setAccessibleText(day < 0 || day >= days
                ? name : Say.it("ui.health.day.sentence", name, Dates.of(source.day(day)), count.applyAsInt(day)));
        draw();
    }

    private void key(KeyEvent event) {
        int by = switch (event.getCode()) {
            case LEFT -> -1;
            case RIGHT -> 1;
            case PAGE_UP -> -7;
            case PAGE_DOWN -> 7;
            case HOME -> -days;
            case END -> days;
            default -> 0;
        };
        if (by != 0 && days > 0) {
            onChoose.accept(Math.clamp((long) Math.max(chosen, 0) + by, 0, days - 1));
            event.consume();
        }
    }

    private double step() {
        return Math.max(0.5, (getWidth() - SIDE - 4) / Math.max(1, days));
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
        if (days == 0 || canvas.getHeight() < HEAD + FOOT) {
            return;
        }
        double bottom = canvas.getHeight() - FOOT;
        int most = 1;
        for (int day = 0; day < days; day++) {
            most = Math.max(most, count.applyAsInt(day));
        }
        gaps.forEach(one -> hatch(pen, one, bottom));
        bars(pen, bottom, most);
        axis(pen, bottom, most);
        if (isFocused()) {
            pen.setStroke(bar.getValue());
            pen.strokeRoundRect(0.5, 0.5, canvas.getWidth() - 1, canvas.getHeight() - 1, 8, 8);
        }
    }

    private void bars(GraphicsContext pen, double bottom, int most) {
        double width = Math.max(0.5, step() - (step() > 3 ? 1 : 0));
        for (int day = 0; day < days; day++) {
            double tall = (bottom - HEAD) * count.applyAsInt(day) / most;
            pen.setFill(day == chosen ? mark.getValue() : bar.getValue());
            pen.fillRect(SIDE + day * step(), bottom - tall, width, tall);
        }
        if (chosen >= 0 && chosen < days) {
            pen.setFill(mark.getValue());
            double at = SIDE + (chosen + 0.5) * step();
            pen.fillPolygon(new double[] {at - 4, at + 4, at}, new double[] {bottom + 7, bottom + 7, bottom + 1}, 3);
        }
    }

    private void hatch(GraphicsContext pen, Days.Gap one, double bottom) {
        double from = SIDE + (one.from().toEpochDay() - source.day(0).toEpochDay()) * step();
        double width = Math.max(2, one.days() * step());
        pen.save();
        pen.beginPath();
        pen.rect(from, HEAD, width, bottom - HEAD);
        pen.clip();
        pen.setStroke(gap.getValue());
        pen.setLineWidth(1.2);
        for (double x = from - bottom; x < from + width; x += 6) {
            pen.strokeLine(x, bottom, x + bottom, 0);
        }
        pen.restore();
        pen.setStroke(gap.getValue());
        pen.strokeRect(from, HEAD, width, bottom - HEAD);
    }

    private void axis(GraphicsContext pen, double bottom, int most) {
        pen.setFill(ink.getValue());
        pen.setStroke(ink.getValue());
        pen.setLineWidth(0.6);
        pen.strokeLine(SIDE, bottom + 0.5, canvas.getWidth() - 4, bottom + 0.5);
        pen.setFont(Font.font("Inter", 10.5));
        pen.setTextAlign(javafx.scene.text.TextAlignment.RIGHT);
        pen.fillText(Say.count(most), SIDE - 6, HEAD + 4);
        pen.fillText("0", SIDE - 6, bottom + 2);
        pen.setTextAlign(javafx.scene.text.TextAlignment.LEFT);
        for (int day : ticks()) {
            double at = SIDE + day * step();
            pen.strokeLine(at, bottom, at, bottom + 3);
            pen.fillText(label(day), at + 2, canvas.getHeight() - 4);
        }
    }

    /// The first days of months, thinned out so that their names do not touch.
    private List<Integer> ticks() {
        List<Integer> ticks = new ArrayList<>();
        double last = -100;
        for (int day = 0; day < days; day++) {
            if (source.day(day).getDayOfMonth() == 1 && day * step() - last >= 62 && (days - day) * step() > 50) {
                ticks.add(day);
                last = day * step();
            }
        }
        return ticks.isEmpty() ? List.of(0) : ticks;
    }

    private String label(int day) {
        return source.day(day).format(java.time.format.DateTimeFormatter.ofPattern(
                source.day(day).getDayOfMonth() == 1 ? "MMM yyyy" : "d MMM yyyy", java.util.Locale.ENGLISH));
    }

    private StyleableProperty<Paint> paint(CssMetaData<DayPlot, Paint> meta) {
        return new StyleableObjectProperty<>(meta.getInitialValue(this)) {
            @Override
            public Object getBean() {
                return DayPlot.this;
            }

            @Override
            public String getName() {
                return meta.getProperty();
            }

            @Override
            public CssMetaData<? extends Styleable, Paint> getCssMetaData() {
                return meta;
            }

            @Override
            protected void invalidated() {
                draw();
            }
        };
    }

    @Override
    public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
        return META;
    }
}
