package fittingroom.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import fittingroom.rules.Condition;
import fittingroom.rules.Effect;
import fittingroom.rules.Rule;
import fittingroom.rules.RuleSet;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/// Laws of undo and redo.
class HistoryProperties {

    @Property
    void undoingEveryEditGivesBackTheFirstDraftAndRedoingTheLast(
            @ForAll @Size(max = 40) List<@IntRange(max = 300) Integer> strengths) {
        History history = History.startingWith(RuleSet.EMPTY);
        for (int strength : strengths) {
            history = history.edited("boost " + strength, withBoost(strength));
        }
        RuleSet last = history.draft();
        History back = history;
        for (int i = 0; i < history.changes(); i++) {
            back = back.undone();
        }
        assertEquals(RuleSet.EMPTY, back.draft());
        assertEquals(Optional.empty(), back.undoLabel());
        for (int i = 0; i < history.changes(); i++) {
            back = back.redone();
        }
        assertSame(last, back.draft());
    }

    @Property
    void aDraggedSliderIsOneDeed(@ForAll @Size(min = 1, max = 40) List<@IntRange(min = 1, max = 300) Integer> drag) {
        History history = History.startingWith(RuleSet.EMPTY).edited("add", withBoost(0));
        for (int strength : drag) {
            history = history.amended("strength", withBoost(strength));
        }
        assertEquals(2, history.changes());
        assertEquals(withBoost(drag.getLast()), history.draft());
        assertEquals(withBoost(0), history.undone().draft());
    }

    @Property
    void anEditAfterAnUndoForgetsWhatWasUndone(@ForAll @IntRange(min = 1, max = 100) int strength) {
        History history = History.startingWith(RuleSet.EMPTY)
                .edited("first", withBoost(strength)).undone().edited("second", withBoost(strength + 1));
        assertEquals(Optional.empty(), history.redoLabel());
        assertEquals(Optional.of("second"), history.undoLabel());
        assertEquals(1, history.changes());
    }

    @Property(tries = 3)
    void theOldestStepsGoFirst(@ForAll @IntRange(min = 0, max = 50) int more) {
        History history = History.startingWith(RuleSet.EMPTY);
        for (int i = 1; i <= History.KEPT + more; i++) {
            history = history.edited("edit " + i, withBoost(i % 900));
        }
        assertEquals(History.KEPT, history.steps().size());
        assertEquals(Optional.of("edit " + (History.KEPT + more)), history.undoLabel());
    }

    private static RuleSet withBoost(int percent) {
        return RuleSet.EMPTY.with(Rule.of("r", "coats", new Condition.Has("type", "coat"), new Effect.Boost(percent)));
    }
}
