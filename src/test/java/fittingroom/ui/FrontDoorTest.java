package fittingroom.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fittingroom.base.Outcome;
import fittingroom.workbench.ImportOrder;
import fittingroom.workbench.Workbench;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
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

/// Workspaces opened, switched and refused in a window that stays.
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class FrontDoorTest {

    @TempDir
    private static Path home;

    private Stage stage;
    private FrontDoor door;

    @Start
    void start(Stage shown) throws IOException {
        stage = shown;
        Path folder = Files.createTempDirectory(home, "person");
        door = Doorway.of(stage, folder);
        door.open(folder.resolve("first"));
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(door::close);
    }

    @Test
    void aNewWorkspaceIsMadeByKeyboardAndTheOldOneIsLetGo(FxRobot robot) throws TimeoutException, IOException {
        Path first = opened("first").folder();
        Path next = home.resolve("by-keyboard");
        ask(robot, next);
        assertEquals(next, opened("by-keyboard").folder());
        assertTrue(stage.getTitle().contains("by-keyboard"));
        waitFor(() -> canBeOpened(first));
    }

    @Test
    void aWorkspaceOfAnotherWindowIsRefusedInPlaceAndNothingChanges(FxRobot robot) throws TimeoutException {
        Workbench mine = opened("first");
        Path taken = home.resolve("taken");
        try (Workbench other = other(taken)) {
            ask(robot, taken);
            waitFor(() -> text(robot).contains("FR-S-01"));
            assertTrue(stage.isShowing());
            assertEquals(Optional.of(mine), door.workbench());
            assertFalse(other.folder().equals(mine.folder()));
            robot.type(KeyCode.ESCAPE);
            assertTrue(robot.lookup(".welcome").tryQuery().isEmpty());
        }
        ask(robot, taken);
        assertEquals(taken, opened("taken").folder());
    }

    @Test
    void whatIsNoWorkspaceIsRefusedInPlace(FxRobot robot) throws TimeoutException, IOException {
        Workbench mine = opened("first");
        Path broken = Files.createDirectories(home.resolve("broken"));
        Files.writeString(broken.resolve("workspace.mv.db"), "this is no database");
        ask(robot, broken);
        waitFor(() -> text(robot).contains("FR-S-03"));
        assertEquals(Optional.of(mine), door.workbench());
    }

    @Test
    void aWindowWhoseFirstWorkspaceIsTakenShowsTheWelcomePage(FxRobot robot) throws TimeoutException {
        Path first = opened("first").folder();
        Stage[] second = new Stage[1];
        FrontDoor[] doors = new FrontDoor[1];
        robot.interact(() -> {
            second[0] = new Stage();
            doors[0] = Doorway.of(second[0], home.resolve("somebody-else"));
            doors[0].open(first);
        });
        waitFor(() -> second[0].isShowing());
        assertTrue(doors[0].workbench().isEmpty());
        assertTrue(robot.from(second[0].getScene().getRoot()).lookup(".code").queryAllAs(Label.class).stream()
                .anyMatch(code -> code.getText().equals("FR-S-01")));
        robot.interact(() -> doors[0].open(home.resolve("free")));
        waitFor(() -> doors[0].workbench().isPresent());
        robot.interact(() -> {
            doors[0].close();
            second[0].close();
        });
    }

    @Test
    void anImportThatRunsIsNotStoppedUnasked(FxRobot robot) throws TimeoutException, IOException {
        Workbench mine = opened("first");
        Path file = home.resolve("many.csv");
        StringBuilder rows = new StringBuilder("id,title,price\n");
        for (int i = 0; i < 400_000; i++) {
            rows.append("p").append(i).append(",Wool coat number ").append(i).append(",99\n");
        }
        Files.writeString(file, rows);
        var job = mine.load(List.of(ImportOrder.of(file)));
        robot.interact(() -> door.open(home.resolve("elsewhere")));
        WaitForAsyncUtils.waitForFxEvents();
        assertFalse(robot.lookup(".small-sheet").queryAll().isEmpty());
        assertEquals(Optional.of(mine), door.workbench());
        robot.type(KeyCode.TAB);
        robot.type(KeyCode.SPACE);
        assertEquals("elsewhere", opened("elsewhere").folder().getFileName().toString());
        assertInstanceOf(Outcome.Stopped.class, job.await());
    }

    private void ask(FxRobot robot, Path folder) {
        robot.press(KeyCode.SHORTCUT, KeyCode.SHIFT).type(KeyCode.O).release(KeyCode.SHIFT, KeyCode.SHORTCUT);
        WaitForAsyncUtils.waitForFxEvents();
        TextField field = robot.lookup(".welcome .text-field").queryAs(TextField.class);
        robot.interact(field::requestFocus);
        robot.interact(() -> field.setText(folder.toString()));
        robot.type(KeyCode.ENTER);
    }

    private Workbench opened(String name) throws TimeoutException {
        waitFor(() -> door.workbench().filter(one -> one.folder().getFileName().toString().equals(name)).isPresent());
        WaitForAsyncUtils.waitForFxEvents();
        return door.workbench().orElseThrow();
    }

    private static String text(FxRobot robot) {
        return String.join(" ", robot.lookup(".refusal .label").queryAllAs(Label.class).stream().map(Label::getText).toList());
    }

    private static boolean canBeOpened(Path folder) {
        if (Workbench.open(folder, Clock.systemUTC()) instanceof Outcome.Done<Workbench>(Workbench free)) {
            free.close();
            return true;
        }
        return false;
    }

    private static Workbench other(Path folder) {
        if (Workbench.open(folder, Clock.systemUTC()) instanceof Outcome.Done<Workbench>(Workbench taken)) {
            return taken;
        }
        throw new AssertionError(folder + " does not open");
    }

    private static void waitFor(java.util.concurrent.Callable<Boolean> what) throws TimeoutException {
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, what);
    }
}
