package fittingroom.ui.shoppers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fittingroom.shoppers.Invented;
import fittingroom.ui.OpenShop;
import fittingroom.ui.PreviewSides;
import fittingroom.ui.shell.Theme;
import java.util.List;
import java.util.Set;
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

/// The Shoppers desk of the sample shop by keyboard.
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class ShoppersKeysTest {

    private Stage stage;
    private OpenShop shop;
    private ShoppersModel model;
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
    void shoppersAreChosenTickedComparedAndPreviewedByKeyboard(FxRobot keys) throws Exception {
        open(keys);
        String first = model.chosen().value().orElseThrow();
        keys.type(KeyCode.SPACE).type(KeyCode.DOWN).type(KeyCode.SPACE);
        settle();
        String second = model.chosen().value().orElseThrow();
        assertEquals(Set.of(first, second), model.ticked().value());
        assertEquals(second, model.likeness().value().orElseThrow().id());
        keys.type(KeyCode.C);
        settle();
        assertEquals(List.of(first, second), model.rows().value().stream().map(row -> row.request().shopper().orElseThrow()).toList());
        keys.type(KeyCode.S).type(KeyCode.P);
        WaitForAsyncUtils.waitForFxEvents();
        assertInstanceOf(PreviewSides.class, shop.desks.shell().current().orElseThrow());
    }

    @Test
    void aShopperIsMadeUpFromProductsKeptAndFoundAgain(FxRobot keys) throws Exception {
        open(keys);
        keys.type(KeyCode.I);
        settle();
        var catalog = shop.workbench.snapshot().value().catalog();
        keys.interact(() -> {
            model.make(new Invented("Gift buyer", List.of(), true));
            model.add(catalog.product(3).id());
            model.add(catalog.product(5).id());
            model.move(catalog.product(5).id().value(), -1);
        });
        keys.press(KeyCode.CONTROL, KeyCode.S).release(KeyCode.S, KeyCode.CONTROL);
        settle();
        Invented kept = shop.workbench.invented().all().value().getLast();
        assertEquals("Gift buyer", kept.name());
        assertEquals(List.of(catalog.product(5).id().value(), catalog.product(3).id().value()), kept.products());
        var request = model.request(kept);
        assertEquals(2, request.history().size());
        assertTrue(model.rows().value().stream().anyMatch(row -> row.name().equals("Gift buyer")));
        assertTrue(model.request(new Invented("Shy", List.of("no such product"), false)).history().isEmpty());
    }

    private void open(FxRobot keys) throws Exception {
        robot = keys;
        keys.interact(() -> {
            shop = OpenShop.stocked();
            stage.setScene(shop.scene(Theme.Choice.LIGHT, 1280, 800));
            stage.show();
        });
        int at = shop.desks.shell().entries().stream().map(entry -> entry.code()).toList().indexOf("shoppers");
        KeyCode digit = KeyCode.getKeyCode(Integer.toString(at + 1));
        keys.press(KeyCode.CONTROL, digit).release(digit, KeyCode.CONTROL);
        model = assertInstanceOf(ShoppersDesk.class, shop.desks.shell().current().orElseThrow()).model();
        settle();
    }

    private void settle() throws Exception {
        WaitForAsyncUtils.waitForFxEvents();
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> model.waiting().value() == 0);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
