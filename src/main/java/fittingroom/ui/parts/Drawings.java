package fittingroom.ui.parts;

import fittingroom.catalog.Attributes;
import fittingroom.catalog.Product;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.VPos;
import javafx.scene.SnapshotParameters;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.Image;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.TextAlignment;
import javafx.scene.transform.Transform;

/// Draws products that have no picture, and keeps what it has drawn: a few hundred images serve any catalog. It does
/// not load pictures. For the window's thread.
public final class Drawings {

    private record Key(Sketch sketch, int size, boolean dark) {}

    private static final int KEPT = 800;
    private static final double SHARPNESS = 2;
    private static final Color PAPER_LIGHT = Color.web("#ffffff");
    private static final Color PAPER_DARK = Color.web("#171b21");

    private final Look look;
    private final Map<Key, Image> drawn = new LinkedHashMap<>(256, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Image> eldest) {
            return size() > KEPT;
        }
    };

    public Drawings(Look look) {
        this.look = look;
    }

    public Look look() {
        return look;
    }

    /// The colour that a word names, where it names one.
    public static Optional<Color> swatch(String word) {
        return Glyphs.ours().colour(word);
    }

    /// A square drawing with a clear ground.
    ///
    /// @param size side in pixels of the layout; the image itself is sharper
    public Image of(Product product, Attributes read, int size) {
        Key key = new Key(Sketch.of(product, read), size, look.isDark());
        Image known = drawn.get(key);
        if (known == null) {
            known = draw(key);
            drawn.put(key, known);
        }
        return known;
    }

    /// The ground for a drawing: a breath of the product's colour on the theme's paper.
    public Color tint(Product product, Attributes read) {
        Color colour = Sketch.of(product, read).colour();
        return look.isDark() ? PAPER_DARK.interpolate(lifted(colour, true), 0.2) : PAPER_LIGHT.interpolate(colour, 0.13);
    }

    private Image draw(Key key) {
        Canvas canvas = new Canvas(key.size(), key.size());
        GraphicsContext pen = canvas.getGraphicsContext2D();
        pen.scale(key.size() / 100.0, key.size() / 100.0);
        Sketch sketch = key.sketch();
        if (sketch.glyph().isEmpty()) {
            monogram(pen, sketch, key.dark());
        } else {
            silhouette(pen, sketch, key);
        }
        SnapshotParameters clear = new SnapshotParameters();
        clear.setFill(Color.TRANSPARENT);
        clear.setTransform(Transform.scale(SHARPNESS, SHARPNESS));
        return canvas.snapshot(clear, null);
    }

    private static void silhouette(GraphicsContext pen, Sketch sketch, Key key) {
        Glyphs.Glyph glyph = Glyphs.ours().all().get(sketch.glyph());
        if (glyph == null) {
            throw new IllegalStateException("no silhouette is called " + sketch.glyph());
        }
        Color colour = sketch.colour();
        Color edge = edge(colour, key.dark());
        double hair = Math.max(1.5, 110.0 / key.size());
        pen.setLineCap(StrokeLineCap.ROUND);
        pen.setLineJoin(StrokeLineJoin.ROUND);
        if (!glyph.strap().isEmpty()) {
            stroke(pen, glyph.strap(), edge, 7);
            stroke(pen, glyph.strap(), lifted(sketch.second().orElse(colour), key.dark()), 7 - 2 * hair);
        }
        cloth(pen, glyph.body(), sketch, key.dark());
        stroke(pen, glyph.body(), edge, hair);
        if (!glyph.trim().isEmpty()) {
            path(pen, glyph.trim());
            pen.setFill(sketch.second().orElse(pale(colour)));
            pen.fill();
            pen.setStroke(edge);
            pen.setLineWidth(hair);
            pen.stroke();
        }
        if (key.size() >= 40 && !glyph.line().isEmpty()) {
            stroke(pen, glyph.line(), edge.deriveColor(0, 1, 1, 0.75), hair);
        }
    }

    /// On dark paper dark goods are lifted a little, or they would be an outline only.
    private static Color lifted(Color colour, boolean dark) {
        return dark && luminance(colour) < 0.06 ? colour.interpolate(Color.WHITE, 0.16) : colour;
    }

    private static void cloth(GraphicsContext pen, String body, Sketch sketch, boolean dark) {
        pen.save();
        path(pen, body);
        pen.setFill(lifted(sketch.colour(), dark));
        pen.fill();
        pen.clip();
        Cloth.weave(pen, sketch, dark);
        pen.restore();
    }

    private static void monogram(GraphicsContext pen, Sketch sketch, boolean dark) {
        pen.setFill(dark ? sketch.colour().interpolate(Color.BLACK, 0.35) : sketch.colour().interpolate(Color.WHITE, 0.45));
        pen.fillRoundRect(18, 18, 64, 64, 20, 20);
        pen.setFill(dark ? Color.web("#f2f4f7") : Color.web("#22262c"));
        pen.setFont(Font.font("Inter", FontWeight.BOLD, 28));
        pen.setTextAlign(TextAlignment.CENTER);
        pen.setTextBaseline(VPos.CENTER);
        pen.fillText(sketch.monogram(), 50, 51);
    }

    private static void stroke(GraphicsContext pen, String path, Color colour, double width) {
        path(pen, path);
        pen.setStroke(colour);
        pen.setLineWidth(width);
        pen.stroke();
    }

    private static void path(GraphicsContext pen, String path) {
        pen.beginPath();
        pen.appendSVGPath(path);
    }

    /// The outline that sets goods off from the paper: darker in general, paler for dark goods on dark paper.
    static Color edge(Color colour, boolean dark) {
        double light = luminance(colour);
        if (dark) {
            return light < 0.12 ? colour.interpolate(Color.WHITE, 0.42) : colour.interpolate(Color.BLACK, 0.5);
        }
        return light < 0.02 ? colour.interpolate(Color.WHITE, 0.22) : colour.interpolate(Color.BLACK, 0.42);
    }

    private static Color pale(Color colour) {
        return luminance(colour) > 0.6 ? colour.interpolate(Color.BLACK, 0.08) : colour.interpolate(Color.WHITE, 0.6);
    }

    /// Relative luminance, 0 to 1, as WCAG 2.2 defines it.
    public static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed()) + 0.7152 * linear(colour.getGreen()) + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(double channel) {
        return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }
}
