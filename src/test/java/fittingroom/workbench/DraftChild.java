package fittingroom.workbench;

import fittingroom.base.Outcome;
import fittingroom.rules.Condition;
import fittingroom.rules.Effect;
import fittingroom.rules.Rule;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/// The process that is killed while somebody edits: it changes one strength again and again, as a slider does, and says
/// which edit was made and when.
final class DraftChild {

    private static final int STEP_MILLIS = 40;

    private DraftChild() {}

    /// @param arguments folder
    public static void main(String[] arguments) {
        PrintStream out = System.out;
        if (!(Workbench.open(Path.of(arguments[0]).resolve("w"), Clock.systemUTC())
                instanceof Outcome.Done<Workbench>(Workbench bench))) {
            return;
        }
        int before = bench.draft().rule("slide")
                .map(rule -> rule.then() instanceof Effect.Boost(double percent) ? (int) percent : 0).orElse(0);
        for (int edit = before + 1; edit < Effect.STRONGEST; edit++) {
            double percent = edit;
            bench.amend("strength", draft -> draft.with(
                    Rule.of("slide", "slide", Condition.ANYTHING, new Effect.Boost(percent))));
            out.println(edit + " " + System.currentTimeMillis());
            out.flush();
            new CompletableFuture<Boolean>().completeOnTimeout(true, STEP_MILLIS, TimeUnit.MILLISECONDS).join();
        }
    }
}
