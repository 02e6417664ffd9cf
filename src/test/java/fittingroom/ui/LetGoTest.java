package fittingroom.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fittingroom.ui.shell.Habits;
import fittingroom.ui.shell.Theme;
import java.lang.ref.WeakReference;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

/// A day of many workspaces: what a person has closed is forgotten, with the shop in it.
@ExtendWith(ApplicationExtension.class)
class LetGoTest {

    @Test
    void aClosedWorkspaceIsHeldByNothing(FxRobot robot) throws InterruptedException {
        List<WeakReference<Object>> closed = IntStream.range(0, 3).mapToObj(i -> openAndClose(robot)).toList();
        assertEquals(0, left(closed));
    }

    @Test
    void aPageThatWasShownIsHeldByNothing(FxRobot robot) throws InterruptedException {
        List<WeakReference<Object>> pages = IntStream.range(0, 3).mapToObj(i -> page(robot)).toList();
        assertEquals(0, left(pages));
    }

    private static WeakReference<Object> openAndClose(FxRobot robot) {
        Object[] held = new Object[1];
        robot.interact(() -> {
            OpenShop shop = OpenShop.empty();
            shop.scene(Theme.Choice.LIGHT, 1280, 800);
            held[0] = shop.workbench;
            shop.close();
        });
        return new WeakReference<>(held[0]);
    }

    private static WeakReference<Object> page(FxRobot robot) {
        Object[] held = new Object[1];
        robot.interact(() -> held[0] = Desks.bare(new Region(), Habits.ofSitting(), 300, 200));
        return new WeakReference<>(held[0]);
    }

    private static long left(List<WeakReference<Object>> held) throws InterruptedException {
        for (int i = 0; i < 50 && held.stream().anyMatch(one -> one.get() != null); i++) {
            System.gc();
            TimeUnit.MILLISECONDS.sleep(20);
        }
        return held.stream().filter(one -> one.get() != null).count();
    }
}
