package fittingroom.ui.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fittingroom.base.Id;
import fittingroom.catalog.Product;
import fittingroom.learning.Signal;
import fittingroom.rules.Effect;
import fittingroom.ui.PaperBench;
import fittingroom.ui.WindowFixture;
import fittingroom.ui.shell.Theme;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// The Preview desk by keyboard alone.
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class PreviewKeysTest {

    private WindowFixture window;
    private PreviewModel model;

    @Start
    void start(Stage stage) {
        window = new WindowFixture(PaperBench.stocked(), Theme.Choice.LIGHT, 1280, 800);
        stage.setScene(window.scene);
        stage.setWidth(1280);
        stage.setHeight(800);
        stage.show();
        model = window.preview.model();
        window.preview.view().slate().grid().requestFocus();
    }

    @Test
    void arrowsWalkOverTheTiles(FxRobot robot) {
        Id<Product> first = shown().getFirst();
        assertEquals(Optional.of(first), model.chosen().value());
        robot.push(KeyCode.RIGHT);
        assertEquals(Optional.of(shown().get(1)), model.chosen().value());
        robot.push(KeyCode.LEFT);
        assertEquals(Optional.of(first), model.chosen().value());
    }

    @Test
    void pPinsTheChosenTileWhereItStands(FxRobot robot) {
        robot.push(KeyCode.RIGHT);
        Id<Product> second = shown().get(1);
        robot.push(KeyCode.P);
        assertTrue(model.draft().rules().stream().anyMatch(rule -> rule.then().equals(new Effect.Pin(2))));
        assertEquals(second, shown().get(1));
        assertTrue(window.actions.named("undo").label().get().contains("at 2"));
    }

    @Test
    void fSendsTheChosenProductBesideItsAnchorToReview(FxRobot robot) {
        robot.push(KeyCode.RIGHT);
        Id<Product> second = shown().get(1);
        robot.push(KeyCode.F);
        Id<Product> anchor = model.question().value().anchor().orElseThrow();
        assertEquals(List.of(anchor + " × " + second), ((PaperBench) model.bench()).flagged());
    }

    @Test
    void spaceShowsTheChosenProductLargeAndTheArrowsGoOn(FxRobot robot) {
        robot.push(KeyCode.SPACE);
        assertTrue(window.preview.view().large().isOpen());
        robot.push(KeyCode.RIGHT);
        assertEquals(Optional.of(shown().get(1)), model.chosen().value());
        robot.push(KeyCode.ESCAPE);
        assertFalse(window.preview.view().large().isOpen());
    }

    @Test
    void aVisitIsMadeOfProductsThatAreAddedAndTakenOut(FxRobot robot) {
        Id<Product> other = shown().get(2);
        robot.interact(() -> model.visit(other));
        assertEquals(List.of(other), model.question().value().history());
        var stop = robot.lookup(".journey-own").queryButton();
        robot.interact(stop::requestFocus);
        robot.push(KeyCode.DELETE);
        assertEquals(List.of(), model.question().value().history());
    }

    @Test
    void whatWasLeftOutIsPinnedAtThePlaceOfTheChosenTile(FxRobot robot) {
        robot.push(KeyCode.RIGHT);
        var lost = model.answer().value().orElseThrow().draft().leftOut().getLast().product().id();
        robot.interact(() -> model.bring(lost));
        assertEquals(lost, shown().get(1));
        assertTrue(model.draft().rules().stream().anyMatch(rule -> rule.then().equals(new Effect.Pin(2))));
    }

    @Test
    void hHidesAndUndoAndRedoTakeItBackAndForth(FxRobot robot) {
        Id<Product> first = shown().getFirst();
        robot.push(KeyCode.H);
        assertFalse(shown().contains(first));
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertTrue(shown().contains(first));
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        assertFalse(shown().contains(first));
    }

    @Test
    void kKeepsTheTileApartFromTheAnchor(FxRobot robot) {
        Id<Product> first = shown().getFirst();
        robot.push(KeyCode.K);
        assertTrue(model.draft().rules().getFirst().then() instanceof Effect.KeepApart);
        assertFalse(shown().contains(first));
    }

    @Test
    void mCarriesATileByArrowsAndEnterPinsItThere(FxRobot robot) {
        Id<Product> first = shown().getFirst();
        robot.push(KeyCode.M);
        robot.push(KeyCode.RIGHT);
        robot.push(KeyCode.RIGHT);
        robot.push(KeyCode.ENTER);
        assertEquals(first, shown().get(2));
    }

    @Test
    void escapePutsACarriedTileBack(FxRobot robot) {
        List<Id<Product>> before = shown();
        robot.push(KeyCode.M);
        robot.push(KeyCode.RIGHT);
        robot.push(KeyCode.ESCAPE);
        assertEquals(before, shown());
        assertEquals(List.of(), model.draft().rules());
    }

    @Test
    void holdingBShowsWhatIsPublished(FxRobot robot) {
        Id<Product> first = shown().getFirst();
        robot.push(KeyCode.H);
        robot.press(KeyCode.B);
        assertTrue(seen().contains(first));
        robot.release(KeyCode.B);
        WaitForAsyncUtils.waitForFxEvents();
        assertFalse(seen().contains(first));
    }

    @Test
    void vPutsBothSideBySide(FxRobot robot) {
        robot.push(KeyCode.V);
        assertEquals(PreviewModel.View.SIDE_BY_SIDE, model.view().value());
        robot.push(KeyCode.V);
        assertEquals(PreviewModel.View.DRAFT, model.view().value());
    }

    @Test
    void lettersAreLettersWhileATextFieldHasTheFocus(FxRobot robot) {
        robot.push(KeyCode.L);
        WaitForAsyncUtils.waitForFxEvents();
        TextField search = robot.lookup(".left-out .text-field").queryAs(TextField.class);
        robot.interact(search::requestFocus);
        robot.push(KeyCode.H);
        robot.push(KeyCode.P);
        assertEquals("hp", search.getText());
        assertEquals(List.of(), model.draft().rules());
    }

    @Test
    void aSliderMovesTheTilesAndIsOneDeed(FxRobot robot) {
        List<Id<Product>> before = shown();
        robot.push(KeyCode.T);
        robot.interact(() -> {
            var slider = window.preview.view().tuning().slider(Signal.GOES_WITH);
            for (double value = 0.7; value > 0; value -= 0.05) {
                slider.setValue(value);
            }
            slider.setValue(0);
        });
        WaitForAsyncUtils.waitForFxEvents();
        assertNotEquals(before, shown());
        assertEquals(1, window.bench.drafts().value().changes());
    }

    private List<Id<Product>> shown() {
        WaitForAsyncUtils.waitForFxEvents();
        return model.answer().value().orElseThrow().draft().picks().stream().map(pick -> pick.product().id()).toList();
    }

    private List<Id<Product>> seen() {
        WaitForAsyncUtils.waitForFxEvents();
        return model.shown().orElseThrow().picks().stream().map(pick -> pick.product().id()).toList();
    }
}
