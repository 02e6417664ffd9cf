package fittingroom.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fittingroom.ui.shell.Theme;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// By keyboard: why the chosen product is shown, and an edit that takes it out, made and taken back.
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class WhyKeysTest {

    private OpenShop shop;
    private Stage stage;

    @Start
    void start(Stage shown) {
        stage = shown;
    }

    @BeforeEach
    void open(FxRobot robot) {
        robot.interact(() -> {
            shop = OpenShop.stocked();
            stage.setScene(shop.scene(Theme.Choice.LIGHT, 1280, 800));
            stage.setWidth(1280);
            stage.setHeight(800);
            stage.show();
        });
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(shop::close);
    }

    @Test
    void anEditThatIsProposedTakesTheChosenProductOutAndUndoBringsItBack(FxRobot robot) throws TimeoutException {
        await(() -> !robot.lookup(".tile").queryAll().isEmpty());
        robot.push(KeyCode.RIGHT);
        robot.push(KeyCode.W);
        await(() -> !edits(robot).isEmpty());
        Button edit = edits(robot).getFirst();
        assertTrue(edit.isVisible() && edit.getText().length() > 10);
        assertEquals(List.of(), Walk.faults(stage.getScene()));
        int before = shop.workbench.draft().rules().size();
        robot.interact(edit::fire);
        await(() -> !shop.workbench.history().value().undoLabel().isEmpty());
        assertEquals(edit.getText(), shop.workbench.history().value().undoLabel().orElseThrow());
        await(() -> edits(robot).isEmpty());
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(before, shop.workbench.draft().rules().size());
    }

    private static List<Button> edits(FxRobot robot) {
        return robot.lookup(".why-edit").queryAllAs(Button.class).stream().filter(Node::isVisible).toList();
    }

    private static void await(java.util.concurrent.Callable<Boolean> holds) throws TimeoutException {
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, holds);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
