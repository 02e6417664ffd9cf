package fittingroom.workbench;

import fittingroom.base.Outcome;
import fittingroom.ledger.Actor;
import fittingroom.releases.Approval;
import fittingroom.releases.Release;
import fittingroom.rules.Condition;
import fittingroom.rules.Effect;
import fittingroom.rules.Rule;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;

/// The process that is killed: it edits, approves and exports without end, and says what it was told is done.
final class ReleaseChild {

    private ReleaseChild() {}

    /// @param arguments folder
    public static void main(String[] arguments) {
        PrintStream out = System.out;
        Path folder = Path.of(arguments[0]);
        if (!(Workbench.open(folder.resolve("w"), Clock.systemUTC()) instanceof Outcome.Done<Workbench>(Workbench bench))) {
            return;
        }
        while (true) {
            int next = bench.releases().all().value().size() + 1;
            bench.edit("edit", draft -> draft.with(Rule.of(
                    "r", "r", new Condition.Has("brand", "b" + next), new Effect.Boost(next % 900))));
            Outcome<Release> approved = bench.approve(Approval.of(bench.draft(), new Actor("Ada"), "n" + next));
            if (approved instanceof Outcome.Done<Release>(Release release)) {
                out.println("release " + release.number());
                out.flush();
                bench.bundles().export(release, folder.resolve("bundle.zip")).await();
                out.println("export " + release.number());
                out.flush();
            }
        }
    }
}
