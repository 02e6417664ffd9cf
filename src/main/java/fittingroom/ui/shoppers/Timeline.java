package fittingroom.ui.shoppers;

import fittingroom.events.Channel;
import fittingroom.events.EventKind;
import fittingroom.events.EventLog;
import fittingroom.ui.parts.Drawings;
import fittingroom.ui.parts.Say;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntConsumer;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;

/// What a shopper did over time, one lane a channel, a mark an event: its shape says what was done. Arrow keys step from
/// event to event, page keys from visit to visit, plus and minus zoom.
final class Timeline extends Region {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("d MMM HH:mm", Locale.ENGLISH);
    private static final double LEFT = 66;
    private static final double FOOT = 20;
    private static final double RIGHT = 14;
    private static final long LEAST_SPAN = 60_000;
    private static final double ZOOM = 3;

    private final Canvas canvas = new Canvas();
    private final IntConsumer onChoose;
    private Optional<EventLog> log = Optional.empty();
    private int shopper;
    private List<Channel> lanes = List.of();
    private int chosen;
    private double zoom = 1;

    /// @param onChoose hears which of the shopper's events is stepped or clicked to, from 0
    Timeline(IntConsumer onChoose) {
        this.onChoose = onChoose;
        getStyleClass().add("timeline");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(Say.it("ui.shoppers.timeline"));
        getChildren().add(canvas);
        setMinSize(200, 110);
        setOnMousePressed(event -> {
            requestFocus();
            nearest(event.getX(), event.getY()).ifPresent(onChoose::accept);
        });
        setOnKeyPressed(this::key);
        focusedProperty().subscribe(focused -> draw());
        backgroundProperty().subscribe(this::draw);
    }

    void show(EventLog of, int who, List<Channel> channels) {
        log = Optional.of(of);
        shopper = who;
        lanes = channels;
        zoom = 1;
        setPrefHeight(FOOT + 10 + 30.0 * Math.max(2, channels.size()));
        draw();
    }

    void choose(int event, String words) {
        chosen = event;
        setAccessibleText(words + ". " + Say.it("ui.shoppers.timeline"));
        draw();
    }

    void zoom(double by) {
        zoom = Math.max(1, zoom * by);
        draw();
    }

    private void key(KeyEvent event) {
        int count = log.map(one -> one.eventCount(shopper)).orElse(0);
        if (count == 0) {
            return;
        }
        switch (event.getCode()) {
            case LEFT -> onChoose.accept(Math.max(0, chosen - 1));
            case RIGHT -> onChoose.accept(Math.min(count - 1, chosen + 1));
            case PAGE_UP -> onChoose.accept(visit(-1, count));
            case PAGE_DOWN -> onChoose.accept(visit(1, count));
            case HOME -> onChoose.accept(0);
            case END -> onChoose.accept(count - 1);
            case PLUS, ADD, EQUALS -> zoom(ZOOM);
            case MINUS, SUBTRACT -> zoom(1 / ZOOM);
            default -> {
                return;
            }
        }
        event.consume();
    }

    /// The first event of the next visit, or of the one before.
    private int visit(int by, int count) {
        EventLog of = log.orElseThrow();
        int at = chosen;
        while (at + by >= 0 && at + by < count && session(of, at + by) == session(of, chosen)) {
            at += by;
        }
        int next = Math.clamp((long) at + by, 0, count - 1);
        while (by < 0 && next > 0 && session(of, next - 1) == session(of, next)) {
            next--;
        }
        return next;
    }

    private int session(EventLog of, int n) {
        return of.session(of.eventOf(shopper, n));
    }

    private Optional<Integer> nearest(double x, double y) {
        EventLog of = log.orElse(EventLog.empty());
        int best = -1;
        double least = 40 * 40;
        for (int n = 0; log.isPresent() && n < of.eventCount(shopper); n++) {
            double right = x(of, n) - x;
            double down = y(of, n) - y;
            if (right * right + down * down < least) {
                least = right * right + down * down;
                best = n;
            }
        }
        return best < 0 ? Optional.empty() : Optional.of(best);
    }

    private long time(EventLog of, int n) {
        return of.time(of.eventOf(shopper, n));
    }

    private double span(EventLog of) {
        return Math.max(LEAST_SPAN, (time(of, of.eventCount(shopper) - 1) - time(of, 0)) / zoom);
    }

    /// Where the picture begins: everything at once, or around the event chosen.
    private double from(EventLog of) {
        double first = time(of, 0);
        double last = time(of, of.eventCount(shopper) - 1);
        return zoom <= 1 ? first : Math.clamp(time(of, chosen) - span(of) / 2, first, Math.max(first, last - span(of)));
    }

    private double x(EventLog of, int n) {
        return LEFT + 8 + (time(of, n) - from(of)) / span(of) * (getWidth() - LEFT - RIGHT - 8);
    }

    private double y(EventLog of, int n) {
        return laneY(lanes.indexOf(of.channel(of.eventOf(shopper, n))));
    }

