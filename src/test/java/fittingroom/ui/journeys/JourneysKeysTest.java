package fittingroom.ui.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fittingroom.base.Outcome;
import fittingroom.journeys.JourneyFile;
import fittingroom.journeys.Shopper;
import fittingroom.ui.OpenShop;
import fittingroom.ui.PreviewSides;
import fittingroom.ui.journeys.JourneysModel.Against;
import fittingroom.ui.shell.Theme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// The journey player of the sample shop by keyboard.
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class JourneysKeysTest {

    private static final Path GOWN = Path.of("sample-catalogs/atelier/journeys/gown-by-app-clutch-in-store.json");

    @TempDir
    private Path folder;

    private Stage stage;
    private OpenShop shop;
    private JourneysDesk desk;
    private JourneysModel model;
    private FxRobot robot;

    @Start
    void start(Stage shown) {
        stage = shown;
    }

    @AfterEach
    void close() {
        robot.interact(shop::close);
    }

    @Test
    void aJourneyIsSteppedBranchedComparedAndLeftByKeyboard(FxRobot keys) throws Exception {
        open(keys);
        assertEquals(11, model.takes().value().journey().steps().size());
        keys.type(KeyCode.END);
        settle();
        assertTrue(model.isAtTheEnd());
        keys.type(KeyCode.HOME).type(KeyCode.RIGHT).type(KeyCode.RIGHT);
        settle();
        assertEquals(2, model.takes().value().at());
        assertEquals(2, model.seen().value().orElseThrow().now().after());
        assertTrue(model.seen().value().orElseThrow().other().isPresent());
        keys.type(KeyCode.V);
        settle();
        assertEquals(Against.PUBLISHED, model.seen().value().orElseThrow().against());
        keys.type(KeyCode.B);
        settle();
        assertEquals(Against.BRANCH, model.against().value());
        assertEquals(3, model.takes().value().journey().steps().size());
        keys.type(KeyCode.D);
        settle();
        assertEquals(11, model.takes().value().journey().steps().size());
        keys.type(KeyCode.X);
        settle();
        assertEquals(10, model.takes().value().journey().steps().size());
        keys.type(KeyCode.T).type(KeyCode.RIGHT);
        settle();
        assertTrue(model.pick().isPresent());
        keys.type(KeyCode.J);
        WaitForAsyncUtils.waitForFxEvents();
        assertFalse(sides().shown().equals(desk));
    }

    @Test
    void aVisitOfTheLogIsSavedWithoutItsNameAndWalksTheSame(FxRobot keys) throws Exception {
        open(keys);
        var log = shop.workbench.snapshot().value().log();
        keys.interact(() -> {
            model.choose(Optional.of(log.shopperId(7)));
            model.sources().open(model.sources().sittings().getFirst());
        });
        settle();
        Path file = folder.resolve("saved.json");
        keys.interact(() -> desk.save(file));
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> Files.exists(file));
        assertFalse(Files.readString(file).contains(log.shopperId(7)));
        assertEquals(Outcome.done(Shopper.Kind.INVENTED), JourneyFile.read(file).map(saved -> saved.shopper().kind()));
    }

    @Test
    void anEmptyShopHasNothingToWalkAndSaysSo(FxRobot keys) throws Exception {
        robot = keys;
        keys.interact(() -> {
            shop = OpenShop.empty();
            stage.setScene(shop.scene(Theme.Choice.LIGHT, 1280, 800));
            stage.show();
        });
        keys.type(KeyCode.J);
        desk = assertInstanceOf(JourneysDesk.class, sides().shown());
        model = desk.model();
        settle();
        assertTrue(model.seen().value().orElseThrow().now().shown().stream().allMatch(shown -> shown.products().isEmpty()));
    }

    private PreviewSides sides() {
        return assertInstanceOf(PreviewSides.class, shop.desks.shell().current().orElseThrow());
    }

    private void open(FxRobot keys) throws Exception {
        robot = keys;
        keys.interact(() -> {
            shop = OpenShop.stocked();
            stage.setScene(shop.scene(Theme.Choice.LIGHT, 1280, 800));
            stage.show();
        });
        WaitForAsyncUtils.waitForFxEvents();
        keys.type(KeyCode.J);
        WaitForAsyncUtils.waitForFxEvents();
        desk = assertInstanceOf(JourneysDesk.class, sides().shown());
        model = desk.model();
        keys.interact(() -> desk.open(GOWN));
        settle();
    }

    private void settle() throws Exception {
        WaitForAsyncUtils.waitForFxEvents();
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> !model.waiting().value());
        WaitForAsyncUtils.waitForFxEvents();
    }
}
