package fittingroom.ui;

import fittingroom.ui.parts.Drawings;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;

/// Walks over everything that a scene shows and gathers what is wrong with it: text that is cut without a tooltip,
/// text too pale to read, controls without a name. It judges what is on screen now.
final class Walk {

    private static final double LEAST_CONTRAST = 4.5;

    private final Scene scene;
    private final List<String> faults = new ArrayList<>();

    private Walk(Scene scene) {
        this.scene = scene;
    }

    static List<String> faults(Scene scene) {
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        Walk walk = new Walk(scene);
        each(scene.getRoot(), walk::judge);
        return walk.faults;
    }

    static void each(Node node, Consumer<Node> visit) {
        if (!node.isVisible()) {
            return;
        }
        visit.accept(node);
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> each(child, visit));
        }
    }

    private void judge(Node node) {
        if (node instanceof Labeled labeled && labeled.getText() != null && !labeled.getText().isBlank() && labeled.getWidth() > 0) {
            judgeText(labeled);
        }
        if (node instanceof Control control && control.isFocusTraversable() && !isNamed(control)) {
            faults.add("no name: " + describe(control));
        }
    }

    private void judgeText(Labeled labeled) {
        if (!(labeled.lookup(".text") instanceof Text text) || isOutside(labeled)) {
            return;
        }
        boolean ellipsis = !text.getText().equals(labeled.getText());
        if (ellipsis && !explains(labeled)) {
            faults.add("cut without a tooltip: " + describe(labeled) + " shows “" + text.getText() + "”");
        }
        if (text.getLayoutBounds().getHeight() > labeled.getHeight() + 2) {
            faults.add("cut in height: " + describe(labeled));
        }
        if (!labeled.isDisabled() && labeled.getTextFill() instanceof Color ink) {
            double contrast = contrast(ink, ground(labeled));
            if (contrast < LEAST_CONTRAST) {
                faults.add(String.format(Locale.ROOT, "contrast %.2f: %s", contrast, describe(labeled)));
            }
        }
    }

    private static boolean explains(Labeled labeled) {
        for (Node up = labeled; up != null; up = up.getParent()) {
            if (up instanceof Control control && control.getTooltip() != null && !control.getTooltip().getText().isBlank()) {
                return true;
            }
        }
        return false;
    }

    /// Scrolled out of view, or beyond what its list shows.
    private boolean isOutside(Node node) {
        Bounds at = node.localToScene(node.getLayoutBounds());
        for (Node up = node.getParent(); up != null; up = up.getParent()) {
            if (up instanceof ListView<?> || up instanceof ScrollPane || up instanceof TableView<?>) {
                Bounds view = up.localToScene(up.getLayoutBounds());
                if (!view.intersects(at)) {
                    return true;
                }
                return false;
            }
        }
        if (at.getMaxX() > scene.getWidth() + 1 || at.getMaxY() > scene.getHeight() + 1 || at.getMinX() < -1) {
            faults.add("beyond the window: " + describe(node));
        }
        return false;
    }

    private static boolean isNamed(Control control) {
        boolean speaks = control instanceof Labeled labeled && labeled.getText() != null && !labeled.getText().isBlank();
        boolean named = control.getAccessibleText() != null && !control.getAccessibleText().isBlank();
        boolean prompted = control instanceof TextInputControl input && input.getPromptText() != null && !input.getPromptText().isBlank();
        boolean inner = control.getParent() instanceof ComboBoxBase<?> || control.getParent() instanceof javafx.scene.control.Spinner<?>
                || control instanceof ListCell<?> || control instanceof ScrollPane;
        return speaks || named || prompted || inner || control instanceof Label;
    }

    /// The colour behind a node: the fills of its ancestors, the near over the far.
    private static Color ground(Node node) {
        List<Color> layers = new ArrayList<>();
        for (Node up = node; up != null; up = up.getParent()) {
            if (up instanceof Region region && region.getBackground() != null) {
                List<BackgroundFill> fills = region.getBackground().getFills();
                for (int i = fills.size() - 1; i >= 0; i--) {
                    if (fills.get(i).getFill() instanceof Color colour && colour.getOpacity() > 0) {
                        layers.add(colour);
                        if (colour.getOpacity() >= 1) {
                            return blend(layers);
                        }
                    }
                }
            }
        }
        layers.add(Color.WHITE);
        return blend(layers);
    }

    private static Color blend(List<Color> layers) {
        Color under = layers.getLast();
        for (int i = layers.size() - 2; i >= 0; i--) {
            Color over = layers.get(i);
            double alpha = over.getOpacity();
            under = Color.color(
                    over.getRed() * alpha + under.getRed() * (1 - alpha),
                    over.getGreen() * alpha + under.getGreen() * (1 - alpha),
                    over.getBlue() * alpha + under.getBlue() * (1 - alpha));
        }
        return under;
    }

    /// WCAG 2.2, contrast ratio.
    static double contrast(Color ink, Color ground) {
        Color seen = blend(List.of(ink, ground));
        double a = Drawings.luminance(seen);
        double b = Drawings.luminance(ground);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    static String describe(Node node) {
        String text = node instanceof Labeled labeled ? " “" + labeled.getText() + "”" : "";
        return node.getClass().getSimpleName() + text + " " + node.getStyleClass();
    }
}
