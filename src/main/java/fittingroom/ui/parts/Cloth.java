package fittingroom.ui.parts;

import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;

/// Draws the pattern of a cloth inside the clip that is set: stripes, checks, dots. It knows no silhouette.
final class Cloth {

    private Cloth() {}

    static void weave(GraphicsContext pen, Sketch sketch, boolean dark) {
        boolean bright = Drawings.luminance(sketch.colour()) > 0.45;
        Color ink = sketch.second().orElse(
                bright ? sketch.colour().interpolate(Color.web("#2c3a55"), 0.55) : sketch.colour().interpolate(Color.WHITE, 0.5));
        switch (sketch.pattern()) {
            case PLAIN -> plain(pen, sketch);
            case STRIPE -> stripes(pen, ink);
            case CHECK -> checks(pen, ink);
            case DOT -> dots(pen, ink, 11, 4.4);
            case FLORAL -> flowers(pen, ink, dark);
            case DENIM -> twill(pen, sketch.colour().interpolate(bright ? Color.BLACK : Color.WHITE, 0.22));
            case KNIT -> knit(pen, sketch.colour().interpolate(bright ? Color.BLACK : Color.WHITE, 0.2));
        }
    }

    /// A plain cloth has a soft fold of shade at its right; a second colour takes its lower half.
    private static void plain(GraphicsContext pen, Sketch sketch) {
        sketch.second().ifPresent(second -> {
            pen.setFill(second);
            pen.fillPolygon(new double[] {0, 100, 100, 0}, new double[] {78, 42, 100, 100}, 4);
        });
        pen.setFill(Color.color(0, 0, 0, 0.06));
        pen.fillPolygon(new double[] {62, 100, 100, 54}, new double[] {0, 0, 100, 100}, 4);
    }

    private static void stripes(GraphicsContext pen, Color ink) {
        pen.setFill(ink);
        for (double y = 4; y < 100; y += 11) {
            pen.fillRect(0, y, 100, 4.6);
        }
    }

    private static void checks(GraphicsContext pen, Color ink) {
        pen.setFill(ink.deriveColor(0, 1, 1, 0.45));
        for (double at = 2; at < 100; at += 16) {
            pen.fillRect(0, at, 100, 7);
            pen.fillRect(at, 0, 7, 100);
        }
    }

    private static void dots(GraphicsContext pen, Color ink, double step, double size) {
        pen.setFill(ink);
        int row = 0;
        for (double y = 2; y < 100; y += step, row++) {
            for (double x = row % 2 == 0 ? 1 : 1 + step / 2; x < 100; x += step) {
                pen.fillOval(x, y, size, size);
            }
        }
    }

    private static void flowers(GraphicsContext pen, Color ink, boolean dark) {
        int row = 0;
        for (double y = 8; y < 100; y += 17, row++) {
            for (double x = row % 2 == 0 ? 8 : 17; x < 100; x += 18) {
                pen.setFill(ink);
                for (int petal = 0; petal < 5; petal++) {
                    double angle = petal * Math.PI * 2 / 5 + row;
                    pen.fillOval(x + 3.4 * Math.cos(angle) - 2.3, y + 3.4 * Math.sin(angle) - 2.3, 4.6, 4.6);
                }
                pen.setFill(dark ? Color.web("#e0b84c") : Color.web("#d79b1f"));
                pen.fillOval(x - 1.7, y - 1.7, 3.4, 3.4);
            }
        }
    }

    private static void twill(GraphicsContext pen, Color ink) {
        pen.setStroke(ink.deriveColor(0, 1, 1, 0.5));
        pen.setLineWidth(0.9);
        for (double x = -100; x < 100; x += 4.2) {
            pen.strokeLine(x, 100, x + 100, 0);
        }
    }

    private static void knit(GraphicsContext pen, Color ink) {
        pen.setStroke(ink.deriveColor(0, 1, 1, 0.65));
        pen.setLineWidth(1.1);
        for (double y = 2; y < 102; y += 6.5) {
            for (double x = 1; x < 100; x += 7) {
                pen.strokeLine(x, y, x + 3.5, y + 4);
                pen.strokeLine(x + 3.5, y + 4, x + 7, y);
            }
        }
    }
}
