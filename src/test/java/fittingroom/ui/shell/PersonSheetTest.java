package fittingroom.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fittingroom.ledger.Actor;
import fittingroom.ui.PaperBench;
import fittingroom.ui.WindowFixture;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class PersonSheetTest {

    private WindowFixture window;

    @Start
    void start(Stage stage) {
        window = new WindowFixture(PaperBench.stocked(), Theme.Choice.LIGHT, 1280, 800);
        stage.setScene(window.scene);
        stage.show();
    }

    @Test
    void aNameIsGivenByKeyboardAndTheFocusComesBack(FxRobot robot) {
        Node before = focusOwner();
        robot.interact(() -> window.actions.named("person").run().run());
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(focusOwner() instanceof TextField);
        robot.press(KeyCode.SHORTCUT, KeyCode.A).release(KeyCode.A, KeyCode.SHORTCUT);
        robot.write("M. Ito");
        robot.type(KeyCode.ENTER);
        assertEquals(new Actor("M. Ito"), window.bench.person().value());
        assertEquals(before, focusOwner());
        assertFalse(robot.lookup("M. Ito").queryAll().isEmpty());
    }

    @Test
    void underASheetNoKeyReachesTheDeskAndEscTakesItAway(FxRobot robot) {
        robot.interact(() -> window.actions.named("person").run().run());
        WaitForAsyncUtils.waitForFxEvents();
        int rules = window.bench.drafts().value().draft().rules().size();
        robot.type(KeyCode.TAB, 3);
        robot.type(KeyCode.H);
        assertEquals(rules, window.bench.drafts().value().draft().rules().size());
        assertTrue(inSheet(focusOwner()));
        robot.type(KeyCode.ESCAPE);
        assertFalse(inSheet(focusOwner()));
        assertEquals(new Actor("Ida"), window.bench.person().value());
    }

    private Node focusOwner() {
        return window.scene.getFocusOwner();
    }

    private static boolean inSheet(Node node) {
        for (Node up = node; up != null; up = up.getParent()) {
            if (up.getStyleClass().contains("laid-sheet")) {
                return true;
            }
        }
        return false;
    }
}