    private double laneY(int lane) {
        double high = (getHeight() - FOOT - 6) / Math.max(1, lanes.size());
        return 4 + high * (lane + 0.5);
    }

    @Override
    protected void layoutChildren() {
        canvas.setWidth(getWidth());
        canvas.setHeight(getHeight());
        draw();
    }

    private boolean isDark() {
        return getBackground() != null && !getBackground().getFills().isEmpty()
                && getBackground().getFills().getFirst().getFill() instanceof Color paper && Drawings.luminance(paper) < 0.3;
    }

    private void draw() {
        GraphicsContext pen = canvas.getGraphicsContext2D();
        pen.clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
        log.filter(of -> shopper < of.shopperCount() && of.eventCount(shopper) > 0).ifPresent(of -> {
            Color ink = isDark() ? Color.web("#c9d1d9") : Color.web("#3b434d");
            lanes(pen, ink);
            axis(pen, of, ink);
            for (int n = 0; n < of.eventCount(shopper); n++) {
                double x = x(of, n);
                if (x >= LEFT && x <= getWidth()) {
                    mark(pen, of.kind(of.eventOf(shopper, n)), x, y(of, n), n == Math.min(chosen, of.eventCount(shopper) - 1));
                }
            }
        });
    }

    private void lanes(GraphicsContext pen, Color ink) {
        pen.setFont(Font.font("Inter", 11.5));
        pen.setLineWidth(1);
        for (int lane = 0; lane < lanes.size(); lane++) {
            pen.setTextAlign(TextAlignment.LEFT);
            pen.setFill(ink);
            pen.fillText(Say.it("events.channel." + lanes.get(lane).code()), 2, laneY(lane) + 4, LEFT - 6);
            pen.setStroke(ink.deriveColor(0, 1, 1, 0.22));
            pen.strokeLine(LEFT, Math.round(laneY(lane)) + 0.5, getWidth() - 4, Math.round(laneY(lane)) + 0.5);
        }
        if (isFocused()) {
            pen.setStroke(Color.web("#1f6feb"));
            pen.strokeRoundRect(0.5, 0.5, getWidth() - 1, getHeight() - 1, 8, 8);
        }
    }

    private void axis(GraphicsContext pen, EventLog of, Color ink) {
        pen.setFill(ink);
        pen.setFont(Font.font("Inter", 10.5));
        int ticks = (int) Math.clamp((getWidth() - LEFT) / 120, 2, 8);
        DateTimeFormatter words = span(of) < 4 * 86_400_000.0 ? HOUR : DAY;
        List<String> said = new ArrayList<>();
        for (int i = 0; i < ticks; i++) {
            long time = (long) (from(of) + span(of) * i / (ticks - 1));
            String text = Instant.ofEpochMilli(time).atZone(ZoneOffset.UTC).format(words);
            pen.setTextAlign(i == 0 ? TextAlignment.LEFT : i == ticks - 1 ? TextAlignment.RIGHT : TextAlignment.CENTER);
            if (!said.contains(text)) {
                pen.fillText(text, LEFT + 8 + (getWidth() - LEFT - RIGHT - 8) * i / (ticks - 1), getHeight() - 5);
                said.add(text);
            }
        }
    }

    /// A dot was looked at, a triangle put in the cart, a square bought, a cross sent back, a bar a message or a word.
    private void mark(GraphicsContext pen, EventKind kind, double x, double y, boolean here) {
        double size = here ? 1.5 : 1;
        pen.setFill(isDark() ? Color.web("#58a6ff") : Color.web("#0b62c4"));
        pen.setStroke(isDark() ? Color.web("#f0a35e") : Color.web("#b3500f"));
        switch (kind) {
            case PURCHASE -> pen.fillRect(x - 5 * size, y - 5 * size, 10 * size, 10 * size);
            case ADD, WISHLIST -> pen.fillPolygon(
                    new double[] {x - 5 * size, x + 5 * size, x}, new double[] {y + 4 * size, y + 4 * size, y - 5 * size}, 3);
            case RETURN, REMOVE, UNSUBSCRIBE -> {
                pen.setLineWidth(2);
                pen.strokeLine(x - 4 * size, y - 4 * size, x + 4 * size, y + 4 * size);
                pen.strokeLine(x - 4 * size, y + 4 * size, x + 4 * size, y - 4 * size);
            }
            case VIEW, CLICK -> pen.fillOval(x - 3.5 * size, y - 3.5 * size, 7 * size, 7 * size);
            case LIST_VIEW -> pen.fillOval(x - 2 * size, y - 2 * size, 4 * size, 4 * size);
            default -> pen.fillRect(x - 1.5 * size, y - 6 * size, 3 * size, 12 * size);
        }
        if (here) {
            pen.setStroke(isDark() ? Color.WHITE : Color.BLACK);
            pen.setLineWidth(1.5);
            pen.strokeOval(x - 11, y - 11, 22, 22);
        }
    }
}
