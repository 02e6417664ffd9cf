package fittingroom.ui.shoppers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fittingroom.intake.Options;
import fittingroom.ledger.Deed;
import fittingroom.ui.OpenShop;
import fittingroom.ui.shell.Theme;
import fittingroom.workbench.ImportOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// The names of a shopper at the desk: told with their evidence, taken apart by key, and put together again.
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class NamesKeysTest {

    private Stage stage;
    private OpenShop shop;
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
    void aNameIsTakenOutOfAShopperByKeyAndTheWordTakenBack(FxRobot keys) throws Exception {
        robot = keys;
        ShoppersDesk desk = open(keys);
        KnownAs known = desk.model().likeness().value().orElseThrow().known();
        assertEquals(List.of("user-1", "cookie-1"), known.rows().stream().map(row -> row.name().id()).toList());
        assertEquals(List.of("own", "joined"), known.rows().stream().map(KnownAs.Row::standing).toList());
        keys.type(KeyCode.N).type(KeyCode.SPACE);
        settle(desk);
        assertEquals(new Deed.IdentitiesJudged(number(), "different"), shop.workbench.ledger().entries().getLast().deed());
        assertEquals(List.of("own", "said"), desk.model().likeness().value().orElseThrow().known().rows().stream()
                .map(KnownAs.Row::standing).toList());
        keys.type(KeyCode.N).type(KeyCode.SPACE);
        settle(desk);
        assertEquals(known, desk.model().likeness().value().orElseThrow().known());
        assertTrue(shop.workbench.ledger().verify().intact());
    }

    private long number() {
        return shop.workbench.snapshot().value().joins().words().getFirst().number();
    }

    private ShoppersDesk open(FxRobot keys) throws Exception {
        Path log = Files.createTempFile("names", ".csv");
        Files.writeString(log, """
                time,type,shopper,anonymous,text
                2026-03-02T18:04:05Z,search,,cookie-1,gown
                2026-03-02T18:05:05Z,search,user-1,cookie-1,clutch
                2026-03-02T18:06:05Z,search,user-1,cookie-1,heels
                """);
        keys.interact(() -> {
            shop = OpenShop.empty();
            shop.workbench.load(List.of(
                    new ImportOrder(Path.of("sample-catalogs/atelier/products.csv"), Options.AUTO, Set.of()),
                    new ImportOrder(log, Options.AUTO, Set.of()))).await();
            stage.setScene(shop.scene(Theme.Choice.LIGHT, 1280, 800));
            stage.show();
        });
        keys.press(KeyCode.CONTROL, KeyCode.DIGIT2).release(KeyCode.DIGIT2, KeyCode.CONTROL);
        ShoppersDesk desk = assertInstanceOf(ShoppersDesk.class, shop.desks.shell().current().orElseThrow());
        settle(desk);
        Files.delete(log);
        return desk;
    }

    private static void settle(ShoppersDesk desk) throws Exception {
        for (int i = 0; i < 2; i++) {
            CountDownLatch settled = new CountDownLatch(1);
            WaitForAsyncUtils.asyncFx(() -> desk.whenSettled(settled::countDown)).get(60, TimeUnit.SECONDS);
            assertTrue(settled.await(60, TimeUnit.SECONDS));
            WaitForAsyncUtils.waitForFxEvents();
        }
    }
}
