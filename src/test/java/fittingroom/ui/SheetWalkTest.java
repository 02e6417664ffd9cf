package fittingroom.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fittingroom.base.Problem;
import fittingroom.base.Words;
import fittingroom.store.StoreProblem;
import fittingroom.ui.shell.Theme;
import fittingroom.ui.shell.WelcomePage;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// A walk over every sheet that is laid over the desks, in both themes, in English and in words made longer.
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class SheetWalkTest {

    private Stage stage;

    @Start
    void start(Stage shown) {
        stage = shown;
    }

    @AfterEach
    void speakEnglish() {
        Words.use(Words.english());
    }

    @Test
    void nothingIsCutOrPaleOrNamelessOnAnySheet(FxRobot robot) {
        List<String> faults = new ArrayList<>();
        for (Words words : List.of(Words.english(), Words.pseudo())) {
            Words.use(words);
            for (Theme.Choice theme : List.of(Theme.Choice.LIGHT, Theme.Choice.DARK)) {
                WindowFixture[] made = new WindowFixture[1];
                robot.interact(() -> {
                    made[0] = new WindowFixture(PaperBench.stocked(), theme, 1280, 800);
                    stage.setScene(made[0].scene);
                    stage.setWidth(1280);
                    stage.setHeight(800);
                    stage.show();
                });
                for (String sheet : List.of("palette", "keys", "person")) {
                    robot.interact(() -> made[0].actions.named(sheet).run().run());
                    look(robot, sheet + " " + theme, faults);
                }
                robot.interact(() -> welcome(made[0]));
                look(robot, "welcome " + theme, faults);
                robot.interact(() -> made[0].shell.askToStop("stop", () -> {}));
                look(robot, "question " + theme, faults);
            }
        }
        assertEquals(List.of(), faults, () -> String.join("\n", faults));
    }

    private void look(FxRobot robot, String where, List<String> faults) {
        WaitForAsyncUtils.waitForFxEvents();
        WaitForAsyncUtils.sleep(300, java.util.concurrent.TimeUnit.MILLISECONDS);
        robot.interact(() -> Walk.faults(stage.getScene()).forEach(fault -> faults.add(where + ": " + fault)));
    }

    private static void welcome(WindowFixture window) {
        WelcomePage page = new WelcomePage(new WelcomePage.Ways() {
            @Override
            public void sample() {}

            @Override
            public void ownFiles() {}

            @Override
            public void open(Path folder) {}

            @Override
            public Optional<Path> choose(Window owner) {
                return Optional.empty();
            }
        });
        page.show(List.of(Path.of("/shops/summer"), Path.of("/shops/a-folder-with-a-rather-long-name/outlet")), Optional.empty());
        page.refused(List.of(Problem.of(StoreProblem.STORE_IN_USE, "/shops/summer")));
        window.shell.lay(page, page.first());
    }
}
