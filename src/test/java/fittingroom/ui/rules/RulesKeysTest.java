package fittingroom.ui.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fittingroom.base.Outcome;
import fittingroom.catalog.Category;
import fittingroom.rules.Audience;
import fittingroom.rules.Condition;
import fittingroom.rules.Effect;
import fittingroom.rules.Rule;
import fittingroom.rules.RuleProblem;
import fittingroom.rules.RuleSet;
import fittingroom.rules.Window;
import fittingroom.scoring.Slate;
import fittingroom.ui.OpenShop;
import fittingroom.ui.WalkFaults;
import fittingroom.ui.parts.Drawings;
import fittingroom.ui.parts.Look;
import fittingroom.ui.shell.Theme;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.scene.control.Slider;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// The Rules desk by keyboard alone, over the sample shop.
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class RulesKeysTest {

    private static final Condition DRESSES = new Condition.InCategory(Category.of("Women > Dresses"));
    private static final Condition SHOES = new Condition.InCategory(Category.of("Women > Shoes"));

    private OpenShop shop;
    private RulesDesk desk;
    private Stage stage;

    @Start
    void start(Stage shown) {
        stage = shown;
    }

    @BeforeEach
    void open(FxRobot robot) throws TimeoutException {
        robot.interact(() -> {
            shop = OpenShop.stocked();
            stage.setScene(shop.scene(Theme.Choice.LIGHT, 1280, 800));
            stage.setWidth(1280);
            stage.setHeight(800);
            stage.show();
            shop.desks.shell().openDesk("rules");
            desk = (RulesDesk) shop.desks.shell().current().orElseThrow();
        });
        settle(robot);
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(shop::close);
    }

    @Test
    void aRuleIsMadeStrengthenedSwitchedOffAndTakenBack(FxRobot robot) throws TimeoutException {
        robot.push(KeyCode.CONTROL, KeyCode.N);
        settle(robot);
        assertEquals(1, draft().rules().size());
        assertTrue(stage.getScene().getFocusOwner() == desk.view().form().effect().kind(), "the form has the focus");
        assertTrue(saysThatProductsAreToBeChosen(), "a new rule says that it does nothing yet");
        assertEquals(0, rule().what() instanceof Condition.ProductIs(var products) ? products.size() : 1);
        robot.interact(() -> edit("shoes", rule -> rule.withWhat(SHOES)));
        settle(robot);
        assertFalse(saysThatProductsAreToBeChosen());
        List<Integer> before = strip();
        Slider strength = robot.lookup(".rule-form .slider").queryAs(Slider.class);
        robot.interact(strength::requestFocus);
        for (int i = 0; i < 8; i++) {
            robot.push(KeyCode.RIGHT);
        }
        settle(robot);
        Effect strong = rule().then();
        assertTrue(strong instanceof Effect.Boost(double percent) && percent > 100, strong.toString());
        assertNotEquals(before, strip());
        List<Integer> after = strip();
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        settle(robot);
        assertEquals(new Effect.Boost(40), rule().then());
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        settle(robot);
        assertEquals(after, strip());
        robot.interact(() -> desk.view().list().list().requestFocus());
        robot.push(KeyCode.SPACE);
        settle(robot);
        assertFalse(rule().on());
        assertNotEquals(after, strip());
        robot.push(KeyCode.SPACE);
        settle(robot);
        assertTrue(rule().on());
    }

    @Test
    void arrowsChooseAndAltArrowsMoveAndDeleteDeletes(FxRobot robot) throws TimeoutException {
        three(robot);
        robot.interact(() -> desk.model().choose("one"));
        robot.interact(() -> desk.view().list().list().requestFocus());
        robot.push(KeyCode.DOWN);
        assertEquals(Optional.of("two"), desk.model().chosen().value().lead());
        robot.push(KeyCode.ALT, KeyCode.UP);
        settle(robot);
        assertEquals(List.of("two", "one", "three"), ids());
        assertEquals(Optional.of("two"), desk.model().chosen().value().lead());
        robot.push(KeyCode.ALT, KeyCode.DOWN);
        robot.push(KeyCode.ALT, KeyCode.DOWN);
        assertEquals(List.of("one", "three", "two"), ids());
        robot.push(KeyCode.CONTROL, KeyCode.D);
        settle(robot);
        assertEquals(4, draft().rules().size());
        robot.push(KeyCode.DELETE);
        settle(robot);
        assertEquals(List.of("one", "three", "two"), ids());
        robot.interact(() -> desk.model().choose("one"));
        robot.push(KeyCode.SHIFT, KeyCode.DOWN);
        assertEquals(2, desk.model().chosen().value().ids().size());
        robot.push(KeyCode.DELETE);
        settle(robot);
        assertEquals(List.of("two"), ids());
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(List.of("one", "three", "two"), ids());
    }

    @Test
    void ctrlFFindsAndEnterGoesToTheForm(FxRobot robot) throws TimeoutException {
        three(robot);
        robot.push(KeyCode.CONTROL, KeyCode.F);
        robot.write("shoes");
        settle(robot);
        assertEquals(1, desk.model().lines().value().size());
        robot.interact(() -> desk.view().list().list().requestFocus());
        robot.push(KeyCode.HOME);
        robot.push(KeyCode.ENTER);
        settle(robot);
        assertTrue(stage.getScene().getFocusOwner() == desk.view().form().effect().kind());
    }

    @Test
    void nothingIsCutOrPaleOrNamelessWhateverTheRuleDoes(FxRobot robot) throws TimeoutException {
        List<String> faults = new ArrayList<>();
        for (EffectKind kind : EffectKind.values()) {
            robot.interact(() -> shop.workbench.edit(kind.name(), draft -> RuleSet.EMPTY.with(Rule.of(
                    "one", kind.name(), everyCondition(), kind.fresh(new Effect.Hide(), desk.model().catalog()))
                    .when(DRESSES).seenBy(everyAudience()).during(Window.of(
                            LocalDate.of(2026, 6, 1), LocalDate.of(2026, 8, 31), ZoneId.of("Europe/Berlin"))))));
            settle(robot);
            for (Theme.Choice theme : List.of(Theme.Choice.LIGHT, Theme.Choice.DARK)) {
                robot.interact(() -> shop.desks.theme().choose(theme));
                WaitForAsyncUtils.waitForFxEvents();
                robot.interact(() -> WalkFaults.of(stage.getScene()).forEach(fault -> faults.add(kind + ", " + theme + ": " + fault)));
            }
        }
        assertEquals(List.of(), faults, () -> String.join("\n", faults));
    }

    private Condition everyCondition() {
        List<Condition> parts = new ArrayList<>();
        for (ConditionKind kind : ConditionKind.values()) {
            if (kind != ConditionKind.ALL) {
                parts.add(kind.fresh(DRESSES, desk.model().facts().askable()));
            }
        }
        parts.add(new Condition.ProductIs(java.util.Set.of(desk.model().catalog().product(0).id())));
        return new Condition.All(parts);
    }

    private Audience everyAudience() {
        FormDesk form = new FormDesk(desk.model(), new Drawings(new Look()));
        List<Audience> parts = new ArrayList<>();
        for (AudienceKind kind : AudienceKind.values()) {
            if (kind != AudienceKind.ALL) {
                parts.add(kind.fresh(Audience.EVERYONE, form));
            }
        }
        return new Audience.Any(parts);
    }

    private boolean saysThatProductsAreToBeChosen() {
        return desk.model().line(rule().id()).orElseThrow().findings().stream()
                .anyMatch(found -> found.problem().kind() == RuleProblem.UNSAID);
    }

    private void three(FxRobot robot) throws TimeoutException {
        robot.interact(() -> shop.workbench.edit("three", draft -> draft
                .with(Rule.of("one", "Dresses", DRESSES, new Effect.Boost(40)))
                .with(Rule.of("two", "Shoes", SHOES, new Effect.Bury(40)))
                .with(Rule.of("three", "Tote", DRESSES, new Effect.Pin(2)))));
        settle(robot);
    }

    private void edit(String label, java.util.function.UnaryOperator<Rule> change) {
        shop.workbench.edit(label, draft -> draft.with(change.apply(draft.rules().getFirst())));
    }

    private RuleSet draft() {
        return shop.workbench.draft();
    }

    private Rule rule() {
        return draft().rules().getFirst();
    }

    private List<String> ids() {
        WaitForAsyncUtils.waitForFxEvents();
        return draft().rules().stream().map(Rule::id).toList();
    }

    private List<Integer> strip() {
        return desk.model().strip().slate().value().orElseThrow().draft() instanceof Outcome.Done<Slate>(Slate slate)
                ? slate.picks().stream().map(pick -> pick.ordinal()).toList() : List.of();
    }

    private void settle(FxRobot robot) throws TimeoutException {
        AtomicBoolean settled = new AtomicBoolean();
        robot.interact(() -> desk.whenSettled(() -> settled.set(true)));
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, settled::get);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
