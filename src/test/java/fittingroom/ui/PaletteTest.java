package fittingroom.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fittingroom.rules.Condition;
import fittingroom.rules.Effect;
import fittingroom.rules.Rule;
import fittingroom.ui.shell.Action;
import fittingroom.ui.shell.Theme;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// The palette and the sheet of keys over the sample shop, by keyboard.
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class PaletteTest {

    private static OpenShop shop;
    private Stage stage;

    @Start
    void start(Stage shown) {
        stage = shown;
        shop = shop == null ? OpenShop.stocked() : shop.again();
        stage.setScene(shop.scene(Theme.Choice.LIGHT, 1280, 800));
        stage.show();
    }

    @AfterAll
    static void close() {
        shop.workbench.close();
    }

    @Test
    void aProductIsFoundAndOpensInPreview(FxRobot robot) throws TimeoutException {
        robot.interact(() -> shop.desks.shell().openDesk("catalogue"));
        search(robot, "rugged backp");
        waitFor(() -> robot.lookup(".palette .palette-title").queryAllAs(Label.class).stream()
                .anyMatch(title -> title.getText().equals("Rugged Trail Backpack 38 L")));
        robot.type(KeyCode.ENTER);
        settle(robot);
        assertTrue(robot.lookup(".palette").tryQuery().isEmpty());
        assertTrue(shop.desks.actions().find("preview.pin").isPresent());
        assertFalse(robot.lookup((Node node) -> node.getAccessibleText() != null
                && node.getAccessibleText().equals("Beside: Rugged Trail Backpack 38 L")).queryAll().isEmpty(), anchors(robot));
    }

    @Test
    void anActionOfADeskThatIsNotOpenOpensItFirst(FxRobot robot) throws TimeoutException {
        settle(robot);
        robot.interact(() -> shop.desks.shell().openDesk("catalogue"));
        search(robot, ">tune the");
        waitFor(() -> !robot.lookup(".palette .list-cell:filled").queryAll().isEmpty());
        robot.type(KeyCode.ENTER);
        settle(robot);
        assertTrue(shop.desks.actions().find("preview.tune").isPresent());
    }

    @Test
    void theSheetListsEveryActionWithItsKey(FxRobot robot) {
        robot.type(KeyCode.F1);
        WaitForAsyncUtils.waitForFxEvents();
        Set<String> shown = new HashSet<>();
        robot.lookup(".key-sheet .label").queryAllAs(Label.class).forEach(label -> shown.add(label.getText()));
        for (Action action : shop.desks.actions().all()) {
            assertTrue(shown.contains(action.label().get()), action.id());
            assertTrue(action.keyWords().isEmpty() || shown.contains(action.keyWords()), action.keyWords());
        }
        robot.type(KeyCode.ESCAPE);
        assertTrue(robot.lookup(".key-sheet").tryQuery().isEmpty());
    }

    @Test
    void theSheetListsTheKeysOfDesksThatNobodyHasOpened(FxRobot robot) throws TimeoutException {
        settle(robot);
        robot.type(KeyCode.F1);
        WaitForAsyncUtils.waitForFxEvents();
        Set<String> shown = new HashSet<>();
        robot.lookup(".key-sheet .label").queryAllAs(Label.class).forEach(label -> shown.add(label.getText()));
        robot.type(KeyCode.ESCAPE);
        assertTrue(shown.containsAll(List.of("Duplicate", "Go to release", "Show the ledger", "Approve the draft")), shown.toString());
        assertTrue(shop.desks.actions().find("health.mend").isEmpty(), "a desk that is made is not yet open");
    }

    @Test
    void aRuleIsFoundByWhatItDoesAndACaseByItsKinds(FxRobot robot) throws TimeoutException {
        settle(robot);
        robot.interact(() -> shop.workbench.edit("hide", draft -> draft.with(
                Rule.of("r1", "", new Condition.Has("type", "sun-hat"), new Effect.Hide()))));
        search(robot, "hide sun hat");
        waitFor(() -> finding("Hide products of type sun hat").isPresent());
        robot.type(KeyCode.ESCAPE);
        robot.interact(() -> shop.desks.shell().openDesk("review"));
        settle(robot);
        String badge = badge("Review");
        assertTrue(badge.matches("[1-9]\\d*\\+?"), badge);
        assertEquals("1", badge("Releases"));
        search(robot, "blazer ski wear");
        waitFor(() -> finding("blazer × ski wear").isPresent());
        robot.type(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(robot.lookup(".review .list-cell:selected .label").queryAllAs(Label.class).stream()
                .anyMatch(label -> label.getText().equals("blazer × ski wear")));
        robot.interact(() -> shop.workbench.undo());
    }

    private Optional<Label> finding(String title) {
        return stage.getScene().getRoot().lookupAll(".palette-title").stream().map(Label.class::cast)
                .filter(label -> label.getText().equals(title)).findFirst();
    }

    private String badge(String desk) {
        return stage.getScene().getRoot().lookupAll(".rail-button").stream().filter(ToggleButton.class::isInstance)
                .map(ToggleButton.class::cast).filter(button -> button.getText().equals(desk))
                .flatMap(button -> button.lookupAll(".rail-badge").stream()).map(Label.class::cast)
                .filter(Label::isVisible).map(Label::getText).findFirst().orElse("");
    }

    @Test
    void singleLettersCanBeSwitchedOffAndKeysWithCtrlStay(FxRobot robot) throws TimeoutException {
        settle(robot);
        robot.type(KeyCode.F1);
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(() -> robot.lookup(".key-sheet .check-box").queryAs(CheckBox.class).setSelected(false));
        robot.type(KeyCode.ESCAPE);
        robot.type(KeyCode.H);
        assertEquals(List.of(), shop.workbench.draft().rules());
        robot.press(KeyCode.SHORTCUT).type(KeyCode.K).release(KeyCode.SHORTCUT);
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(stage.getScene().getFocusOwner() instanceof TextField);
    }

    private void search(FxRobot robot, String words) {
        robot.press(KeyCode.SHORTCUT).type(KeyCode.K).release(KeyCode.SHORTCUT);
        WaitForAsyncUtils.waitForFxEvents();
        robot.write(words);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void settle(FxRobot robot) throws TimeoutException {
        AtomicBoolean settled = new AtomicBoolean();
        robot.interact(() -> shop.desks.shell().current().orElseThrow().whenSettled(() -> settled.set(true)));
        waitFor(settled::get);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static void waitFor(java.util.concurrent.Callable<Boolean> what) throws TimeoutException {
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, what);
    }

    private static String anchors(FxRobot robot) {
        return robot.lookup(".picker").queryAll().stream().map(Node::getAccessibleText).toList().toString();
    }
}
