package fittingroom.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fittingroom.base.Words;
import fittingroom.ui.shell.DeskEntry;
import fittingroom.ui.shell.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// A walk over every desk of the sample shop, and every side of it, in both themes, in English and in words made longer:
/// nothing cut, nothing too pale, every control named.
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class DeskWalkTest {

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
    void nothingIsCutOrPaleOrNamelessAtAnyDesk(FxRobot robot) throws TimeoutException {
        List<String> faults = new ArrayList<>();
        robot.interact(() -> shop = OpenShop.stocked());
        for (Words words : List.of(Words.english(), Words.pseudo())) {
            Words.use(words);
            robot.interact(() -> {
                OpenShop before = shop;
                shop = before.again();
            });
            robot.interact(() -> open(shop.scene(Theme.Choice.LIGHT, 1280, 800)));
            for (DeskEntry desk : shop.desks.shell().entries()) {
                robot.interact(() -> shop.desks.shell().openDesk(desk.code()));
                look(robot, desk.code(), faults);
                for (String view : desk.views()) {
                    robot.interact(() -> shop.desks.actions().named(view).run().run());
                    look(robot, view, faults);
                }
            }
        }
        robot.interact(shop::close);
        assertEquals(List.of(), faults, () -> String.join("\n", faults));
    }

    private void look(FxRobot robot, String what, List<String> faults) throws TimeoutException {
        AtomicBoolean settled = new AtomicBoolean();
        robot.interact(() -> shop.desks.shell().current().orElseThrow().whenSettled(() -> settled.set(true)));
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, settled::get);
        for (Theme.Choice theme : List.of(Theme.Choice.LIGHT, Theme.Choice.DARK)) {
            robot.interact(() -> shop.desks.theme().choose(theme));
            WaitForAsyncUtils.waitForFxEvents();
            String where = what + ", " + theme + (Words.current().text("app.name").equals("Fitting Room") ? "" : ", qps");
            robot.interact(() -> Walk.faults(stage.getScene()).forEach(fault -> faults.add(where + ": " + fault)));
        }
    }

    private void open(Scene scene) {
        stage.setScene(scene);
        stage.setWidth(1280);
        stage.setHeight(800);
        stage.show();
    }
}
