package fittingroom.workbench;

import fittingroom.base.Outcome;
import fittingroom.base.Problem;
import fittingroom.base.Watch;
import fittingroom.ledger.Ledger;
import fittingroom.releases.Approval;
import fittingroom.releases.Frozen;
import fittingroom.releases.Release;
import fittingroom.releases.ReleaseProblem;
import fittingroom.rules.RuleSet;
import fittingroom.store.Workspace;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/// The releases of a workspace, and how a draft becomes one. It holds no draft.
///
/// A release is believed only where its rules give its hash and the ledger tells of just this release; one that somebody
/// edited in the workspace is named and never used.
public final class Releases {

    private final StoreThread store;
    private final Workspace workspace;
    private final Clock clock;
    private final Watch<List<Release>> all;
    private volatile Told told;

    /// What the ledger says of the releases. It is worked out once after each approval, for every slate asks for it.
    ///
    /// @param last the number of the last one, whether or not the workspace still holds it; 0 before the first
    /// @param believed those that are as they were approved
    private record Told(int last, List<Release> believed) {
        static Told of(Ledger ledger, List<Release> releases) {
            return new Told(
                    Release.lastTold(ledger), releases.stream().filter(one -> one.isAsApproved(ledger)).toList());
        }
    }

    Releases(StoreThread store, Workspace workspace, Clock clock) {
        this.store = store;
        this.workspace = workspace;
        this.clock = clock;
        List<Release> held = store.now(workspace::releases);
        this.told = Told.of(store.now(workspace::ledger), held);
        this.all = new Watch<>(held);
    }

    /// Oldest first.
    public Watch<List<Release>> all() {
        return all;
    }

    /// The one in force; empty before the first.
    public Optional<Release> last() {
        List<Release> releases = all.value();
        return releases.isEmpty() ? Optional.empty() : Optional.of(releases.getLast());
    }

    /// The rules of the last release that was approved, none before the first. Refused where the workspace no longer
    /// holds it as it was approved.
    public Outcome<RuleSet> inForce() {
        int last = lastNumber();
        return last == 0 ? Outcome.done(RuleSet.EMPTY) : numbered(Integer.toString(last)).map(Release::rules);
    }

    /// The number of the release that comes next.
    public int nextNumber() {
        return lastNumber() + 1;
    }

    /// Whether a release is one of the workspace's, and as it was approved.
    public boolean isAsApproved(Release release) {
        return told.believed().contains(release);
    }

    /// Of the last release that was approved, whether or not the workspace still holds it; 0 before the first.
    private int lastNumber() {
        return Math.max(last().map(Release::number).orElse(0), told.last());
    }

    /// Refused where there is none of that number, or where it is not as it was approved any more.
    public Outcome<Release> numbered(String number) {
        Optional<Release> found =
                all.value().stream().filter(one -> Integer.toString(one.number()).equals(number)).findFirst();
        if (found.isEmpty()) {
            int last = lastNumber();
            return Outcome.refused(number.equals(Integer.toString(last))
                    ? Problem.of(ReleaseProblem.CHANGED, number)
                    : Problem.of(ReleaseProblem.NO_RELEASE, number, last));
        }
        return isAsApproved(found.get())
                ? Outcome.done(found.get())
                : Outcome.refused(Problem.of(ReleaseProblem.CHANGED, number));
    }

    /// Makes a release of the draft: on disk with its deed when this returns. Refused where the draft was edited after
    /// the approval.
    ///
    /// @param drafts writes the edits that led to it before
    synchronized Outcome<Release> approve(Approval approval, RuleSet draft, DraftKeeper drafts) {
        if (!approval.holdsFor(draft)) {
            return Outcome.refused(Problem.of(ReleaseProblem.LAPSED, approval.hash(), Frozen.hash(draft)));
        }
        Release release = Release.of(nextNumber(), approval, draft, clock.instant());
        store.now(() -> {
            drafts.writeWith(() -> workspace.release(release));
            return true;
        });
        List<Release> held = store.now(workspace::releases);
        told = Told.of(store.now(workspace::ledger), held);
        all.set(held);
        return Outcome.done(release);
    }
}
