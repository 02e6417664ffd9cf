package fittingroom.workbench;

import fittingroom.base.Cancel;
import fittingroom.base.Outcome;
import fittingroom.base.Progress;
import fittingroom.base.Watch;
import fittingroom.events.Placement;
import fittingroom.impact.Comparison;
import fittingroom.impact.Impact;
import fittingroom.impact.Population;
import fittingroom.impact.Question;
import fittingroom.releases.Release;
import fittingroom.rules.RuleFile;
import fittingroom.rules.RuleSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/// Asks what an edit would change for the shoppers of what is loaded, always in the same order. It weighs nothing
/// itself, and changes nothing.
public final class Impacts {

    private static final long ORDER_OF_SHOPPERS = 1;
    private static final int SHOPPERS_OF_A_BUNDLE = 100;
    private static final int REMEMBERED = 100;

    /// One comparison of everybody.
    ///
    /// @param stamp of the snapshot that was asked
    public record Weighed(String before, String after, long stamp, Placement placement) {}

    private final Workbench workbench;
    private final Jobs jobs;
    private final Executor compute;
    private final int helpers;
    private final Watch<List<Weighed>> weighed = new Watch<>(List.of());

    Impacts(Workbench workbench, Jobs jobs, Executor compute, int helpers) {
        this.workbench = workbench;
        this.jobs = jobs;
        this.compute = compute;
        this.helpers = helpers;
    }

    /// A first sample is told at once, then ever larger ones, on the job's thread.
    ///
    /// @param shoppers how many at most
    /// @param placements the one that matters most first
    public Job<Comparison> of(
            RuleSet before, RuleSet after, int shoppers, List<Placement> placements, Consumer<Comparison> growing) {
        Snapshot of = workbench.snapshot().value();
        return jobs.start("workbench.job.impact", workbench.folder(), (progress, cancel) -> {
            Outcome<Comparison> found = impact(of).of(
                    new Question(before, after, population(of, shoppers), placements), growing, progress, cancel);
            if (found instanceof Outcome.Done<Comparison> && shoppers >= of.log().shopperCount()) {
                remember(before, after, of.stamp(), placements);
            }
            return found;
        });
    }

    /// Whether everybody was asked, at every placement, what lies between these rules on what is loaded now.
    public boolean areWeighed(RuleSet before, RuleSet after) {
        String first = RuleFile.hash(before);
        String second = RuleFile.hash(after);
        long stamp = workbench.snapshot().value().stamp();
        return Arrays.stream(Placement.values())
                .allMatch(one -> weighed.value().contains(new Weighed(first, second, stamp, one)));
    }

    /// The last comparisons of everybody.
    public Watch<List<Weighed>> weighed() {
        return weighed;
    }

    private synchronized void remember(RuleSet before, RuleSet after, long stamp, List<Placement> placements) {
        List<Weighed> next = new ArrayList<>(weighed.value());
        placements.forEach(one -> next.add(new Weighed(RuleFile.hash(before), RuleFile.hash(after), stamp, one)));
        weighed.set(List.copyOf(next.subList(Math.max(0, next.size() - REMEMBERED), next.size())));
    }

    /// What a release changes against other rules, for a sample of shoppers at all placements.
    Outcome<Comparison> ofRelease(Snapshot of, RuleSet before, Release release, Progress progress, Cancel cancel) {
        Question question = new Question(
                before, release.rules(), population(of, SHOPPERS_OF_A_BUNDLE), Arrays.asList(Placement.values()));
        return impact(of).of(question, _ -> {}, progress, cancel);
    }

    private Population population(Snapshot of, int shoppers) {
        return Population.of(of.log(), of.catalog(), of.now(workbench.clock()), new SplittableRandom(ORDER_OF_SHOPPERS))
                .first(shoppers);
    }

    private Impact impact(Snapshot of) {
        return new Impact(of.catalog(), of.coherence(), of.scorer(), compute, helpers);
    }
}
