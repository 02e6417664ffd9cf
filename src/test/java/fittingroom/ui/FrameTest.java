package fittingroom.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fittingroom.base.Id;
import fittingroom.events.Placement;
import fittingroom.rules.Condition;
import fittingroom.rules.Effect;
import fittingroom.rules.Rule;
import fittingroom.ui.parts.Place;
import fittingroom.ui.shell.Desk;
import fittingroom.ui.shell.Theme;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// The frame over the sample shop, by keyboard: back and forward, shoppers one by one, jobs, larger text.
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class FrameTest {

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
    void backLeadsToTheVeryQuestionThatWasLeft(FxRobot robot) throws TimeoutException {
        Place.Preview asked = new Place.Preview(Optional.empty(), Optional.of(Id.of("rugged-backpack")), Placement.SIMILAR);
        robot.interact(() -> shop.desks.open(asked));
        settle(robot);
        robot.interact(() -> shop.desks.shell().openDesk("catalogue"));
        robot.press(KeyCode.ALT).type(KeyCode.LEFT).release(KeyCode.ALT);
        settle(robot);
        assertEquals(Optional.of(asked), shop.desks.shell().current().flatMap(Desk::place));
        robot.press(KeyCode.ALT).type(KeyCode.RIGHT).release(KeyCode.ALT);
        assertTrue(shop.desks.actions().find("preview.pin").isEmpty());
    }

    @Test
    void aQuestionThatCameThroughADoorSurvivesWhatIsLoadedLater(FxRobot robot) throws TimeoutException {
        Place.Preview asked = new Place.Preview(Optional.of(shopper(robot)), Optional.empty(), Placement.HOME);
        robot.interact(() -> shop.desks.open(asked));
        settle(robot);
        shop.workbench.train().await();
        WaitForAsyncUtils.waitForFxEvents();
        settle(robot);
        assertEquals(Optional.of(asked), shop.desks.shell().current().flatMap(Desk::place));
    }

    @Test
    void bracketsGoFromShopperToShopper(FxRobot robot) throws TimeoutException {
        settle(robot);
        String first = shopper(robot);
        robot.write("]");
        settle(robot);
        String next = shopper(robot);
        assertFalse(first.equals(next));
        robot.write("[");
        settle(robot);
        assertEquals(first, shopper(robot));
    }

    @Test
    void jobsThatRanAreListedWithTheirEnd(FxRobot robot) {
        robot.press(KeyCode.SHORTCUT).type(KeyCode.J).release(KeyCode.SHORTCUT);
        WaitForAsyncUtils.waitForFxEvents();
        assertFalse(robot.lookup(".jobs-sheet .hint").queryAll().isEmpty());
        robot.type(KeyCode.ESCAPE);
        assertTrue(robot.lookup(".jobs-sheet").tryQuery().isEmpty());
    }

    @Test
    void aDividerMovesByKeyAndTheWidthStaysWithTheDesk(FxRobot robot) throws TimeoutException {
        robot.interact(() -> shop.desks.shell().openDesk("review"));
        settle(robot);
        double before = queueWidth();
        robot.interact(() -> shop.desks.actions().named("divider-right").run().run());
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(before + 24, queueWidth(), 2);
        robot.interact(() -> shop.desks.shell().openDesk("catalogue"));
        robot.interact(() -> shop.desks.shell().openDesk("review"));
        settle(robot);
        assertEquals(before + 24, queueWidth(), 2);
    }

    @Test
    void noDeskIsTallerThanTheWindow(FxRobot robot) throws TimeoutException {
        robot.interact(() -> shop.workbench.edit("hide", draft -> draft.with(
                Rule.of("r1", "", new Condition.Has("type", "sun-hat"), new Effect.Hide()))));
        robot.interact(() -> shop.desks.shell().openDesk("rules"));
        settle(robot);
        Region side = (Region) stage.getScene().getRoot().lookup(".rule-side");
        assertTrue(side.localToScene(side.getBoundsInLocal()).getMinY() > 50, "the head of the desk is in sight");
        assertTrue(side.localToScene(side.getBoundsInLocal()).getMaxY() < stage.getScene().getHeight(), "and its foot");
        robot.interact(() -> shop.workbench.undo());
    }

    private double queueWidth() {
        return ((Region) stage.getScene().getRoot().lookup(".queue-pane")).getWidth();
    }

    @Test
    void theWindowIsShownLarger(FxRobot robot) {
        double before = stage.getScene().getWidth();
        robot.interact(() -> shop.desks.actions().named("larger").run().run());
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(before / 1.1, shop.desks.shell().root().getWidth(), 1);
    }

    private String shopper(FxRobot robot) {
        String[] id = new String[1];
        robot.interact(() -> {
            if (shop.desks.shell().current().flatMap(Desk::place).orElseThrow() instanceof Place.Preview(var who, var anchor, var where)) {
                id[0] = who.orElse("");
            }
        });
        return id[0];
    }

    private void settle(FxRobot robot) throws TimeoutException {
        AtomicBoolean settled = new AtomicBoolean();
        robot.interact(() -> shop.desks.shell().current().orElseThrow().whenSettled(() -> settled.set(true)));
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, settled::get);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
