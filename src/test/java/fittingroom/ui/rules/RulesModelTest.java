package fittingroom.ui.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fittingroom.base.Outcome;
import fittingroom.catalog.Category;
import fittingroom.cli.SampleShop;
import fittingroom.events.Placement;
import fittingroom.learning.Signal;
import fittingroom.rules.CoherencePolicy.Treatment;
import fittingroom.rules.Condition;
import fittingroom.rules.Effect;
import fittingroom.rules.Rule;
import fittingroom.rules.RuleFinding;
import fittingroom.rules.RuleProblem;
import fittingroom.rules.RuleSet;
import fittingroom.rules.Scope;
import fittingroom.workbench.Workbench;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The Rules desk without a window, over the sample shop.
@SuppressWarnings("NullAway.Init")
class RulesModelTest {

    private static final Condition DRESSES = new Condition.InCategory(Category.of("Women > Dresses"));
    private static final Condition SHOES = new Condition.InCategory(Category.of("Women > Shoes"));
    private static Workbench workbench;

    private final LinkedBlockingQueue<Runnable> window = new LinkedBlockingQueue<>();
    private RulesModel model;

    @BeforeAll
    static void open(@TempDir Path folder) {
        workbench = switch (Workbench.open(folder.resolve("shop"), Clock.systemUTC())) {
            case Outcome.Done<Workbench>(Workbench opened) -> opened;
            default -> throw new IllegalStateException();
        };
        assertTrue(new SampleShop(Path.of("sample-catalogs")).into(workbench) instanceof Outcome.Done<?>);
    }

    @AfterAll
    static void close() {
        workbench.close();
    }

    @BeforeEach
    void fresh() {
        workbench.takeOver();
        workbench.edit("clear", draft -> RuleSet.EMPTY);
        model = new RulesModel(workbench, window::add, bug -> {
            throw new IllegalStateException(bug);
        });
        workbench.edit("three rules", draft -> draft
                .with(Rule.of("one", "Dresses up", DRESSES, new Effect.Boost(40)))
                .with(Rule.of("two", "Shoes off", SHOES, new Effect.Hide()).at(Scope.at(Placement.HOME)))
                .with(Rule.of("three", "Nobody", new Condition.InCategory(Category.of("Nowhere")), new Effect.Pin(1))));
        settle();
    }

    @Test
    void everyIntentIsOneDeedThatUndoTakesBack() {
        Rule one = workbench.draft().rule("one").orElseThrow();
        List<Runnable> intents = List.of(
                () -> model.add(Templates.blank("new")),
                () -> model.duplicate(),
                () -> model.delete(),
                () -> model.toggle(),
                () -> model.move(1),
                () -> model.deeds().moveBefore(Set.of("three"), "one"),
                () -> model.deeds().switchOn(Set.of("one", "two"), false),
                () -> model.deeds().delete(Set.of("one", "three")),
                () -> model.deeds().change(one, "effect", false, rule -> rule.withThen(new Effect.Bury(20))),
                () -> model.deeds().change(one, "what", false, rule -> rule.withWhat(SHOES)),
                () -> model.deeds().change(one, "name", true, rule -> rule.withName("Other")),
                () -> model.deeds().weight(Signal.NEW, 0.7),
                () -> model.deeds().treat(Placement.CART, Treatment.HOLD_BACK),
                () -> model.deeds().threshold(0.2),
                () -> model.deeds().demotion(0.3));
        for (Runnable intent : intents) {
            model.choose("one");
            RuleSet before = workbench.draft();
            int steps = workbench.history().value().changes();
            intent.run();
            assertNotEquals(before, workbench.draft());
            assertEquals(steps + 1, workbench.history().value().changes());
            assertFalse(workbench.history().value().undoLabel().orElse("").isBlank());
            workbench.undo();
            assertEquals(before, workbench.draft());
            settle();
        }
    }

    @Test
    void aStrengthThatIsDraggedIsOneDeed() {
        int steps = workbench.history().value().changes();
        for (int percent = 45; percent <= 90; percent += 5) {
            Effect next = new Effect.Boost(percent);
            model.deeds().change(workbench.draft().rule("one").orElseThrow(), "strength", true, rule -> rule.withThen(next));
        }
        assertEquals(steps + 1, workbench.history().value().changes());
        assertEquals(new Effect.Boost(90), workbench.draft().rule("one").orElseThrow().then());
    }

    @Test
    void aNameThatIsTypedIsOneDeed() {
        int steps = workbench.history().value().changes();
        for (String typed : List.of("D", "Dr", "Dre", "")) {
            model.deeds().change(workbench.draft().rule("one").orElseThrow(), "name", true, rule -> rule.withName(typed));
        }
        assertEquals(steps + 1, workbench.history().value().changes());
    }

    @Test
    void linesTellHowMuchEachRuleIsAboutAndWhatIsWrong() {
        List<RuleLine> lines = model.lines().value();
        assertEquals(List.of(1, 2, 3), lines.stream().map(RuleLine::number).toList());
        assertTrue(lines.getFirst().count().orElseThrow().products() > 0);
        assertTrue(lines.get(2).neverMatches());
        assertFalse(lines.get(2).findings().isEmpty());
    }

