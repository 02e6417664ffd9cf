package fittingroom.ui.shell;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import fittingroom.ui.parts.Look;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.scene.Scene;
import javafx.scene.text.Font;

/// Light, dark, or as the system is; and the stylesheet and typeface of ours on top of it. It changes no words.
public final class Theme {

    /// What the person asked for.
    public enum Choice {
        SYSTEM,
        LIGHT,
        DARK
    }

    private static final List<String> FACES = List.of("Inter-Regular", "Inter-SemiBold", "Inter-Bold");

    /// What all desks share, then one a desk.
    private static final List<String> SHEETS = List.of(
            "/css/fitting-room.css", "/css/catalog.css", "/css/shoppers.css", "/css/journeys.css", "/css/review.css", "/css/rules.css",
            "/css/impact.css", "/css/health.css", "/css/releases.css");

    private final Look look;
    private final Habits habits;

    /// The system outlives every window and must not hold on to one: it knows this only weakly.
    private final ChangeListener<ColorScheme> following = (scheme, before, now) -> apply();

    private Choice choice;

    /// The toolkit must run.
    public Theme(Look look) {
        this(look, Habits.ofSitting());
    }

    /// Dressed as the person chose the last time.
    public Theme(Look look, Habits habits) {
        this.look = look;
        this.habits = habits;
        this.choice = kept(habits);
        FACES.forEach(Theme::loadFace);
        Platform.getPreferences().colorSchemeProperty().addListener(new WeakChangeListener<>(following));
        apply();
        look.calmProperty().bind(Platform.getPreferences().reducedMotionProperty());
    }

    public Choice choice() {
        return choice;
    }

    public void choose(Choice next) {
        choice = next;
        habits.keep("theme", next);
        apply();
    }

    /// Dresses a scene; what the theme becomes later it becomes by itself. The theme lives as long as the scene.
    public void dress(Scene scene) {
        scene.getProperties().put(Theme.class, this);
        scene.getStylesheets().setAll(SHEETS.stream().map(Theme::resource).toList());
        scene.getRoot().getStyleClass().add("fitting-room");
        look.darkProperty().subscribe(dark -> {
            scene.setUserAgentStylesheet(primer(dark));
            scene.getRoot().getStyleClass().removeAll("dark", "light");
            scene.getRoot().getStyleClass().add(dark ? "dark" : "light");
        });
    }

    private static Choice kept(Habits habits) {
        return habits.text("theme").flatMap(name -> Arrays.stream(Choice.values())
                .filter(one -> one.toString().equals(name)).findFirst()).orElse(Choice.SYSTEM);
    }

    private void apply() {
        boolean dark = switch (choice) {
            case LIGHT -> false;
            case DARK -> true;
            case SYSTEM -> Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
        };
        // Menus and lists that open above the window are styled before they know its scene.
        Application.setUserAgentStylesheet(primer(dark));
        look.darkProperty().set(dark);
    }

    private static String primer(boolean dark) {
        return dark ? new PrimerDark().getUserAgentStylesheet() : new PrimerLight().getUserAgentStylesheet();
    }

    private static void loadFace(String name) {
        try (InputStream face = Theme.class.getResourceAsStream("/fonts/" + name + ".woff")) {
            if (face == null || Font.loadFont(face, 13) == null) {
                throw new IllegalStateException("the typeface " + name + " does not load");
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(name, broken);
        }
    }

    private static String resource(String path) {
        var found = Theme.class.getResource(path);
        if (found == null) {
            throw new IllegalStateException("missing " + path);
        }
        return found.toExternalForm();
    }
}
