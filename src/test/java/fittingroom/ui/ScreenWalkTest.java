package fittingroom.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fittingroom.base.Words;
import fittingroom.ui.shell.Theme;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ListCell;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Spinner;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// One walk over all desks in both themes, in English and in words made longer: nothing cut, nothing too pale, every
/// control named and reached by the Tab key. Choices of one group are one stop: arrows go on from there.
@ExtendWith(ApplicationExtension.class)
class ScreenWalkTest {

    @SuppressWarnings("NullAway.Init")
    private Stage stage;

    @Start
    void start(Stage shown) {
        stage = shown;
    }

    @AfterEach
    void speakEnglish() {
        Words.use(Words.english());
    }

    @Test
    void nothingIsCutOrPaleOrNamelessAtAnyDesk(FxRobot robot) {
        List<String> faults = new ArrayList<>();
        for (Words words : List.of(Words.english(), Words.pseudo())) {
            for (Theme.Choice theme : List.of(Theme.Choice.LIGHT, Theme.Choice.DARK)) {
                for (Tour.Stop stop : Tour.stops()) {
                    Words.use(words);
                    robot.interact(() -> open(stop.made(theme, 1280, 800)));
                    robot.interact(stop::arrange);
                    WaitForAsyncUtils.waitForFxEvents();
                    String where = stop.name() + ", " + theme + (words.text("app.name").equals("Fitting Room") ? "" : ", qps");
                    robot.interact(() -> Walk.faults(stage.getScene()).forEach(fault -> faults.add(where + ": " + fault)));
                }
            }
        }
        assertEquals(List.of(), faults, () -> String.join("\n", faults));
    }

    @Test
    void everyControlIsReachedByTab(FxRobot robot) {
        for (Tour.Stop stop : Tour.stops()) {
            robot.interact(() -> open(stop.made(Theme.Choice.LIGHT, 1280, 800)));
            robot.interact(stop::arrange);
            WaitForAsyncUtils.waitForFxEvents();
            Set<Node> wanted = new LinkedHashSet<>();
            robot.interact(() -> Walk.each(stage.getScene().getRoot(), node -> {
                boolean inner = node instanceof ListCell<?> || node instanceof ScrollPane || node.getParent() instanceof Spinner<?>
                        || (node instanceof ToggleButton toggle && toggle.getToggleGroup() != null && !toggle.isSelected());
                if (node.isFocusTraversable() && !node.isDisabled() && !inner) {
                    wanted.add(node);
                }
            }));
            int stops = wanted.size() + 10;
            for (int i = 0; i < stops; i++) {
                robot.press(KeyCode.TAB).release(KeyCode.TAB);
                Node owner = stage.getScene().getFocusOwner();
                for (Node up = owner; up != null; up = up.getParent()) {
                    wanted.remove(up);
                }
            }
            assertEquals(List.of(), wanted.stream().map(Walk::describe).toList(), stop.name());
        }
    }

    private void open(Scene scene) {
        stage.setScene(scene);
        stage.setWidth(1280);
        stage.setHeight(800);
        stage.show();
    }
}