    @Test
    void theFilterFindsByWordsKindAndState() {
        model.filter(Filter.ALL.withWords("dresses boost"));
        assertEquals(List.of("one"), shown());
        model.filter(Filter.ALL.withKind(Optional.of(EffectKind.HIDE)));
        assertEquals(List.of("two"), shown());
        model.filter(Filter.ALL.withState(Filter.State.NEVER));
        assertEquals(List.of("three"), shown());
        model.filter(Filter.ALL.withState(Filter.State.OFF));
        assertEquals(List.of(), shown());
        model.deeds().switchOn(Set.of("two"), false);
        settle();
        assertEquals(List.of("two"), shown());
        model.filter(Filter.ALL.withState(Filter.State.CONFLICTS));
        workbench.edit("contradict", draft -> draft.with(Rule.of("four", "Dresses down", DRESSES, new Effect.Bury(40))));
        settle();
        assertEquals(List.of("one", "four"), shown());
    }

    @Test
    void openingARuleThatTheFilterHidesShowsIt() {
        model.filter(Filter.ALL.withWords("shoes"));
        model.open("three");
        assertEquals(Optional.of("three"), model.chosen().value().lead());
        assertTrue(shown().contains("three"));
    }

    @Test
    void afterADeletionTheNextRuleIsChosen() {
        model.choose("two");
        model.delete();
        settle();
        assertEquals(Optional.of("three"), model.chosen().value().lead());
        model.delete();
        settle();
        assertEquals(Optional.of("one"), model.chosen().value().lead());
    }

    @Test
    void everyFixTakesItsFindingAway() {
        workbench.edit("trouble", draft -> draft
                .with(Rule.of("again", "Dresses up again", DRESSES, new Effect.Boost(40)))
                .with(Rule.of("still", "Nothing", SHOES, new Effect.Boost(0)))
                .with(Rule.of("pin-a", "A", DRESSES, new Effect.Pin(2)))
                .with(Rule.of("pin-b", "B", SHOES, new Effect.Pin(2)))
                .with(Rule.of("far", "Far", SHOES, new Effect.Pin(40))));
        settle();
        List<RuleFinding> findings = model.facts().findings();
        assertTrue(findings.size() >= 5, findings.toString());
        for (RuleFinding finding : findings) {
            RuleSet draft = workbench.draft();
            Fix.of(finding, draft).ifPresent(fix -> {
                model.deeds().fix(fix);
                settle();
                assertFalse(model.facts().findings().contains(finding), finding.problem().message());
                workbench.undo();
                settle();
            });
        }
        assertTrue(findings.stream().allMatch(one -> Fix.of(one, workbench.draft()).isPresent()), findings::toString);
    }

    @Test
    void everyWishOfTheSampleShopIsARuleThatMatchesOrAsksForACategory() {
        for (Templates template : Templates.values()) {
            Optional<Rule> rule = template.rule("wish", model.facts().askable(), Month.SEPTEMBER);
            rule.ifPresent(one -> {
                workbench.edit("wish", draft -> RuleSet.EMPTY.with(one));
                settle();
                assertEquals(
                        one.isUnsaid() ? List.of(RuleProblem.UNSAID) : List.of(),
                        model.facts().findings().stream().map(found -> found.problem().kind()).toList(), template.name());
            });
            assertTrue(rule.isPresent() || template == Templates.NEW_ARRIVALS, template.name());
        }
    }

    @Test
    void theStripOpensOnAShopperOfTheLog() {
        model.strip().about(Optional.empty());
        assertTrue(model.strip().request().value().shopper().isPresent());
    }

    @Test
    void theStripShowsASlateThatTheChosenRuleChanges() {
        workbench.edit("more shoes", draft -> RuleSet.EMPTY.with(Rule.of("shoes", "Shoes", SHOES, new Effect.Boost(300))));
        settle();
        model.choose("shoes");
        settle();
        var look = model.strip().look().value().orElseThrow();
        assertTrue(look.asked() > 20 && !look.changed().isEmpty(), look.toString());
        var answer = model.strip().slate().value().orElseThrow();
        assertNotEquals(ids(answer.draft()), ids(answer.published()));
    }

    @Test
    void goingBackInHistoryIsADeedAndLosesNothing() {
        HistoryModel history = new HistoryModel(workbench);
        RuleSet before = workbench.draft();
        model.choose("one");
        model.delete();
        RuleSet after = workbench.draft();
        int steps = workbench.history().value().steps().size();
        history.choose(workbench.history().value().at() - 1);
        model.deeds().goBackTo(history.step());
        assertEquals(before, workbench.draft());
        assertEquals(steps + 1, workbench.history().value().steps().size());
        workbench.undo();
        assertEquals(after, workbench.draft());
    }

    private List<String> shown() {
        return model.lines().value().stream().map(line -> line.rule().id()).toList();
    }

    private static List<Integer> ids(Outcome<fittingroom.scoring.Slate> slate) {
        return slate instanceof Outcome.Done<fittingroom.scoring.Slate>(var done)
                ? done.picks().stream().map(pick -> pick.ordinal()).toList() : List.of();
    }

    /// Does what the window's thread would do until nothing is asked any more.
    private void settle() {
        model.refresh();
        boolean waits = true;
        while (waits) {
            try {
                Runnable next = window.poll(50, java.util.concurrent.TimeUnit.MILLISECONDS);
                if (next != null) {
                    next.run();
                }
            } catch (InterruptedException unexpected) {
                throw new IllegalStateException(unexpected);
            }
            waits = !window.isEmpty() || model.checkingNow().value() || model.strip().slateWaits().value()
                    || model.strip().sampleWaits().value();
        }
        model.relist();
    }
}
