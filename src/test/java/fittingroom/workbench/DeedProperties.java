package fittingroom.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fittingroom.base.Outcome;
import fittingroom.ledger.DraftDeed;
import fittingroom.releases.Frozen;
import fittingroom.rules.Condition;
import fittingroom.rules.Effect;
import fittingroom.rules.Rule;
import fittingroom.rules.RuleSet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/// The law of edits and the ledger: played again, the deeds give every draft that was, in its order.
class DeedProperties {

    /// Each number is one thing that a person does: an edit, a piece of a drag, an undo or a redo.
    @Property(tries = 12)
    void theLedgerTellsEveryDraftThatWas(@ForAll @Size(min = 1, max = 25) List<@IntRange(max = 9) Integer> doings) {
        Path folder = folder();
        List<String> every = new ArrayList<>();
        List<String> settled = new ArrayList<>();
        try (Workbench bench = open(folder)) {
            String drag = "";
            for (int doing : doings) {
                RuleSet before = bench.draft();
                act(bench, doing);
                if (!before.equals(bench.draft())) {
                    if (isDrag(doing) && drag.equals(label(doing))) {
                        settled.removeLast();
                    }
                    drag = isDrag(doing) ? label(doing) : "";
                    every.add(Frozen.hash(bench.draft()));
                    settled.add(Frozen.hash(bench.draft()));
                }
            }
        }
        try (Workbench bench = open(folder)) {
            assertTrue(bench.ledger().verify().intact());
            List<String> told = bench.ledger().entries().stream()
                    .map(one -> one.deed() instanceof DraftDeed deed ? deed.hash() : "no draft").toList();
            String now = Frozen.hash(bench.draft());
            assertEquals(now, told.isEmpty() ? Frozen.hash(RuleSet.EMPTY) : told.getLast());
            assertWithin(unlike(settled), told);
            assertWithin(unlike(told), every);
        }
    }

    /// Without those that are as the one before: a drag that came back to where it began, and its undo.
    private static List<String> unlike(List<String> drafts) {
        List<String> unlike = new ArrayList<>();
        String last = Frozen.hash(RuleSet.EMPTY);
        for (String one : drafts) {
            if (!one.equals(last)) {
                unlike.add(one);
            }
            last = one;
        }
        return unlike;
    }

    /// All of the one are in the other, in its order.
    private static void assertWithin(List<String> few, List<String> many) {
        int found = 0;
        for (String one : many) {
            found += found < few.size() && few.get(found).equals(one) ? 1 : 0;
        }
        assertEquals(few.size(), found, few + " is not within " + many);
    }

    private static boolean isDrag(int doing) {
        return doing >= 4 && doing <= 6;
    }

    private static String label(int doing) {
        return "drag " + doing % 2;
    }

    private static void act(Workbench bench, int doing) {
        switch (doing) {
            case 0, 1, 2, 3 -> bench.edit("edit " + doing, draft -> draft.with(rule("e" + doing, draft.rules().size() + 1)));
            case 4, 5, 6 -> bench.amend(label(doing), draft -> draft.with(rule("d" + doing % 2, doing * 7)));
            case 7, 8 -> bench.undo();
            default -> bench.redo();
        }
    }

    private static Rule rule(String id, int percent) {
        return Rule.of(id, id, new Condition.Has("brand", id), new Effect.Boost(percent));
    }

    private static Workbench open(Path folder) {
        if (Workbench.open(folder.resolve("w"), Clock.systemUTC()) instanceof Outcome.Done<Workbench>(Workbench bench)) {
            return bench;
        }
        throw new AssertionError("the workspace does not open");
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory("deeds");
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
