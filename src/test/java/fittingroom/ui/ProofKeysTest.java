package fittingroom.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fittingroom.base.Words;
import fittingroom.learning.Tuning;
import fittingroom.trials.Contender;
import fittingroom.ui.shell.Theme;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// The engine on the last days of the sample shop by keyboard alone, in words made longer: measured, looked at, kept and
/// taken back, with nothing cut, pale or nameless.
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class ProofKeysTest {

    private Stage stage;
    private OpenShop shop;

    @Start
    void start(Stage shown) {
        stage = shown;
    }

    @AfterEach
    void speakEnglish() {
        Words.use(Words.english());
    }

    @Test
    void theEngineIsMeasuredLookedAtKeptAndTakenBack(FxRobot keys) throws TimeoutException {
        Words.use(Words.pseudo());
        keys.interact(() -> {
            shop = OpenShop.stocked();
            stage.setScene(shop.scene(Theme.Choice.LIGHT, 1280, 800));
            stage.show();
            shop.desks.shell().openDesk("health");
        });
        settle(keys);
        keys.type(KeyCode.P);
        settle(keys);
        keys.type(KeyCode.M);
        keys.press(KeyCode.CONTROL, KeyCode.PERIOD).release(KeyCode.PERIOD, KeyCode.CONTROL);
        settle(keys);
        assertEquals(0, keys.lookup(".proof-page").queryAll().size(), "a stop leaves the page as it was");
        keys.type(KeyCode.M);
        settle(keys);
        TableView<?> placements = tables(keys).getFirst();
        assertTrue(placements.isFocused(), "the placements can be stepped through at once");
        assertFalse(placements.getItems().isEmpty());
        assertEquals(Contender.values().length, tables(keys).getLast().getItems().size());
        Object before = tables(keys).getLast().getItems().getFirst();
        keys.type(KeyCode.DOWN);
        assertNotEquals(before, tables(keys).getLast().getItems().getFirst());
        for (Theme.Choice theme : List.of(Theme.Choice.LIGHT, Theme.Choice.DARK)) {
            keys.interact(() -> shop.desks.theme().choose(theme));
            WaitForAsyncUtils.waitForFxEvents();
            keys.interact(() -> assertEquals(List.of(), Walk.faults(stage.getScene()), theme.toString()));
        }
        keys.type(KeyCode.K);
        settle(keys);
        assertNotEquals(Tuning.USUAL, shop.workbench.snapshot().value().model().tuning());
        keys.type(KeyCode.B);
        settle(keys);
        assertEquals(Tuning.USUAL, shop.workbench.snapshot().value().model().tuning());
        keys.interact(shop::close);
    }

    private static List<TableView<?>> tables(FxRobot keys) {
        return List.copyOf(keys.lookup(".proof-pane .table-view").<TableView<?>>queryAll());
    }

    private void settle(FxRobot keys) throws TimeoutException {
        WaitForAsyncUtils.waitForFxEvents();
        AtomicBoolean settled = new AtomicBoolean();
        keys.interact(() -> shop.desks.shell().current().orElseThrow().whenSettled(() -> settled.set(true)));
        WaitForAsyncUtils.waitFor(300, TimeUnit.SECONDS, settled::get);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
