package fittingroom.workbench;

import fittingroom.base.Outcome;
import fittingroom.base.Progress;
import fittingroom.base.Watch;
import fittingroom.events.Placement;
import fittingroom.impact.Comparison;
import fittingroom.impact.Impact;
import fittingroom.impact.Question;
import fittingroom.releases.Release;
import fittingroom.rules.RuleFile;
import fittingroom.rules.RuleSet;
import fittingroom.scoring.Crew;
import fittingroom.scoring.Lookbook;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Asks what an edit would change for the shoppers of what is loaded, always in the same order. It weighs nothing
/// itself, and changes nothing.
public final class Impacts {

    private static final int SHOPPERS_OF_A_BUNDLE = 100;
    private static final int REMEMBERED = 100;

    /// One comparison of everybody.
    ///
    /// @param stamp of the snapshot that was asked
    public record Weighed(String before, String after, long stamp, Placement placement) {}

    private record Opened(Lookbook lookbook, Impact impact) {}

    private record Asked(String before, String after, long stamp, int shoppers, List<Placement> placements) {}

    private final Workbench workbench;
    private final Surveys surveys;
    private final Remembered<Asked, Comparison> answers = new Remembered<>();
    private Optional<Opened> last = Optional.empty();
    private final Watch<List<Weighed>> weighed = new Watch<>(List.of());

    Impacts(Workbench workbench, Surveys surveys) {
        this.workbench = workbench;
        this.surveys = surveys;
    }

    /// A first sample is told at once, then ever larger ones, on the job's thread. What was asked lately is not asked again.
    ///
    /// @param shoppers how many at most
    /// @param placements the one that matters most first
    public Job<Comparison> of(
            RuleSet before, RuleSet after, int shoppers, List<Placement> placements, Consumer<Comparison> growing) {
        Snapshot of = workbench.snapshot().value();
        Asked asked = new Asked(RuleFile.hash(before), RuleFile.hash(after), of.stamp(), shoppers, List.copyOf(placements));
        boolean ofDraft = before.equals(workbench.draft()) || after.equals(workbench.draft());
        return surveys.start(
                "workbench.job.impact", workbench.folder(), of, new Surveys.Topic(asked, ofDraft), Urgency.IN_FRONT,
                (lookbook, crew, progress) -> {
                    Optional<Comparison> known = answers.of(asked);
                    if (known.isPresent()) {
                        return Outcome.done(known.get());
                    }
                    Question question = new Question(before, after, lookbook.population().first(shoppers), placements);
                    Outcome<Comparison> found = impact(of, lookbook).of(question, growing, crew, progress);
                    if (found instanceof Outcome.Done<Comparison>(Comparison whole)) {
                        answers.keep(asked, whole);
                        if (question.population().size() == lookbook.population().size()) {
                            remember(before, after, of.stamp(), placements);
                        }
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

    /// What a release changes against other rules, for a sample of the population at all placements.
    Outcome<Comparison> ofRelease(
            Snapshot of, RuleSet before, Release release, Lookbook lookbook, Crew crew, Progress progress) {
        Question question = new Question(
                before, release.rules(), lookbook.population().first(SHOPPERS_OF_A_BUNDLE),
                Arrays.asList(Placement.values()));
        return impact(of, lookbook).inAll(question, crew, progress);
    }

    /// One for all who ask of the same book, so that what it has counted of a release is not counted for each draft.
    private synchronized Impact impact(Snapshot of, Lookbook lookbook) {
        Opened opened = last.filter(one -> one.lookbook() == lookbook)
                .orElseGet(() -> new Opened(lookbook, new Impact(lookbook, of.coherence())));
        last = Optional.of(opened);
        return opened.impact();
    }
}
