package fittingroom.ui.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fittingroom.base.Outcome;
import fittingroom.ui.Desks;
import fittingroom.ui.WalkFaults;
import fittingroom.workbench.Workbench;
import fittingroom.base.Words;
import fittingroom.ui.shell.Theme;
import java.util.ArrayList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// One journey by keyboard: a file is looked at, loaded, previewed, and a rule changes the preview. On the real
/// workbench, without a display.
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class ImportToPreviewTest {

    private Path folder;
    private Workbench workbench;
    private Desks desks;
    private Scene scene;

    @Start
    void start(Stage stage) throws IOException {
        folder = Files.createTempDirectory("import-to-preview");
        if (!(Workbench.open(folder.resolve("shop"), Clock.systemUTC()) instanceof Outcome.Done<Workbench>(Workbench opened))) {
            throw new IllegalStateException("the workspace does not open");
        }
        workbench = opened;
        desks = new Desks(workbench, List.of(), (owner, title) -> List.of(), bug -> {
            throw new IllegalStateException(bug);
        });
        scene = desks.scene(1280, 800);
        stage.setScene(scene);
        stage.setWidth(1280);
        stage.setHeight(800);
        stage.show();
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(() -> {
            desks.close();
            workbench.close();
        });
    }

    @Test
    void aFileIsLookedAtLoadedAndPreviewedAndARuleChangesWhatIsShown(FxRobot robot) throws IOException, TimeoutException {
        Path file = Files.writeString(folder.resolve("products.csv"), """
                id,title,description,category,brand,price,currency,stock,colour
                gown,Satin evening gown,For the opera,Women > Dresses,Lorant,389.00,EUR,5,navy
                clutch,Satin evening clutch,For the opera,Women > Bags,Lorant,89.00,EUR,5,navy
                heels,Evening heels,For the opera,Women > Shoes,Ostra,129.00,EUR,5,black
                wrap,Evening wrap,For the opera,Women > Accessories,Ostra,69.00,EUR,5,navy
                broken,Evening gloves,For the opera,Women > Accessories,Ostra,much,EUR,5,black
                """);
        robot.push(KeyCode.CONTROL, KeyCode.O);
        WaitForAsyncUtils.waitForFxEvents();
        TextField path = robot.lookup(".import .text-field").queryAs(TextField.class);
        until(() -> path.equals(scene.getFocusOwner()));
        robot.interact(() -> path.setText(file.toString()));
        robot.push(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        until(() -> robot.lookup(".sample-table").tryQuery().isPresent());
        for (int step = 1; step < 4; step++) {
            robot.interact(() -> assertEquals(List.of(), WalkFaults.of(scene)));
            robot.push(KeyCode.CONTROL, KeyCode.ENTER);
            WaitForAsyncUtils.waitForFxEvents();
        }
        robot.interact(() -> assertEquals(List.of(), WalkFaults.of(scene)));
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        until(() -> workbench.snapshot().value().catalog().size() >= 4);
        until(() -> robot.lookup(".done-box").queryAll().stream().anyMatch(Node::isVisible));

        robot.interact(() -> desks.actions().named("desk.preview").run().run());
        until(() -> !titles(robot).isEmpty());
        robot.interact(() -> robot.lookup(".tile-grid").query().requestFocus());
        String first = titles(robot).getFirst();
        robot.push(KeyCode.H);
        until(() -> !titles(robot).contains(first));
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        until(() -> titles(robot).contains(first));
        assertFalse(titles(robot).isEmpty());
        assertTrue(workbench.history().value().redoLabel().isPresent());
    }

    @Test
    void theReportIsWholeInBothThemesAndInLongerWords(FxRobot robot) throws IOException, TimeoutException {
        Path file = Files.writeString(folder.resolve("mixed.csv"), """
                artikel,preis,farbe,beschreibung
                Wollmantel,"320,00",blau,warm
                Schal,viel,grau,weich
                """);
        List<String> faults = new ArrayList<>();
        for (Words words : List.of(Words.english(), Words.pseudo())) {
            for (Theme.Choice theme : List.of(Theme.Choice.LIGHT, Theme.Choice.DARK)) {
                Words.use(words);
                robot.interact(() -> reopen(theme));
                robot.push(KeyCode.CONTROL, KeyCode.O);
                WaitForAsyncUtils.waitForFxEvents();
                TextField path = robot.lookup(".import .text-field").queryAs(TextField.class);
                robot.interact(() -> path.setText(file.toString()));
                robot.interact(path::requestFocus);
                robot.push(KeyCode.ENTER);
                until(() -> robot.lookup(".sample-table").tryQuery().isPresent());
                for (KeyCode step : List.of(KeyCode.DIGIT1, KeyCode.DIGIT2, KeyCode.DIGIT3, KeyCode.DIGIT4)) {
                    robot.push(KeyCode.ALT, step);
                    WaitForAsyncUtils.waitForFxEvents();
                    robot.interact(() -> WalkFaults.of(scene).forEach(fault -> faults.add(theme + ", " + step + ": " + fault)));
                }
            }
        }
        Words.use(Words.english());
        assertEquals(List.of(), faults, () -> String.join("\n", faults));
    }

    private void reopen(Theme.Choice theme) {
        Stage stage = (Stage) scene.getWindow();
        desks.close();
        desks = new Desks(workbench, List.of(), (owner, title) -> List.of(), bug -> {
            throw new IllegalStateException(bug);
        });
        desks.theme().choose(theme);
        scene = desks.scene(1280, 800);
        stage.setScene(scene);
    }

    private static List<String> titles(FxRobot robot) {
        return robot.lookup(".tile-title").queryAllAs(Labeled.class).stream()
                .filter(label -> label.getScene() != null).map(Labeled::getText).toList();
    }

    private static void until(java.util.concurrent.Callable<Boolean> holds) throws TimeoutException {
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, holds);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
