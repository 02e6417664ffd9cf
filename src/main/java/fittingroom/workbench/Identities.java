package fittingroom.workbench;

import fittingroom.base.Cancel;
import fittingroom.base.Outcome;
import fittingroom.base.Progress;
import fittingroom.base.Watch;
import fittingroom.events.Mailbox;
import fittingroom.shoppers.IdentityWord;
import fittingroom.store.Workspace;
import java.util.Optional;
import java.util.function.Function;

/// What a person says of names of shoppers: the same, or not. It writes the word down, freezes anew, and learns anew where
/// there was a model; it joins nothing by itself.
public final class Identities {

    private final StoreThread store;
    private final Workspace workspace;
    private final Freezer freezer;
    private final Watch<Snapshot> snapshot;
    private final Training training;
    private final Jobs jobs;

    Identities(
            StoreThread store, Workspace workspace, Freezer freezer, Watch<Snapshot> snapshot, Training training,
            Jobs jobs) {
        this.store = store;
        this.workspace = workspace;
        this.freezer = freezer;
        this.snapshot = snapshot;
        this.training = training;
        this.jobs = jobs;
    }

    /// From now on the two names are one shopper.
    ///
    /// @return the word, by which it can be taken back
    public Job<IdentityWord> same(String one, String other) {
        return say(one, other, true);
    }

    /// From now on they are not: the first name leaves the shopper of the other.
    public Job<IdentityWord> different(String one, String other) {
        return say(one, other, false);
    }

    private Job<IdentityWord> say(String one, String other, boolean same) {
        return start(from -> {
            long number = from.identityWords().say(Mailbox.name(one), Mailbox.name(other), same);
            return from.identityWords().all().stream().filter(word -> word.number() == number).findFirst();
        });
    }

    /// Leaves everything as it was before the word. Stopped where it is not there.
    public Job<IdentityWord> takeBack(long number) {
        return start(from -> {
            Optional<IdentityWord> word = from.identityWords().all().stream()
                    .filter(one -> one.number() == number).findFirst();
            return word.filter(one -> from.identityWords().takeBack(one.number()));
        });
    }

    private Job<IdentityWord> start(Function<Workspace, Optional<IdentityWord>> deed) {
        return jobs.start("workbench.job.identities", workspace.folder(), (progress, cancel) -> run(deed, progress, cancel));
    }

    private Outcome<IdentityWord> run(
            Function<Workspace, Optional<IdentityWord>> deed, Progress progress, Cancel cancel) {
        boolean trained = snapshot.value().trained();
        Optional<IdentityWord> word = store.now(() -> {
            Optional<IdentityWord> done = deed.apply(workspace);
            if (done.isPresent()) {
                snapshot.set(freezer.freeze(workspace, progress, Cancel.never()));
            }
            return done;
        });
        if (word.isPresent() && trained && !snapshot.value().trained()) {
            training.run(progress, cancel);
        }
        return word.map(Outcome::done).orElseGet(Outcome::stopped);
    }
}
