package fittingroom.ui.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fittingroom.base.Outcome;
import fittingroom.events.Placement;
import fittingroom.review.Case;
import fittingroom.review.Decision;
import fittingroom.review.Flag;
import fittingroom.review.Verdict.Word;
import fittingroom.scoring.Request;
import fittingroom.scoring.Slate;
import fittingroom.ui.OpenShop;
import fittingroom.ui.shell.Theme;
import fittingroom.workbench.PreviewQuestion;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// The Review desk of the sample shop, by keyboard alone.
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class ReviewKeysTest {

    private OpenShop shop;
    private Stage stage;
    private ReviewDesk desk;

    @Start
    void start(Stage shown) {
        stage = shown;
    }

    @Test
    void threeCasesAreJudgedOneIsTakenBackAndTheNextPreviewObeys(FxRobot robot) throws TimeoutException {
        robot.interact(() -> shop = OpenShop.stocked());
        robot.interact(() -> {
            stage.setScene(shop.scene(Theme.Choice.LIGHT, 1280, 800));
            stage.show();
            shop.desks.shell().openDesk("review");
            desk = (ReviewDesk) shop.desks.shell().current().orElseThrow();
        });
        settle(robot);
        robot.interact(() -> desk.queue().choose(new QueueFilter("", "complete-the-look", "")));
        judge(robot);
        lettersAreLetters(robot);
        large(robot);
        preview(robot);
        robot.interact(shop::close);
    }

    private void judge(FxRobot robot) throws TimeoutException {
        Case first = chosen();
        Flag flag = first.flags().stream().filter(one -> one.placement().equals("complete-the-look")).findFirst().orElseThrow();
        assertTrue(shows(flag), "the flag is true of the draft");
        robot.push(KeyCode.X);
        assertFalse(shows(flag), "a block acts in the very next preview");
        robot.push(KeyCode.A);
        robot.push(KeyCode.C);
        assertEquals(List.of(Word.CLASH, Word.FINE, Word.CANNOT_JUDGE),
                standing().stream().map(one -> one.verdict().word()).toList());
        robot.push(KeyCode.U);
        assertEquals(2, standing().size());
        robot.push(KeyCode.RIGHT);
        Case next = chosen();
        robot.push(KeyCode.LEFT);
        robot.push(KeyCode.DOWN);
        assertEquals(next, chosen());
        robot.push(KeyCode.S);
        assertEquals(next, desk.queue().cases().value().getLast());
        settle(robot);
        assertTrue(desk.effects().changed().value().orElseThrow().changed() > 0);
    }

    private void lettersAreLetters(FxRobot robot) {
        robot.push(KeyCode.N);
        robot.push(KeyCode.X);
        robot.push(KeyCode.DIGIT1);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals("x1", desk.model().note().value());
        assertInstanceOf(TextField.class, stage.getScene().getFocusOwner());
        assertEquals(2, standing().size());
        robot.push(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        List<String> before = desk.model().reasons().value();
        robot.push(KeyCode.DIGIT9);
        assertEquals(before.size() + 1, desk.model().reasons().value().size());
    }

    private void large(FxRobot robot) {
        robot.push(KeyCode.SPACE);
        assertTrue(robot.lookup(".large-pair").query().isVisible());
        robot.push(KeyCode.ESCAPE);
        assertFalse(robot.lookup(".large-pair").query().isVisible());
    }

    private void preview(FxRobot robot) {
        Case now = chosen();
        robot.push(KeyCode.E);
        WaitForAsyncUtils.waitForFxEvents();
        assertFalse(shop.desks.shell().current().orElseThrow() instanceof ReviewDesk);
        robot.interact(() -> shop.desks.shell().openDesk("review"));
        assertEquals(now, chosen(), "coming back finds the desk as it was left");
        assertFalse(desk.queue().looking().value().isPresent());
    }

    private boolean shows(Flag flag) {
        WaitForAsyncUtils.waitForFxEvents();
        var log = desk.queue().snapshot().log();
        Request request = Request.at(Placement.COMPLETE_THE_LOOK, shop.workbench.now())
                .withShopper(log.shopperId(flag.shoppers().someoneOfTheLog().orElseThrow()))
                .withAnchor(flag.pair().anchor());
        Outcome<Slate> slate = shop.workbench.preview(new PreviewQuestion(
                shop.workbench.snapshot().value(), request, shop.workbench.draft(), shop.workbench.draft())).draft();
        return slate instanceof Outcome.Done<Slate>(Slate done)
                && done.picks().stream().anyMatch(pick -> pick.product().id().equals(flag.pair().product()));
    }

    private Case chosen() {
        WaitForAsyncUtils.waitForFxEvents();
        return desk.queue().chosen().value().orElseThrow();
    }

    private List<Decision> standing() {
        WaitForAsyncUtils.waitForFxEvents();
        return shop.workbench.reviews().decisions().value();
    }

    private void settle(FxRobot robot) throws TimeoutException {
        AtomicBoolean settled = new AtomicBoolean();
        robot.interact(() -> desk.whenSettled(() -> settled.set(true)));
        WaitForAsyncUtils.waitFor(90, TimeUnit.SECONDS, settled::get);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
