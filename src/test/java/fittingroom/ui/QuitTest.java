package fittingroom.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import fittingroom.base.Outcome;
import fittingroom.rules.Condition;
import fittingroom.rules.Effect;
import fittingroom.rules.Rule;
import fittingroom.workbench.Workbench;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The window ends by a key, and what was drafted a moment before is there again.
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class QuitTest {

    private Path folder;
    private Workbench workbench;
    private Desks desks;
    private Stage stage;

    @Start
    void start(Stage shown) throws IOException {
        stage = shown;
        folder = Files.createTempDirectory("quit").resolve("shop");
        workbench = open();
        desks = new Desks(workbench, List.of(), (owner, title) -> List.of(), bug -> {
            throw new IllegalStateException(bug);
        });
        stage.setScene(desks.scene(900, 700));
        stage.show();
    }

    @Test
    void theWindowEndsByAKeyAndTheDraftIsKept(FxRobot robot) {
        Rule rule = Rule.of("one", "one", Condition.ANYTHING, new Effect.Boost(10));
        robot.interact(() -> workbench.amend("a drag", draft -> draft.with(rule)));
        robot.push(KeyCode.CONTROL, KeyCode.Q);
        robot.interact(() -> {
            assertFalse(stage.isShowing());
            desks.close();
            workbench.close();
        });
        try (Workbench again = open()) {
            assertEquals(List.of("one"), again.draft().rules().stream().map(Rule::id).toList());
        }
    }

    private Workbench open() {
        return switch (Workbench.open(folder, Clock.systemUTC())) {
            case Outcome.Done<Workbench>(Workbench opened) -> opened;
            default -> throw new AssertionError("the workspace does not open");
        };
    }
}
