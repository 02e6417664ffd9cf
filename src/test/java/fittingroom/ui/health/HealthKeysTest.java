package fittingroom.ui.health;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fittingroom.health.CategoryMatrix;
import fittingroom.health.HealthProblem;
import fittingroom.rules.Condition;
import fittingroom.rules.Effect;
import fittingroom.rules.Rule;
import fittingroom.catalog.Category;
import fittingroom.ui.OpenShop;
import fittingroom.ui.shell.Theme;
import fittingroom.ledger.Deed;
import fittingroom.ledger.HouseDeed;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
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

/// The Health desk of the sample shop by keyboard alone.
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class HealthKeysTest {

    private Stage stage;
    private OpenShop shop;
    private HealthModel model;
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
    void aDeadRuleIsFoundAndSwitchedOffAndPutBackByKeyboard(FxRobot keys) throws Exception {
        open(keys);
        keys.interact(() -> shop.workbench.edit("boost boats", draft -> draft.with(
                Rule.of("boats", "Boost boats", new Condition.InCategory(Category.of("Boats")), new Effect.Boost(20)))));
        settle();
        assertTrue(found(HealthProblem.RULES_DEAD));
        keys.interact(() -> model.choose(HealthProblem.NO_PRICE));
        for (int i = 0; i < 12 && model.chosen().value().filter(kind -> kind == HealthProblem.RULES_DEAD).isEmpty(); i++) {
            keys.type(KeyCode.DOWN);
        }
        assertEquals(HealthProblem.RULES_DEAD, model.chosen().value().orElseThrow());
        keys.type(KeyCode.X);
        settle();
        assertFalse(shop.workbench.draft().rule("boats").orElseThrow().on());
        assertFalse(found(HealthProblem.RULES_DEAD));
        keys.press(KeyCode.CONTROL, KeyCode.Z).release(KeyCode.Z, KeyCode.CONTROL);
        settle();
        assertTrue(shop.workbench.draft().rule("boats").orElseThrow().on());
        assertTrue(found(HealthProblem.RULES_DEAD));
    }

    @Test
    void daysAndCategoriesAreSteppedThroughInPlotAndTable(FxRobot keys) throws Exception {
        open(keys);
        keys.type(KeyCode.D);
        settle();
        int last = model.checkup().value().orElseThrow().days().size() - 1;
        assertEquals(last, selected("The days as a table, the newest first"));
        keys.type(KeyCode.LEFT, 3).type(KeyCode.PAGE_UP);
        assertEquals(last - 10, selected("The days as a table, the newest first"));
        keys.type(KeyCode.G);
        settle();
        CategoryMatrix matrix = model.checkup().value().orElseThrow().matrix();
        keys.type(KeyCode.LEFT, 20).type(KeyCode.UP, 20).type(KeyCode.RIGHT);
        assertEquals(matrix.cell(0, 1), selected("Pairs of categories as a table, what jars and sells first"));
    }

    @Test
    void theLedgerIsCheckedNarrowedAndExported(FxRobot keys) throws Exception {
        open(keys);
        keys.type(KeyCode.L);
        settle();
        assertTrue(model.ledger().value().orElseThrow().verification().intact());
        long entries = model.ledger().value().orElseThrow().verification().entries();
        assertEquals(entries, model.entries().size());
        keys.interact(() -> model.want(new HealthModel.Wanted("learnt", "", Optional.empty())));
        assertEquals(1, model.entries().size());
        keys.interact(() -> model.want(new HealthModel.Wanted("", "", Optional.of(Deed.Area.RULES))));
        assertEquals(0, model.entries().size());
        keys.interact(() -> shop.workbench.edit("boost everything", draft -> draft.with(
                Rule.of("b", "b", Condition.ANYTHING, new Effect.Boost(3)))));
        settle();
        assertEquals(1, model.entries().size());
        keys.interact(shop.workbench::undo);
        settle();
        assertTrue(model.entries().getFirst().deed().sentence().startsWith("draft: undone, boost everything"));
        entries += 2;
        keys.interact(() -> keys.from(shop.desks.shell().root()).lookup("Export").queryButton().fire());
        settle();
        Path file = shop.workbench.folder().resolve("exports").resolve("ledger-" + entries + ".jsonl");
        List<String> lines = Files.readAllLines(file);
        assertEquals(entries, lines.size());
        String hash = shop.workbench.ledger().lines().reversed().get(1).hash();
        assertTrue(lines.getLast().contains(hash));
        assertTrue(model.ledger().value().orElseThrow().ledger().entries().getLast().deed() instanceof HouseDeed.LedgerSaved);
    }

    private boolean found(HealthProblem kind) {
        return model.checkup().value().orElseThrow().report().finding(kind).isPresent();
    }

    private Object selected(String table) {
        return robot.from(shop.desks.shell().root()).lookup(".table-view").<TableView<?>>queryAll().stream()
                .filter(one -> table.equals(one.getAccessibleText())).findFirst().orElseThrow()
                .getSelectionModel().getSelectedItem();
    }

    private void open(FxRobot keys) throws Exception {
        robot = keys;
        keys.interact(() -> {
            shop = OpenShop.stocked();
            stage.setScene(shop.scene(Theme.Choice.LIGHT, 1280, 800));
            stage.show();
        });
        int at = shop.desks.shell().entries().stream().map(entry -> entry.code()).toList().indexOf("health");
        KeyCode digit = KeyCode.getKeyCode(Integer.toString(at + 1));
        keys.press(KeyCode.CONTROL, digit).release(digit, KeyCode.CONTROL);
        HealthDesk desk = (HealthDesk) shop.desks.shell().current().orElseThrow();
        model = desk.model();
        settle();
        assertFalse(Set.of(HealthProblem.MODEL_STALE).contains(model.chosen().value().orElseThrow()));
    }

    private void settle() throws Exception {
        WaitForAsyncUtils.waitForFxEvents();
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> model.waiting().value() == 0);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
